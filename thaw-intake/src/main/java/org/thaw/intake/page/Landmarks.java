package org.thaw.intake.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The elements of a page that may tell of its article, in page order, gathered in one walk.
final class Landmarks {

  private static final int DEEPEST = 600;
  private static final List<String> BYLINE_STARTS =
      List.of(
          "by ",
          "by:",
          "von ",
          "von:",
          "por ",
          "por:",
          "par ",
          "autor",
          "author",
          "auteur",
          "text",
          "posted by",
          "written",
          "published by",
          "submitted",
          "geschrieben",
          "verfasst",
          "gespeichert",
          "escrito",
          "publicado",
          "redact",
          "scritto");
  private static final String BYLINE_LETTERS =
      BYLINE_STARTS.stream().map(word -> word.substring(0, 1)).distinct().collect(joining());
  private static final Set<String> BYLINE_LABELS = Set.of("by", "von", "por", "par");

  private final Map<Landmark, List<Element>> elements = new EnumMap<>(Landmark.class);

  private final Map<Element, Integer> places = new IdentityHashMap<>();
  private final Document page;
  private int passed;

  private Landmarks(Document page) {
    this.page = page;
  }

  static Landmarks of(Document page) {
    Landmarks landmarks = new Landmarks(page);
    landmarks.walk(page, 0);
    return landmarks;
  }

  List<Element> of(Landmark kind) {
    return elements.getOrDefault(kind, List.of());
  }

  /// Elements of a kind, those nearest to the title's heading first; in page order without one.
  List<Element> near(Landmark kind, Optional<Element> heading) {
    if (heading.isEmpty() || !places.containsKey(heading.get())) {
      return of(kind);
    }
    int title = places.get(heading.get());
    return of(kind).stream()
        .sorted(
            Comparator.comparingInt(
                element -> Math.abs(places.getOrDefault(element, passed) - title)))
        .toList();
  }

  Element body() {
    return page.body();
  }

  /// The title element's text.
  String title() {
    return Strings.plain(page.title());
  }

  /// An attribute of the root, such as its language; blank if there is none.
  String root(String attribute) {
    Element root = page.firstElementChild();
    return root == null ? "" : root.attr(attribute);
  }

  private void walk(Element element, int depth) {
    note(element);
    if (depth > DEEPEST) {
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element below) {
        walk(below, depth + 1);
      } else if (child instanceof TextNode text && beginsByline(text.getWholeText())) {
        add(Landmark.BYLINE, element);
      }
    }
  }

  private void note(Element element) {
    passed++;
    switch (element.normalName()) {
      case "meta" -> add(Landmark.META, element);
      case "link" -> add(Landmark.LINK, element);
      case "h1" -> add(Landmark.HEADING, element);
      case "h2", "h3", "h4" -> add(Landmark.SUBHEADING, element);
      case "time" -> add(Landmark.TIME, element);
      case "figcaption" -> add(Landmark.CAPTION, element);
      case "script" -> noteScript(element);
      case "a" -> noteLink(element);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      noteNames(element);
    }
  }

  private void noteScript(Element script) {
    if (script.attr("type").contains("ld+json")) {
      add(Landmark.DATA, script);
    }
  }

  private void noteLink(Element link) {
    String address = link.attributes().get("href");
    if (address.contains("/author/")
        || address.contains("/autor/")
        || address.contains("/authors/")
        || address.contains("/autores/")) {
      add(Landmark.AUTHOR_PATH, link);
    }
  }

  private void noteNames(Element element) {
    Attributes attributes = element.attributes();
    String property = attributes.get("itemprop");
    if (!property.isEmpty()) {
      noteProperty(element, property);
    }
    if (attributes.get("rel").equalsIgnoreCase("author")) {
      add(Landmark.AUTHOR_LINK, element);
    }
    String names = attributes.get("class");
    String id = attributes.get("id");
    if (!names.isEmpty()) {
      noteClass(element, names);
    }
    if (id.contains("date")) {
      add(Landmark.DATE_NAMED, element);
    }
    if (id.contains("uthor")) {
      add(Landmark.AUTHOR_NAMED, element);
    }
  }

  private void noteClass(Element element, String names) {
    for (Landmark kind : NameHints.of(names)) {
      if (kind != Landmark.TITLE || NameHints.TITLES.stream().anyMatch(element::hasClass)) {
        add(kind, element);
      }
    }
    if (element.nameIs("h2") && element.hasClass("title")) {
      add(Landmark.TITLE, element);
    }
  }

  private void noteProperty(Element element, String property) {
    switch (property) {
      case "headline" -> add(Landmark.TITLE, element);
      case "author" -> add(Landmark.AUTHOR_PROPERTY, element);
      case "datePublished", "dateCreated" -> add(Landmark.DATE_PROPERTY, element);
      case "articleBody" -> add(Landmark.ARTICLE_BODY, element);
      default -> {}
    }
  }

  private static boolean beginsByline(String text) {
    int start = 0;
    while (start < text.length() && Strings.isSpace(text.charAt(start))) {
      start++;
    }
    if (start == text.length() || !mayBegin(text.charAt(start))) {
      return false;
    }
    for (String word : BYLINE_STARTS) {
      if (text.regionMatches(true, start, word, 0, word.length())) {
        return true;
      }
    }
    return text.length() - start < 6 && BYLINE_LABELS.contains(Strings.lower(text.strip()));
  }

  private static boolean mayBegin(char first) {
    return BYLINE_LETTERS.indexOf(first | 0x20) >= 0;
  }

  private void add(Landmark kind, Element element) {
    elements.computeIfAbsent(kind, none -> new ArrayList<>()).add(element);
    places.put(element, passed);
  }
}
