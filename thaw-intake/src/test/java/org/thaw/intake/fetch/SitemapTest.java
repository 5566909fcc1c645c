package org.thaw.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.article.Extraction;
import org.thaw.intake.Intake;
import org.thaw.source.Source;
import org.thaw.source.Trouble;

/// Sitemaps of news followed as feeds are.
class SitemapTest {

  private final Harbour harbour = new Harbour();

  @AfterEach
  void close() throws IOException {
    harbour.close();
  }

  @Test
  void aSitemapOfNewsIsFollowedAsAFeed() {
    harbour.server.answer(
        "/news.xml", sitemap(entry("a", "Ministers meet in Cali again"), plain("about")));
    Source source = harbour.follow("/news.xml");
    harbour.settle();
    harbour.server.answer(
        "/news.xml",
        sitemap(
            entry("b", "Ports of Cali open again"), entry("a", "Ministers meet in Cali again")));
    harbour.visit(source);

    assertThat(harbour.health(source).items()).isEqualTo(2);
    assertThat(harbour.health(source).updates()).isZero();
    Extraction.Extracted extracted =
        (Extraction.Extracted) new Intake(harbour.clock).extract(harbour.captures().getFirst());
    Article article = extracted.article();
    assertThat(article.headline()).isEqualTo("Ministers meet in Cali again");
    assertThat(article.outlet()).isEqualTo("Harbour Times");
    assertThat(article.url()).contains("https://harbour.example/a");
    assertThat(article.published()).isPresent();
  }

  @Test
  void ofAnIndexThoseThatChangedLastAreRead() {
    StringBuilder index = new StringBuilder("<sitemapindex>");
    for (int day = 1; day < 9; day++) {
      String path = "/part" + day + ".xml";
      harbour.server.answer(path, sitemap(entry("d" + day, "Ports open on day " + day)));
      index.append(
          "<sitemap><loc>%s</loc><lastmod>2026-02-0%d</lastmod></sitemap>"
              .formatted(harbour.server.url(path), day));
    }
    harbour.server.answer("/sitemap.xml", index + "</sitemapindex>");
    Source source = harbour.follow("/sitemap.xml");
    harbour.settle();

    assertThat(harbour.health(source).items()).isEqualTo(3);
    assertThat(harbour.server.asked())
        .contains("/part8.xml", "/part6.xml")
        .doesNotContain("/part5.xml");
  }

  @Test
  void aDamagedSitemapGivesWhatItHasAndAnEmptyIndexNothing() {
    String damaged =
        sitemap(entry("a", "Ministers & envoys meet in Cali")).replace("</news:news>", "");
    harbour.server.answer("/damaged.xml", damaged.substring(0, damaged.length() - 9));
    harbour.server.answer("/empty.xml", "<sitemapindex></sitemapindex>");
    Source source = harbour.follow("/damaged.xml");
    Source empty = harbour.follow("/empty.xml");
    harbour.settle();

    assertThat(harbour.health(source).items()).isEqualTo(1);
    assertThat(harbour.health(empty).lastTrouble()).contains(Trouble.NOT_A_FEED);
  }

  private static String sitemap(String... entries) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
     xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">%s</urlset>
    """
        .formatted(String.join("\n", entries));
  }

  private static String entry(String path, String title) {
    return """
    <url><loc>https://harbour.example/%s</loc>
    <n:news><n:publication><n:name>Harbour Times</n:name><n:language>en</n:language>
    </n:publication><n:publication_date>2026-02-03T08:00:00Z</n:publication_date>
    <n:title>%s</n:title></n:news></url>
    """
        .formatted(path, title);
  }

  private static String plain(String path) {
    return "<url><loc>https://harbour.example/%s</loc></url>".formatted(path);
  }
}
