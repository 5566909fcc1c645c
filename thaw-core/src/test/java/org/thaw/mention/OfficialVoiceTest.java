package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.article.Licence;

class OfficialVoiceTest {

  @Test
  void aGovernmentSpeaksAtItsOwnAddress() {
    assertThat(OfficialVoice.of(article("https://www.gov.uk/news/1", "x", "")))
        .as("a host of a government")
        .contains("GBR");
    assertThat(OfficialVoice.of(article("https://www.mofa.go.jp/a.html", "x", ""))).contains("JPN");
    assertThat(OfficialVoice.of(article("https://www.whitehouse.gov/a", "x", ""))).contains("USA");
    assertThat(OfficialVoice.of(article("https://example.com/gov.uk", "x", ""))).isEmpty();
  }

  @Test
  void anOutletMayBeASeatOrAMinistry() {
    assertThat(OfficialVoice.of(article(null, "The White House", ""))).contains("USA");
    assertThat(OfficialVoice.of(article(null, "Ministry of Foreign Affairs of Kenya", "")))
        .contains("KEN");
    assertThat(OfficialVoice.of(article(null, "Ministerio de Defensa de Colombia", "")))
        .contains("COL");
    assertThat(OfficialVoice.of(article(null, "Kenya Times", ""))).isEmpty();
  }

  @Test
  void anOrderNamesThePowerItIsGivenBy() {
    String order = "By the authority vested in me as President, it is hereby ordered:";

    assertThat(OfficialVoice.of(article(null, "x", order))).contains("USA");
    assertThat(OfficialVoice.of(article(null, "x", "The White House said so."))).isEmpty();
  }

  private static Article article(String url, String outlet, String text) {
    return new Article(
        "a",
        Optional.ofNullable(url),
        outlet,
        "en",
        Optional.empty(),
        "",
        List.of(),
        Optional.empty(),
        Article.Origin.UNKNOWN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Article.Block(Article.Kind.PARAGRAPH, new org.thaw.text.Span(0, text.length()))),
        text,
        Licence.OWN);
  }
}
