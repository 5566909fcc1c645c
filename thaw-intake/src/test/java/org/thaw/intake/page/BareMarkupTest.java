package org.thaw.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareMarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>One</p><script>if (a < b) { x('<p>') }</script><p>Two # <p>One</p><script></script><p>Two",
        "<SCRIPT src=a>x</SCRIPT >y # <SCRIPT src=a></SCRIPT >y",
        "<style>p > a { }</style><p>One # <style></style><p>One",
        "<!-- <script> --><p>One<!-- x --> # <p>One",
        "<script type='application/ld+json'>{\"a\":\"<!--\"}</script>x # <script type='application/ld+json'>{\"a\":\"<!--\"}</script>x",
        "<p>One<script>never ends # <p>One<script>never ends",
        "<p>One<!-- never ends # <p>One<!-- never ends",
        "<strong>One</strong><s>x</s><script-list>y</script-list> # <strong>One</strong><s>x</s><script-list>y</script-list>",
        "3 < 4 and < # 3 < 4 and <",
        "<s # <s",
      })
  void whatNeverTellsIsLeftOut(String html, String bare) {
    assertThat(BareMarkup.of(html)).isEqualTo(bare.strip());
  }

  @RepeatedTest(50)
  void whatIsSeenStaysTheSame(RepetitionInfo repetition) {
    String[] parts = {
      "<p>",
      "</p>",
      "word ",
      "<script>var a = '<b>';</script>",
      "<style>p{}</style>",
      "<div class=a>",
      "</div>",
      "<!-- note -->",
      "<script type=\"application/ld+json\">{}</script>",
      "<h1>Title</h1>",
      "<SCRIPT>x</script>",
      "&amp;",
      "<br>",
      "<table><tr><td>cell",
    };
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      html.append(parts[random.nextInt(parts.length)]);
    }
    Document whole = Jsoup.parse(html.toString());
    Document bare = Jsoup.parse(BareMarkup.of(html.toString()));
    assertThat(bare.text().replace(" ", ""))
        .as("seed %d", repetition.getCurrentRepetition())
        .isEqualTo(whole.text().replace(" ", ""));
    assertThat(bare.select("script[type]").size()).isEqualTo(whole.select("script[type]").size());
  }
}
