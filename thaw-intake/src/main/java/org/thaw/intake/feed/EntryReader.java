package org.thaw.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/// Reads one entry of a feed in XML.
final class EntryReader {

  private final String xml;
  private final Element root;

  EntryReader(String xml, Element root) {
    this.xml = xml;
    this.root = root;
  }

  FeedItem read(FeedElement entry) {
    Optional<String> link = link(entry);
    Optional<String> id =
        entry
            .text("guid", "id", "dc:identifier")
            .or(() -> Optional.of(entry.attribute("about")).filter(about -> !about.isEmpty()));
    FeedElement[] texts = texts(entry);
    return new FeedItem(
        id.or(() -> link),
        entry
            .first("title", "dc:title", "media:title", "itunes:title")
            .map(FeedElement::plain)
            .orElse(""),
        link.or(() -> permalink(entry)),
        texts[0] == null ? "" : texts[0].html(),
        texts[1] == null ? "" : texts[1].html(),
        FeedPeople.of(entry, "author", "dc:creator", "dc:author", "itunes:author"),
        FeedPeople.of(entry, "contributor", "dc:contributor"),
        entry
            .text("pubdate", "published", "issued", "dcterms:issued", "dcterms:created", "created")
            .flatMap(FeedDates::parse),
        entry
            .text("updated", "modified", "dc:date", "dcterms:modified")
            .or(() -> Optional.of(entry.attribute("lastmod")))
            .flatMap(FeedDates::parse),
        categories(entry),
        FeedMedia.of(entry),
        entry
            .first("rights", "copyright", "dc:rights", "media:copyright")
            .map(FeedElement::plain)
            .orElse(""),
        licence(entry),
        entry.text("language", "dc:language").or(() -> textLanguage(entry, texts)),
        source(entry),
        FeedPlaces.of(entry),
        raw(entry.element()));
  }

  /// The entry's summary and content, either of which may be missing.
  private static FeedElement[] texts(FeedElement entry) {
    FeedElement summary =
        entry
            .first(
                "description",
                "summary",
                "dc:description",
                "dcterms:abstract",
                "media:description",
                "itunes:summary",
                "itunes:subtitle",
                "abstract")
            .or(() -> entry.first("media:group").flatMap(group -> group.first("media:description")))
            .orElse(null);
    FeedElement content =
        entry
            .first("content:encoded", "content", "xhtml:body", "body", "fullitem", "prodlink")
            .filter(found -> !found.text().isEmpty() || found.element().childrenSize() > 0)
            .orElse(null);
    return new FeedElement[] {summary, content};
  }

  private static Optional<String> textLanguage(FeedElement entry, FeedElement[] texts) {
    return texts[1] != null ? texts[1].language() : entry.language();
  }

  static Optional<String> link(FeedElement holder) {
    Optional<String> original = holder.text("feedburner:origlink").flatMap(holder::url);
    if (original.isPresent()) {
      return original;
    }
    for (FeedElement link : holder.all("link", "atom:link")) {
      String rel = link.attribute("rel");
      String href = link.attribute("href");
      boolean alternate = rel.isEmpty() || rel.endsWith("alternate");
      Optional<String> found =
          alternate ? link.url(href.isEmpty() ? link.text() : href) : Optional.empty();
      if (found.isPresent() && !(href.isEmpty() && link.text().isEmpty())) {
        return found;
      }
    }
    return holder.url(holder.attribute("href")).filter(url -> !holder.attribute("href").isEmpty());
  }

  private static Optional<String> permalink(FeedElement entry) {
    return entry
        .first("guid")
        .filter(guid -> !guid.attribute("ispermalink").equalsIgnoreCase("false"))
        .filter(guid -> !guid.text().isEmpty())
        .flatMap(guid -> guid.url(guid.text()));
  }

  /// The address in an element's `href` or `url`, else in its text.
  static String address(FeedElement element) {
    String href = element.attribute("href") + element.attribute("url");
    return element.url(href.isEmpty() ? element.text() : href).orElse("");
  }

  static List<Feed.Category> categories(FeedElement holder) {
    List<Feed.Category> found = new ArrayList<>();
    for (FeedElement category :
        holder.all(
            "category",
            "dc:subject",
            "media:category",
            "itunes:category",
            "itunes:keywords",
            "keywords")) {
      String given = category.attribute("term");
      String term = given.isEmpty() ? category.attribute("text") : given;
      String scheme = category.attribute("scheme");
      String text = term.isEmpty() ? category.text() : term;
      String stated = scheme.isEmpty() ? category.attribute("domain") : scheme;
      String domain = stated.isEmpty() ? usualScheme(category) : stated;
      boolean words = FeedNames.is(category.element(), "itunes:keywords");
      String own = words || !term.isEmpty() ? text : category.element().ownText().strip();
      for (String word : words ? text.split("[,\\s]+") : new String[] {own}) {
        if (!word.isBlank() || !domain.isEmpty()) {
          found.add(new Feed.Category(word, domain, category.attribute("label")));
        }
      }
      found.addAll(categories(category));
    }
    return found;
  }

  private static String usualScheme(FeedElement category) {
    return switch (FeedNames.of(category.element())) {
      case "itunes:category", "itunes:keywords" -> "http://www.itunes.com/";
      case "media:category" -> "http://search.yahoo.com/mrss/category_schema";
      default -> "";
    };
  }

  private static Optional<String> licence(FeedElement entry) {
    Optional<String> named = entry.text("creativecommons:license");
    for (FeedElement licence : entry.all("cc:license", "link", "atom:link", "media:license")) {
      if (FeedNames.is(licence.element(), "cc:license")) {
        named = named.or(() -> Optional.of(licence.attribute("resource")));
      } else if (licence.attribute("rel").equals("license")
          || FeedNames.is(licence.element(), "media:license")) {
        named = named.or(() -> Optional.of(licence.attribute("href")));
      }
    }
    return named.filter(text -> !text.isEmpty());
  }

  private static Optional<String> source(FeedElement entry) {
    return entry
        .first("source", "dc:source")
        .map(source ->
            source
                .first("title")
                .map(FeedElement::plain)
                .orElse(source.element().childrenSize() == 0 ? source.plain() : ""))
        .filter(title -> !title.isEmpty());
  }

  /// The entry's source text between the outermost tags of its feed.
  String raw(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    Range head = root.sourceRange();
    if (!start.isTracked() || !head.isTracked()) {
      return element.outerHtml();
    }
    int stop = end.isTracked() ? end.endPos() : nextStart(element);
    String opening = xml.substring(head.startPos(), Math.min(head.endPos(), xml.length()));
    return opening
        + "\n"
        + xml.substring(start.startPos(), Math.max(start.startPos(), stop))
        + "\n</"
        + root.tagName()
        + ">";
  }

  private int nextStart(Element element) {
    Element next = element.nextElementSibling();
    return next == null || !next.sourceRange().isTracked()
        ? xml.length()
        : next.sourceRange().startPos();
  }
}
