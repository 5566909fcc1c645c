package org.thaw.intake.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads a sitemap of news (sitemaps.org 0.9 with the news extension) as a feed whose items have a
/// headline, an address and a time, and no text. Addresses without news are left.
public final class SitemapReader {

  private static final Pattern SITEMAP = Pattern.compile("<(?:\\w+:)?urlset[\\s>]");
  private static final Pattern INDEX = Pattern.compile("<(?:\\w+:)?sitemapindex[\\s>]");
  private static final int HEAD = 2000;
  private static final int MOST_ITEMS = 20_000;

  private final String xml;
  private final String base;

  SitemapReader(String xml, String base) {
    this.xml = xml;
    this.base = base;
  }

  /// A sitemap that an index names.
  ///
  /// @param changed when it last changed, as it says; may be blank
  public record Part(String url, String changed) {}

  static boolean isSitemap(String text) {
    return SITEMAP.matcher(text.substring(0, Math.min(text.length(), HEAD))).find();
  }

  /// Whether some bytes begin as an index of sitemaps does.
  public static boolean isIndex(byte[] bytes) {
    int head = Math.min(bytes.length, HEAD);
    return INDEX.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1)).find();
  }

  /// The sitemaps that an index names, in its order.
  public static List<Part> parts(String xml, String base) {
    List<Part> parts = new ArrayList<>();
    for (Element element : FeedElement.parse(xml).getAllElements()) {
      if (FeedNames.is(element, "sitemap") && parts.size() < MOST_ITEMS) {
        FeedElement sitemap = new FeedElement(element, base, false);
        sitemap
            .text("loc")
            .flatMap(sitemap::url)
            .ifPresent(url -> parts.add(new Part(url, sitemap.text("lastmod").orElse(""))));
      }
    }
    return parts;
  }

  /// The sitemap; empty if the text only speaks of one.
  Optional<Feed> read() {
    return FeedElement.parse(xml).getAllElements().stream()
        .filter(element -> FeedNames.is(element, "urlset"))
        .findFirst()
        .map(root -> feed(items(root)));
  }

  private List<FeedItem> items(Element root) {
    List<FeedItem> items = new ArrayList<>();
    for (Element element : root.children()) {
      if (FeedNames.is(element, "url") && items.size() < MOST_ITEMS) {
        item(new FeedElement(element, base, false), root).ifPresent(items::add);
      }
    }
    return items;
  }

  private Optional<FeedItem> item(FeedElement url, Element root) {
    Optional<FeedElement> news = url.first("news:news");
    Optional<String> address = url.text("loc").flatMap(url::url);
    if (news.isEmpty() || address.isEmpty()) {
      return Optional.empty();
    }
    Optional<FeedElement> publication = news.get().first("news:publication");
    return Optional.of(
        new FeedItem(
            address,
            news.get().first("news:title").map(FeedElement::plain).orElse(""),
            address,
            "",
            "",
            List.of(),
            List.of(),
            news.get().text("news:publication_date").flatMap(FeedDates::parse),
            url.text("lastmod").flatMap(FeedDates::parse),
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            publication.flatMap(found -> found.text("news:language")),
            publication.flatMap(found -> found.text("news:name")),
            Optional.empty(),
            new EntryReader(xml, root).raw(url.element())));
  }

  private static Feed feed(List<FeedItem> items) {
    Optional<FeedItem> first = items.stream().findFirst();
    return new Feed(
        "sitemap",
        Optional.empty(),
        first.flatMap(FeedItem::source).orElse(""),
        "",
        Optional.empty(),
        first.flatMap(FeedItem::language),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        items);
  }
}
