package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What every page must hold so that readers by ear, by keyboard and without colours find their
/// way.
final class PageStructure {

  private PageStructure() {}

  static void check(String path, String html) {
    Document page = Jsoup.parse(html);
    assertThat(page.select("h1")).as("one main heading on %s", path).hasSize(1);
    checkHeadings(path, page);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).as("ids on %s", path).doesNotHaveDuplicates();
    Set<String> known = new HashSet<>(ids);
    for (Element link : page.select("a[href^=#]")) {
      assertThat(known).as("anchors on %s", path).contains(link.attr("href").substring(1));
    }
    assertThat(page.select("img:not([alt]), svg[role=img]:not([aria-label])"))
        .as("pictures without words on %s", path)
        .isEmpty();
    assertThat(page.select("a[href]").stream().filter(PageStructure::isMute))
        .as("links without words on %s", path)
        .isEmpty();
    assertThat(
            page.select("input:not([type=hidden]), textarea, select").stream()
                .filter(PageStructure::isUnnamed))
        .as("fields without a label on %s", path)
        .isEmpty();
    assertThat(page.select("[style], script")).as("styles and scripts inside %s", path).isEmpty();
  }

  private static void checkHeadings(String path, Document page) {
    int above = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as("“%s” on %s", heading.text(), path).isLessThanOrEqualTo(above + 1);
      above = level;
    }
  }

  private static boolean isMute(Element link) {
    return link.text().isBlank() && link.attr("aria-label").isBlank();
  }

  private static boolean isUnnamed(Element field) {
    return field.attr("aria-label").isBlank() && field.closest("label") == null;
  }
}
