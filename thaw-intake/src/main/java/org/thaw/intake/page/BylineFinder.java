package org.thaw.intake.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Finds who wrote an article: structured data, then metadata, then markup, then a line that begins
/// with "By".
final class BylineFinder {

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:interview|pressemitteilung|erstellt|gastbeitrag|ein"
              + " beitrag|written|posted|published|reported|story|text|words|report|photos?|article|geschrieben|verfasst|escrito|publicado|redactado|scritto|opublikowane)\\s+)?(?:by|von|por|par|di|da|av|door|przez|autora?e?n?|autor(?:es|in)?|interview|erstellt"
              + " von|author|authors|auteur|texto?|foto|redaktion|redacción|redacción"
              + " de)\\s*[:|]?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:[|•·/–—@(<]|\\s-\\s|\\b(?:on|am|vom|el|le|il|published|updated|posted|at|in)\\s+\\p{L}*\\s*\\d|\\d{1,2}[./:]\\d|\\d{4}|https?:|,\\s*(?:the|staff|associated|reuters|ap\\b|afp|bloomberg|cnn|contributor|correspondent|editor|reporter|senior|special|\\w+\\s+(?:editor|writer|reporter|correspondent)|ph\\.?d|m\\.?d|dpa|efe)|\\b\\w+@).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:;|,|&|/|\\||\\s(?:and|und|y|et|e|och|og|i|with|mit)\\s)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_LINE =
      Pattern.compile(
          "^(?:[Bb]y|BY|[Vv]on|VON|[Pp]or|POR|[Pp]ar|[Aa]utor(?:in)?:|[Tt]exto?:)\\s+(\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:(?:de|del|la|van|von|der|da|dos|y|and|und)\\s+)*\\p{Lu}[\\p{L}.'’-]*){1,6})");
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "author",
          "autor",
          "editor",
          "webmaster",
          "unknown",
          "user",
          "guest",
          "anonymous",
          "by",
          "von",
          "staff",
          "alle artikel",
          "datum",
          "zeige alle artikel",
          "humans.txt",
          "posts",
          "all posts",
          "view all posts",
          "more",
          "redaktion");

  private static final Evaluator NAME = Selector.evaluatorOf("[itemprop=name]");
  private static final int MOST_AUTHORS = 4;
  private static final int LONGEST = 120;

  private final Marks marks;

  BylineFinder(Marks marks) {
    this.marks = marks;
  }

  /// The names of the authors in order, each once; empty if the page names none.
  List<String> find(Landmarks page, MetaTags tags, JsonLd data, String siteName) {
    List<String> structured = clean(data.authors(), siteName);
    List<String> told =
        clean(
            tags
                .first(
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
                    "twitter:data1")
                .stream()
                .toList(),
            siteName);
    for (List<String> given : List.of(structured, told)) {
      List<String> people = given.stream().filter(name -> isPerson(name, siteName)).toList();
      if (!people.isEmpty()) {
        return people;
      }
    }
    List<String> marked = clean(marked(page), siteName);
    List<String> seen = marked.isEmpty() ? clean(byLine(page), siteName) : marked;
    return !seen.isEmpty() ? seen : structured.isEmpty() ? told : structured;
  }

  /// Whether a name is two words or more and not the site's own name or an account's.
  private static boolean isPerson(String name, String siteName) {
    String key = Strings.key(name);
    String site = Strings.key(siteName);
    boolean same = !site.isEmpty() && (site.contains(key) || key.contains(site));
    return !same && name.indexOf(' ') > 0 && Character.isUpperCase(name.charAt(0));
  }

  private List<String> marked(Landmarks page) {
    for (List<Element> elements :
        List.of(
            names(page.of(Landmark.AUTHOR_PROPERTY)),
            page.of(Landmark.AUTHOR_PROPERTY),
            page.of(Landmark.AUTHOR_LINK),
            page.of(Landmark.AUTHOR_PATH))) {
      List<String> found =
          elements.stream()
              .filter(element -> !inComments(element))
              .limit(MOST_AUTHORS)
              .map(BylineFinder::said)
              .toList();
      if (!clean(found, "").isEmpty()) {
        return found;
      }
    }
    for (Element element : page.of(Landmark.AUTHOR_NAMED)) {
      if (marks.of(element).contains(Mark.BYLINE) && !inComments(element)) {
        List<String> found = ShortText.of(element, LONGEST).stream().toList();
        if (!clean(found, "").isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
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

  private boolean inComments(Element element) {
    for (Element parent = element; parent != null; parent = parent.parent()) {
      Set<Mark> of = marks.of(parent);
      if (of.contains(Mark.COMMENTS) || parent.nameIs("aside") || parent.nameIs("footer")) {
        return true;
      }
    }
    return false;
  }

  private static List<String> byLine(Landmarks page) {
    for (Element element : page.of(Landmark.BYLINE)) {
      Matcher match = BY_LINE.matcher(ShortText.of(element, LONGEST).orElse(""));
      if (match.find()) {
        return List.of(match.group(1));
      }
    }
    return List.of();
  }

  static List<String> clean(List<String> raw, String siteName) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String value : raw) {
      String bare = LEAD.matcher(Strings.plain(value)).replaceFirst("");
      for (String part : BETWEEN.split(TAIL.matcher(bare).replaceFirst(""))) {
        String name =
            LEAD.matcher(part.strip()).replaceFirst("").replaceAll("^[\\s,.:;-]+|[\\s,:;-]+$", "");
        if (isName(name) && !(raw.size() > 1 && Strings.key(name).equals(Strings.key(siteName)))) {
          names.putIfAbsent(Strings.key(name), name);
        }
      }
    }
    return List.copyOf(names.values());
  }

  private static boolean isName(String name) {
    int words = name.split("\\s+").length;
    return name.length() > 2
        && name.length() < 60
        && words <= 6
        && !name.matches(".*\\d{2}.*")
        && !name.contains("://")
        && !name.startsWith("www.")
        && !NOBODY.contains(Strings.lower(name));
  }
}
