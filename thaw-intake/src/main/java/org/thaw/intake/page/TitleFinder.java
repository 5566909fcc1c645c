package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Finds an article's title: the heading that the page's metadata confirm, else what the metadata
/// say without the site's name.
final class TitleFinder {

  private static final Pattern DIVIDER =
      Pattern.compile("\\s+[|–—\\-·•»«/:]+\\s+|\\s*[|»]\\s*|\\s+::\\s+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:www\\.)?[\\p{L}\\d-]+\\.(?:com|net|org|de|es|fr|at|ch|info|tv|news|eu)");
  private static final Pattern FRONT = Pattern.compile("(?:https?://[^/]+)?/?");
  private static final Pattern SITE =
      Pattern.compile("(?:site|blog)[-_]?(?:title|name)|\\blogo\\b|screen-reader|brand");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final Pattern LEADING = Pattern.compile("^[\\s|–—:·•-]+");
  private static final int LONGEST = 300;
  private static final int SHORTEST_KEY = 4;
  private static final int SHORTEST_KICKERED = 20;

  private final Landmarks page;
  private final String siteName;
  private final List<String> given;

  /// @param siteName the name of the site that pages add to their titles
  TitleFinder(Landmarks page, MetaTags tags, JsonLd data, String siteName) {
    this.page = page;
    this.siteName = siteName;
    List<String> said = new ArrayList<>();
    for (String name :
        List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title")) {
      tags.first(name).ifPresent(said::add);
    }
    said.add(data.headline());
    said.add(page.title());
    given = said.stream().filter(title -> !isSite(title)).toList();
  }

  /// A title, and the heading it stands in if it is one.
  record Title(String text, Optional<Element> heading) {}

  Title find() {
    List<Title> headings = headings(List.of(Landmark.HEADING, Landmark.TITLE));
    return confirmed(headings)
        .or(() -> kickered(headings))
        .or(() -> confirmed(headings(List.of(Landmark.SUBHEADING))))
        .orElseGet(() -> told(headings));
  }

  private Title told(List<Title> headings) {
    Optional<String> told =
        given.stream().map(title -> withoutAddress(withoutSite(title, siteName))).findFirst();
    boolean stated = given.size() > 1 || headings.size() != 1;
    String title = stated ? told.orElse("") : "";
    return title.isBlank() && !headings.isEmpty()
        ? headings.getFirst()
        : new Title(title, headings.stream().findFirst().flatMap(Title::heading));
  }

  /// The longest heading that the page's metadata repeat.
  private Optional<Title> confirmed(List<Title> headings) {
    List<String> keys = given.stream().map(Strings::key).toList();
    return headings.stream()
        .filter(heading -> keys.stream().anyMatch(key -> matches(key, heading.text())))
        .max(Comparator.comparingInt(heading -> heading.text().length()));
  }

  /// The title that the metadata give and a heading ends with, behind a kicker.
  private Optional<Title> kickered(List<Title> headings) {
    for (Title heading : headings) {
      String key = Strings.key(heading.text());
      for (String title : given) {
        if (title.length() > SHORTEST_KICKERED && key.endsWith(Strings.key(title))) {
          return Optional.of(new Title(title, heading.heading()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(String titleKey, String heading) {
    String key = Strings.key(heading);
    return key.length() > 7
        && titleKey.length() >= SHORTEST_KEY
        && key.length() * 3 > titleKey.length()
        && (titleKey.contains(key) || key.startsWith(titleKey));
  }

  private List<Title> headings(List<Landmark> kinds) {
    List<Title> found = new ArrayList<>();
    for (Landmark kind : kinds) {
      for (Element heading : page.of(kind)) {
        String text = headingText(heading);
        if (!text.isEmpty()
            && !isSiteHeading(heading, text)
            && found.stream().noneMatch(title -> title.text().equals(text))) {
          found.add(new Title(text, Optional.of(heading)));
        }
      }
    }
    return found;
  }

  private static String headingText(Element heading) {
    String text = ShortText.ofHeading(heading, LONGEST).orElse("");
    return LEADING.matcher(withoutAddress(text)).replaceFirst("");
  }

  private static String withoutAddress(String heading) {
    int bar = heading.lastIndexOf(" | ");
    return bar > 0 && ADDRESS.matcher(Strings.lower(heading.substring(bar + 3))).matches()
        ? heading.substring(0, bar)
        : heading;
  }

  /// Whether a heading names the site: it is called so, or all of it leads to the front page.
  private boolean isSiteHeading(Element heading, String text) {
    Element link = heading.selectFirst(LINK);
    boolean home =
        link != null
            && (link.attr("rel").equals("home") || FRONT.matcher(link.attr("href")).matches())
            && ShortText.of(link, LONGEST).filter(text::equals).isPresent();
    return home || SITE.matcher(heading.className() + " " + heading.id()).find() || isSite(text);
  }

  private boolean isSite(String title) {
    String key = Strings.key(title);
    return key.isEmpty() || key.equals(Strings.key(siteName));
  }

  /// The title without the name of the site that stands before or behind a divider.
  static String withoutSite(String title, String siteName) {
    String site = Strings.key(siteName);
    String[] parts = DIVIDER.split(title);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    String first = parts[0];
    if (isSite(Strings.key(last), site)) {
      return withoutSite(beforeLast(title, last), siteName);
    }
    if (isSite(Strings.key(first), site)) {
      return title.substring(title.indexOf(parts[1], first.length()));
    }
    boolean bar =
        title.contains("|")
            || title.contains("»")
            || title.contains(" - ")
            || title.contains(" – ");
    return bar && words(last) <= 3 && words(beforeLast(title, last)) >= 3
        ? beforeLast(title, last)
        : title;
  }

  private static boolean isSite(String key, String site) {
    return key.length() > 1
        && site.length() > 1
        && (key.equals(site) || site.contains(key) || (key.contains(site) && site.length() > 4));
  }

  private static String beforeLast(String title, String last) {
    return title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|–—\\-·•»«/:]+$", "");
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
