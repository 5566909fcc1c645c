package org.thaw.intake.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads RSS, RDF, Atom and CDF. Reads markup that is not well-formed too: what can be read is
/// read, and no entity is ever fetched or defined. See docs/decisions/0020-lenient-feeds.md.
final class XmlFeedReader {

  private static final int MOST_ITEMS = 20_000;

  private final String xml;
  private final String base;

  XmlFeedReader(String xml, String base) {
    this.xml = xml;
    this.base = base;
  }

  Optional<Feed> read() {
    Document document = FeedElement.parse(xml);
    Element root = document.firstElementChild();
    while (root != null && root.tagName().startsWith("?")) {
      root = root.nextElementSibling();
    }
    if (root == null) {
      return Optional.empty();
    }
    boolean atom = FeedNames.is(root, "feed", "entry");
    Element channel = channel(root);
    return Optional.of(feed(new FeedElement(channel, base, atom), root));
  }

  private static Element channel(Element root) {
    if (FeedNames.is(root, "channel", "feed")) {
      return root;
    }
    for (Element child : root.children()) {
      if (FeedNames.is(child, "channel", "feed")) {
        return child;
      }
    }
    return root;
  }

  private Feed feed(FeedElement channel, Element root) {
    List<FeedItem> items = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      if (FeedNames.is(element, "item", "entry") && !isNested(element)) {
        if (items.size() == MOST_ITEMS) {
          break;
        }
        items.add(new EntryReader(xml, root).read(new FeedElement(element, base, channel.atom())));
      }
    }
    return new Feed(
        version(root),
        channel.text("id", "guid"),
        channel.first("title", "dc:title").map(FeedElement::plain).orElse(""),
        channel
            .first(
                "description",
                "subtitle",
                "tagline",
                "dc:description",
                "itunes:subtitle",
                "itunes:summary",
                "abstract")
            .map(FeedElement::html)
            .orElse(""),
        EntryReader.link(channel),
        channel
            .text("language", "dc:language")
            .or(channel::language)
            .map(language -> language.replace('_', '-')),
        channel.first("rights", "copyright", "dc:rights").map(FeedElement::plain).orElse(""),
        FeedPeople.of(
            channel, "author", "managingeditor", "dc:creator", "dc:author", "itunes:author"),
        channel
            .text(
                "updated",
                "modified",
                "lastbuilddate",
                "pubdate",
                "dc:date",
                "dcterms:modified",
                "dcterms:created")
            .or(() -> Optional.of(channel.attribute("lastmod")))
            .flatMap(FeedDates::parse),
        pause(channel),
        image(channel),
        EntryReader.categories(channel),
        hub(channel),
        items);
  }

  private static Optional<String> image(FeedElement channel) {
    return channel
        .first("image")
        .flatMap(image -> image.text("url"))
        .or(() -> channel.first("itunes:image").map(EntryReader::address))
        .or(() ->
            channel.all("link", "itunes:link").stream()
                .filter(link -> link.attribute("rel").equals("image"))
                .findFirst()
                .map(EntryReader::address))
        .or(() -> channel.text("logo", "icon"));
  }

  private static Optional<Feed.Hub> hub(FeedElement channel) {
    List<FeedElement> links = channel.all("link", "atom:link");
    return related(links, "hub").map(hub -> new Feed.Hub(hub, related(links, "self")));
  }

  private static Optional<String> related(List<FeedElement> links, String relation) {
    return links.stream()
        .filter(link -> link.attribute("rel").equalsIgnoreCase(relation))
        .flatMap(link -> link.url(link.attribute("href")).stream())
        .findFirst();
  }

  private static boolean isNested(Element element) {
    for (Element above = element.parent(); above != null; above = above.parent()) {
      if (FeedNames.is(above, "item", "entry", "source")) {
        return true;
      }
    }
    return false;
  }

  private static String version(Element root) {
    String name = FeedNames.of(root);
    String namespace = root.attr("xmlns");
    return switch (name) {
      case "rss" -> "rss" + root.attr("version").replace(".", "");
      case "rdf:rdf" -> namespace.contains("0.9") ? "rss090" : "rss10";
      case "feed" -> namespace.contains("2005") ? "atom10" : "atom03";
      default -> name;
    };
  }

  private static Optional<Duration> pause(FeedElement channel) {
    Optional<Duration> ttl =
        channel
            .text("ttl")
            .filter(text -> text.matches("\\d{1,6}"))
            .map(text -> Duration.ofMinutes(Long.parseLong(text)));
    return ttl.or(() ->
        channel
            .text("sy:updateperiod")
            .flatMap(period -> period(period, channel.text("sy:updatefrequency").orElse("1"))));
  }

  private static Optional<Duration> period(String period, String frequency) {
    long times = frequency.matches("[1-9]\\d{0,3}") ? Long.parseLong(frequency) : 1;
    long hours =
        switch (period.toLowerCase(Locale.ROOT)) {
          case "hourly" -> 1;
          case "daily" -> 24;
          case "weekly" -> 168;
          case "monthly" -> 720;
          case "yearly" -> 8760;
          default -> 0;
        };
    return hours == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(hours * 60 / times));
  }
}
