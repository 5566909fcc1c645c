package org.thaw.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;

class FeedReaderTest {

  private static final Instant NOW = Instant.parse("2026-02-04T00:00:00Z");
  private static final String RSS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE rss [<!ENTITY a "bomb"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel><title>The Harbour Post</title><language>en-US</language><skipDays><day>Caturday</day></skipDays>
      <item><guid isPermaLink="false">7</guid><title>Ministers
        &amp; envoys meet in the capital</title><link>https://harbourpost.example/7</link>
        <description>&lt;p&gt;The foreign ministers met on Tuesday &lt;script&gt;alert(1)&lt;/script&gt;in the capital.&lt;/p&gt;&lt;p&gt;The post Ministers meet appeared first on The Harbour Post.&lt;/p&gt;</description>
        <pubDate>Tue, 3 Feb 2026 19:45 EST</pubDate><dc:creator>Ada Moreno</dc:creator><category>World</category>
        <media:content url="https://harbourpost.example/7.jpg" medium="image"><media:description>The ministers (Sam Okoro/Harbour Pictures)</media:description></media:content></item>
      <item><title>Bad date & unclosed <b>markup</title><pubDate>whenever</pubDate><link>javascript:alert(1)</link>
        <description>Text</item>
      """;

  @Test
  void oneBadFieldNeverLosesAFeed() {
    Feed feed = read(RSS);
    assertThat(feed.title()).isEqualTo("The Harbour Post");
    assertThat(feed.items()).hasSize(2);
    assertThat(feed.items().getFirst().title()).isEqualTo("Ministers & envoys meet in the capital");
    assertThat(feed.items().get(1).published()).isEmpty();
  }

  @Test
  void linksThatAreNoWebAddressesAreNoLinks() {
    assertThat(read(RSS).items().get(1).link()).isEmpty();
  }

  @Test
  void entitiesAreNeitherDefinedNorFetched() {
    Feed feed = read(RSS.replace("whenever", "&b;&c;"));
    assertThat(feed.items().get(1).raw()).contains("&b;&c;");
    assertThat(feed.toString()).doesNotContain("bombbomb").doesNotContain("root:");
  }

  @Test
  void eachItemIsACaptureWithItsOwnSourceText() {
    List<Capture> captures =
        FeedItems.captures(read(RSS), "https://harbourpost.example/feed", NOW, Licence.LINK_ONLY);
    assertThat(captures).hasSize(2);
    assertThat(new String(captures.getFirst().content(), StandardCharsets.UTF_8))
        .contains("&lt;script&gt;")
        .contains("xmlns:dc")
        .doesNotContain("unclosed");
  }

  @Test
  void anItemsArticleIsItsTitleAndTextWithoutMarkup() {
    Capture capture =
        FeedItems.captures(read(RSS), "https://harbourpost.example/feed", NOW, Licence.LINK_ONLY)
            .getFirst();
    Article article = ((Extraction.Extracted) new FeedItemExtractor().extract(capture)).article();
    assertThat(article.text())
        .isEqualTo(
            "Ministers & envoys meet in the capital\n\n"
                + "The foreign ministers met on Tuesday in the capital.");
    assertThat(article.outlet()).isEqualTo("The Harbour Post");
    assertThat(article.published()).contains(Instant.parse("2026-02-04T00:45:00Z"));
    assertThat(article.bylines()).extracting(Article.Byline::name).containsExactly("Ada Moreno");
    assertThat(article.pictures())
        .singleElement()
        .satisfies(picture -> assertThat(picture.photographer()).contains("Sam Okoro"));
  }

  @Test
  void anAggregatorsItemBelongsToItsSource() {
    String rss =
        "<rss version='2.0'><channel><title>All the news</title><item><title>Ministers meet in the"
            + " capital - The Harbour Post</title><link>https://aggregator.example/x</link><source"
            + " url='https://harbourpost.example'>The Harbour"
            + " Post</source><description>&lt;ol&gt;&lt;li&gt;&lt;a href='x'&gt;Another"
            + " headline&lt;/a&gt; Another outlet&lt;/li&gt;&lt;/ol&gt;</description>"
            + "</item></channel></rss>";
    Capture capture =
        FeedItems.captures(read(rss), "https://aggregator.example", NOW, Licence.LINK_ONLY)
            .getFirst();
    Article article = ((Extraction.Extracted) new FeedItemExtractor().extract(capture)).article();
    assertThat(article.text()).isEqualTo("Ministers meet in the capital");
    assertThat(article.outlet()).isEqualTo("The Harbour Post");
  }

  @Test
  void jsonFeedIsAFeed() {
    String json =
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"The Harbour Post","language":"en",
         "items":[{"id":"1","url":"https://harbourpost.example/1","title":"Ministers meet",
           "content_text":"The ministers met.\\nThey agreed.","date_published":"2026-02-03T19:45:00-05:00",
           "authors":[{"name":"Ada Moreno"}]}]}
        """;
    Feed feed = read(json);
    assertThat(feed.items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.content()).isEqualTo("The ministers met.<br>They agreed.");
          assertThat(item.published()).contains(Instant.parse("2026-02-04T00:45:00Z"));
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 03 Feb 2026 19:45:00 -0500|2026-02-04T00:45:00Z",
        "3 Feb 26 19:45 EST|2026-02-04T00:45:00Z",
        "Tuesday, 3 February 2026 19:45:10 GMT|2026-02-03T19:45:10Z",
        "2026-02-03T19:45:00.123+01:00|2026-02-03T18:45:00Z",
        "2026-02-03 19:45|2026-02-03T19:45:00Z",
        "20260203T194500Z|2026-02-03T19:45:00Z",
        "2026-02|2026-02-01T00:00:00Z",
        "Tue Feb 03 19:45:10 2026|2026-02-03T19:45:10Z"
      })
  void timesAreReadAsFeedsWriteThem(String written, Instant meant) {
    assertThat(FeedDates.parse(written)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"whenever", "2026-13-40", "32 Foo 2026"})
  void whatIsNoTimeIsNone(String written) {
    assertThat(FeedDates.parse(written)).isEmpty();
  }

  @Test
  void httpsCharacterSetGoesBeforeTheDeclaration() {
    byte[] bytes =
        "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Café</title></channel></rss>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new FeedReader().read(bytes, "", Optional.of("iso-8859-1")))
        .hasValueSatisfying(feed -> assertThat(feed.title()).isEqualTo("Café"));
  }

  private static Feed read(String text) {
    return new FeedReader()
        .read(
            text.getBytes(StandardCharsets.UTF_8),
            "https://harbourpost.example/feed",
            Optional.empty())
        .orElseThrow();
  }
}
