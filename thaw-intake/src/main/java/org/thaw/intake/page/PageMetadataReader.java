package org.thaw.intake.page;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads what a page says about its article, before anything is cut from the page.
final class PageMetadataReader {

  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("https?://creativecommons\\.org/(?:licenses|publicdomain)/[\\w./-]+");

  private final TitleFinder titles = new TitleFinder();
  private final BylineFinder bylines;
  private final PublishedFinder times;

  PageMetadataReader(Marks marks, Moments moments) {
    bylines = new BylineFinder(marks);
    times = new PublishedFinder(marks, moments);
  }

  PageMetadata read(Document page, String address) {
    MetaTags tags = MetaTags.of(page);
    JsonLd data = JsonLd.read(page);
    return read(page, address, tags, data);
  }

  PageMetadata read(Document page, String address, MetaTags tags, JsonLd data) {
    Optional<String> url = canonical(page, tags, address);
    Optional<String> site = siteName(tags, data);
    String nearest = site.orElse(host(url.orElse(address)));
    return new PageMetadata(
        titles.find(page, tags, data, nearest),
        bylines.find(page, tags, data, nearest),
        times.find(page, tags, data, url.orElse(address)),
        times.updated(tags, data),
        section(tags, data),
        site,
        url,
        language(page, tags, data),
        tags.first("description", "og:description", "twitter:description", "dc.description"),
        licence(page, data),
        tags.first("tdm-reservation").filter("1"::equals).isPresent());
  }

  /// The host of an address without `www.`, or nothing.
  static String host(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }

  private static Optional<String> canonical(Document page, MetaTags tags, String address) {
    Element link = page.selectFirst("link[rel=canonical]");
    return Optional.ofNullable(link)
        .map(element -> element.absUrl("href"))
        .filter(url -> url.startsWith("http") && url.length() > host(url).length() + 10)
        .or(() -> tags.first("og:url").filter(url -> url.startsWith("http")))
        .or(() -> Optional.of(address).filter(given -> given.startsWith("http")));
  }

  private static Optional<String> siteName(MetaTags tags, JsonLd data) {
    return tags.first("og:site_name", "application-name", "dc.publisher", "cre")
        .filter(name -> name.length() < 60)
        .or(() -> Optional.of(data.publisher()).filter(name -> !name.isBlank()));
  }

  private static Optional<String> section(MetaTags tags, JsonLd data) {
    return Optional.of(data.section())
        .filter(section -> !section.isBlank())
        .or(() ->
            tags.first(
                "article:section",
                "og:article:section",
                "section",
                "parsely-section",
                "cxenseparse:category"))
        .filter(section -> section.length() < 60);
  }

  private static Optional<String> language(Document page, MetaTags tags, JsonLd data) {
    Element root = page.selectFirst("html");
    String attribute = root == null ? "" : root.attr("lang") + root.attr("xml:lang");
    return Optional.of(attribute)
        .filter(value -> value.length() >= 2)
        .or(() -> Optional.of(data.language()).filter(value -> value.length() >= 2))
        .or(() -> tags.first("og:locale", "language", "content-language", "dc.language"))
        .map(value -> Strings.lower(value.substring(0, 2)));
  }

  private static Optional<String> licence(Document page, JsonLd data) {
    if (!data.licence().isBlank()) {
      return Optional.of(data.licence());
    }
    Element link = page.selectFirst("link[rel=license], a[rel~=license]");
    if (link != null) {
      return Optional.of(link.absUrl("href")).filter(url -> CREATIVE_COMMONS.matcher(url).find());
    }
    Element element = page.selectFirst("a[href*=creativecommons.org/]");
    if (element == null) {
      return Optional.empty();
    }
    Matcher match = CREATIVE_COMMONS.matcher(element.attr("href"));
    return match.find() ? Optional.of(match.group()) : Optional.empty();
  }
}
