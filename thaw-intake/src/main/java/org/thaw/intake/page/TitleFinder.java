package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Finds an article's title: the heading that the page's metadata confirm, else what the metadata
/// say without the site's name.
final class TitleFinder {

  private static final Pattern DIVIDER =
      Pattern.compile("\\s+[|–—\\-·•»«/:]+\\s+|\\s*[|»]\\s*|\\s+::\\s+");
  private static final int LONGEST = 300;

  String find(Landmarks page, MetaTags tags, JsonLd data, String siteName) {
    List<String> said = said(page, tags, data);
    List<String> headings = headings(page);
    Optional<String> confirmed =
        headings.stream()
            .filter(heading -> said.stream().anyMatch(title -> matches(title, heading)))
            .max(Comparator.comparingInt(String::length));
    if (confirmed.isPresent()) {
      return confirmed.get();
    }
    Optional<String> given =
        tags.first("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title")
            .or(() -> Optional.of(data.headline()).filter(headline -> !headline.isBlank()))
            .map(title -> withoutSite(title, siteName));
    if (given.isPresent()) {
      return given.get();
    }
    if (headings.size() == 1) {
      return headings.getFirst();
    }
    String title = withoutSite(page.title(), siteName);
    return title.isBlank() && !headings.isEmpty() ? headings.getFirst() : title;
  }

  private static List<String> said(Landmarks page, MetaTags tags, JsonLd data) {
    List<String> said = new ArrayList<>();
    tags.first("og:title").ifPresent(said::add);
    tags.first("twitter:title").ifPresent(said::add);
    said.add(data.headline());
    said.add(page.title());
    return said.stream().map(Strings::key).filter(key -> key.length() > 3).toList();
  }

  private static boolean matches(String titleKey, String heading) {
    String key = Strings.key(heading);
    return key.length() > 7
        && key.length() * 3 > titleKey.length()
        && (titleKey.contains(key) || key.startsWith(titleKey));
  }

  private static List<String> headings(Landmarks page) {
    List<String> found = new ArrayList<>();
    for (Landmark kind : List.of(Landmark.HEADING, Landmark.TITLE)) {
      for (Element heading : page.of(kind)) {
        String text = ShortText.of(heading, LONGEST).orElse("");
        if (!text.isEmpty() && !found.contains(text)) {
          found.add(text);
        }
      }
    }
    return found;
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
