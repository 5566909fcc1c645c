package org.thaw.intake.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the feeds that a page names (`link rel=alternate`), those of comments last.
public final class FeedDiscovery {

  private static final int MOST = 20;

  private FeedDiscovery() {}

  /// A feed that a page names.
  public record Named(String url, String title) {}

  public static List<Named> find(Fetched.Content page) {
    String html = new String(page.bytes(), StandardCharsets.UTF_8);
    Document document = Jsoup.parse(html, page.url());
    Map<String, Named> found = new LinkedHashMap<>();
    for (Element link : document.select("link[rel~=(?i)\\balternate\\b][href]")) {
      String type = link.attr("type").toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
      String url = link.absUrl("href");
      boolean feed = type.matches("application/(rss|atom|rdf|feed)\\+(xml|json)");
      if (feed && Addresses.isWeb(url) && found.size() < MOST) {
        found.putIfAbsent(url, new Named(url, link.attr("title").strip()));
      }
    }
    List<Named> ordered = new ArrayList<>();
    found.values().stream().filter(named -> !isComments(named)).forEach(ordered::add);
    found.values().stream().filter(FeedDiscovery::isComments).forEach(ordered::add);
    return ordered;
  }

  private static boolean isComments(Named named) {
    String all = (named.url() + " " + named.title()).toLowerCase(Locale.ROOT);
    return all.contains("comment") || all.contains("comentario");
  }
}
