package org.thaw.intake.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Finds who wrote an article: structured data, then metadata, then markup, then a line that begins
/// with "By". People come before accounts, and these before outlets.
@SuppressWarnings("ReferenceEquality") // nodes of a tree are told apart by identity
final class BylineFinder {

  private static final List<String> TAGS =
      List.of(
          "author",
          "article:author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.creator.personalname",
          "citation_author",
          "cxenseparse:author",
          "og:article:author",
          "article:author_name",
          "article_author",
          "shareaholic:article_author_name");
  private static final Pattern SAYS_AUTHOR =
      Pattern.compile(
          "written|author|verfasst|geschrieben|escrito|autor|par\\b|scritto|auteur|door",
          Pattern.CASE_INSENSITIVE);
  private static final Evaluator NAME = Selector.evaluatorOf("[itemprop=name]");
  private static final int MOST_AUTHORS = 6;
  private static final int LONGEST = 120;
  private static final int FARTHEST = 3;

  private final Marks marks;

  BylineFinder(Marks marks) {
    this.marks = marks;
  }

  /// The names of the authors in order, each once; empty if the page names none.
  ///
  /// @param heading the heading of the article's title; what stands nearest to it is tried first
  List<String> find(
      Landmarks page, Optional<Element> heading, MetaTags tags, JsonLd data, String siteName) {
    List<String> structured = AuthorNames.of(data.authors(), siteName);
    List<String> told = AuthorNames.of(told(tags), siteName);
    List<String> seen = seen(page, heading, siteName);
    List<List<String>> sources = List.of(structured, told, seen);
    return people(sources, siteName)
        .or(() ->
            sources.reversed().stream()
                .map(names -> without(names, siteName))
                .filter(names -> !names.isEmpty())
                .findFirst())
        .or(() -> sources.stream().filter(names -> !names.isEmpty()).findFirst())
        .orElse(List.of());
  }

  private static List<String> without(List<String> names, String siteName) {
    return names.stream().filter(name -> !AuthorNames.isOutlet(name, siteName)).toList();
  }

  /// The people whom the first source names that names any, or another that names them and more.
  private static Optional<List<String>> people(List<List<String>> sources, String siteName) {
    List<List<String>> people =
        sources.stream()
            .map(names ->
                names.stream().filter(name -> AuthorNames.isPerson(name, siteName)).toList())
            .filter(names -> !names.isEmpty())
            .toList();
    return people.stream()
        .findFirst()
        .map(first ->
            people.stream()
                .filter(more -> more.size() <= MOST_AUTHORS && keys(more).containsAll(keys(first)))
                .max(Comparator.comparingInt(List::size))
                .orElse(first));
  }

  private static List<String> keys(List<String> names) {
    return names.stream().map(Strings::key).toList();
  }

  private static List<String> told(MetaTags tags) {
    for (String name : TAGS) {
      List<String> told = tags.all(name).stream().filter(value -> !value.contains("://")).toList();
      if (!told.isEmpty() && told.size() <= MOST_AUTHORS) {
        return told;
      }
    }
    boolean labelled =
        tags.first("twitter:label1").filter(label -> SAYS_AUTHOR.matcher(label).find()).isPresent();
    return labelled ? tags.all("twitter:data1") : List.of();
  }

  private List<String> seen(Landmarks page, Optional<Element> heading, String siteName) {
    List<String> marked = AuthorNames.of(marked(page, heading, siteName), siteName);
    return marked.isEmpty()
        ? AuthorNames.of(byLine(page.near(Landmark.BYLINE, heading)), siteName)
        : marked;
  }

  private List<String> marked(Landmarks page, Optional<Element> heading, String siteName) {
    List<String> outlets = List.of();
    for (List<Element> elements :
        List.of(
            names(page.near(Landmark.AUTHOR_PROPERTY, heading)),
            page.near(Landmark.AUTHOR_PROPERTY, heading),
            page.near(Landmark.AUTHOR_LINK, heading),
            page.near(Landmark.AUTHOR_PATH, heading))) {
      List<String> found = together(elements).stream().map(BylineFinder::said).toList();
      List<String> names = AuthorNames.of(found, "");
      if (!without(names, siteName).isEmpty()) {
        return found;
      }
      outlets = outlets.isEmpty() && !names.isEmpty() ? found : outlets;
    }
    for (Element element : page.near(Landmark.AUTHOR_NAMED, heading)) {
      if (marks.of(element).contains(Mark.BYLINE) && !isElsewhere(element)) {
        List<String> found = ShortText.of(element, LONGEST).stream().toList();
        List<String> names = AuthorNames.of(found, "");
        boolean person = names.stream().anyMatch(name -> AuthorNames.isPerson(name, siteName));
        if (person || (outlets.isEmpty() && !names.isEmpty())) {
          return found;
        }
      }
    }
    return outlets;
  }

  /// The first element that is not elsewhere, and those that stand with it.
  private List<Element> together(List<Element> elements) {
    List<Element> here = elements.stream().filter(element -> !isElsewhere(element)).toList();
    if (here.isEmpty()) {
      return here;
    }
    Element around = around(around(here.getFirst()));
    return here.stream()
        .filter(element -> element == here.getFirst() || isWithin(element, around))
        .limit(MOST_AUTHORS)
        .toList();
  }

  private static Element around(Element element) {
    Element parent = element.parent();
    return parent == null || parent.nameIs("body") ? element : parent;
  }

  private static boolean isWithin(Element element, Element above) {
    Element parent = element;
    for (int up = 0; up <= FARTHEST && parent != null; up++, parent = parent.parent()) {
      if (parent == above) {
        return true;
      }
    }
    return false;
  }

  /// The elements that hold the names of authors, of those that hold what is said of them.
  private static List<Element> names(List<Element> authors) {
    return authors.stream()
        .flatMap(author -> author.select(NAME).stream().filter(name -> name != author))
        .toList();
  }

  private static String said(Element element) {
    return element.hasAttr("content")
        ? element.attr("content")
        : ShortText.of(element, 2 * LONGEST).orElse("");
  }

  /// Whether an element belongs to comments, or to what stands beside or below the article.
  private boolean isElsewhere(Element element) {
    boolean below = false;
    for (Element parent = element; parent != null; parent = parent.parent()) {
      Set<Mark> of = marks.of(parent);
      if (of.contains(Mark.COMMENTS) || of.contains(Mark.ELSEWHERE) || parent.nameIs("aside")) {
        return !parent.nameIs("body");
      }
      if (parent.nameIs("article")) {
        return false;
      }
      below |= parent.nameIs("footer");
    }
    return below;
  }

  private List<String> byLine(List<Element> lines) {
    for (Element element : lines) {
      String line = ShortText.of(element, LONGEST).orElse("");
      if (!line.isEmpty() && !isElsewhere(element)) {
        Optional<String> named = BylineLine.named(line);
        if (named.isPresent()) {
          return List.of(named.get());
        }
        String labelled = BylineLine.isLabel(line) ? behind(element) : "";
        if (!labelled.isEmpty() && Character.isUpperCase(labelled.charAt(0))) {
          return List.of(labelled);
        }
      }
    }
    return List.of();
  }

  /// The short text that follows a label such as "Author:".
  private static String behind(Element label) {
    for (Node next = label.nextSibling(); next != null; next = next.nextSibling()) {
      String text =
          next instanceof TextNode words
              ? Strings.squeeze(words.getWholeText())
              : next instanceof Element element ? ShortText.of(element, LONGEST).orElse("") : "";
      if (text.length() > 1) {
        return text.length() > LONGEST ? "" : text;
      }
    }
    return "";
  }
}
