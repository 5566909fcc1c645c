package org.thaw.intake.page;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.thaw.intake.language.LanguageTag;

/// Reads what a page says about its article, before anything is cut from the page.
final class PageMetadataReader {

  private final BylineFinder bylines;
  private final PublishedFinder times;

  PageMetadataReader(Marks marks, Moments moments) {
    bylines = new BylineFinder(marks);
    times = new PublishedFinder(marks, moments);
  }

  PageMetadata read(Landmarks page, String address) {
    MetaTags tags = MetaTags.of(page);
    JsonLd data = JsonLd.read(page);
    Optional<String> url = canonical(page, tags, address);
    Optional<String> site = siteName(tags, data);
    String nearest = site.orElse(host(url.orElse(address)));
    TitleFinder.Title title = new TitleFinder(page, tags, data, nearest).find();
    return new PageMetadata(
        title.text(),
        bylines.find(page, title.heading(), tags, data, nearest),
        times.find(page, title.heading(), tags, data, url.orElse(address)),
        section(tags, data),
        site,
        url,
        language(page, tags, data),
        tags.first("description", "og:description", "twitter:description", "dc.description"));
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

  private static Optional<String> canonical(Landmarks page, MetaTags tags, String address) {
    return page.of(Landmark.LINK).stream()
        .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
        .findFirst()
        .map(PageMetadataReader::address)
        .filter(url -> url.startsWith("http") && url.length() > host(url).length() + 10)
        .or(() -> tags.first("og:url").filter(url -> url.startsWith("http")))
        .or(() -> Optional.of(address).filter(given -> given.startsWith("http")));
  }

  private static String address(Element link) {
    String given = link.attr("href").strip();
    return given.startsWith("https://") ? given : link.absUrl("href");
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

  private static Optional<String> language(Landmarks page, MetaTags tags, JsonLd data) {
    return LanguageTag.language(page.root("lang") + page.root("xml:lang"))
        .or(() -> LanguageTag.language(data.language()))
        .or(() ->
            tags.first("og:locale", "language", "content-language", "dc.language")
                .flatMap(LanguageTag::language));
  }
}
