package org.thaw.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// The feeds that pages name.
class FeedDiscoveryTest {

  @Test
  void aPageNamesItsFeedsThoseOfCommentsLast() {
    assertThat(
            look(
                """
                <html><head>
                <link rel="alternate" type="application/rss+xml" title="Comments" href="/c.xml">
                <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="a.xml">
                <link rel=alternate type=application/feed+json href=//feeds.example/j.json title=J>
                <link rel="alternate" hreflang="es" href="/es"><link rel="stylesheet" href="s.css">
                <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
                <link rel="alternate" type="application/rss+xml" href="/c.xml">
                </head><body></body></html>
                """))
        .isInstanceOfSatisfying(
            Found.Named.class,
            named ->
                assertThat(named.feeds())
                    .extracting(FeedDiscovery.Named::url)
                    .containsExactly(
                        "https://harbour.example/news/a.xml",
                        "https://feeds.example/j.json",
                        "https://harbour.example/c.xml"));
  }

  @Test
  void aFeedIsItselfAndAPageWithoutFeedsIsNothing() {
    assertThat(look("<rss><channel><title>Harbour</title></channel></rss>"))
        .isEqualTo(new Found.Itself("https://harbour.example/news/", "Harbour"));
    assertThat(look("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"J\"}"))
        .isEqualTo(new Found.Itself("https://harbour.example/news/", "J"));
    assertThat(look("<sitemapindex></sitemapindex>"))
        .isEqualTo(new Found.Itself("https://harbour.example/news/", ""));
    assertThat(look("<html></html>")).isEqualTo(new Found.Nothing());
    assertThat(look("")).isEqualTo(new Found.Nothing());
  }

  @Test
  void whatOnlySpeaksOfASitemapIsNone() {
    assertThat(look("<html><!-- <urlset> --></html>")).isEqualTo(new Found.Nothing());
    assertThat(look("<rss><!-- no <urlset> --><channel><title>Harbour</title></channel></rss>"))
        .isEqualTo(new Found.Itself("https://harbour.example/news/", "Harbour"));
  }

  private static Found look(String text) {
    return Found.in(
        new Fetched.Content(
            "https://harbour.example/news/", false, Map.of(), text.getBytes(UTF_8)));
  }
}
