package org.thaw.intake.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Names of feed elements: `title`, `dc:creator`, `media:content`, whatever prefix the feed chose.
///
/// Elements of RSS, RDF and Atom themselves have no prefix. A prefix that is declared nowhere is
/// taken for what it usually means.
final class FeedNames {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns#", ""),
          Map.entry("http://example.com/newformat#", ""),
          Map.entry("http://example.com/necho", ""),
          Map.entry("http://purl.org/echo/", ""),
          Map.entry("uri/of/echo/namespace#", ""),
          Map.entry("http://purl.org/pie/", ""),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("http://purl.org/net/rss1.1#", ""),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://www.rssboard.org/media-rss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd/", "itunes"),
          Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://www.georss.org/georss", "georss"),
          Map.entry("http://www.opengis.net/gml", "gml"),
          Map.entry("http://www.w3.org/2003/01/geo/wgs84_pos#", "geo"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://creativecommons.org/ns#license", "cc"),
          Map.entry("http://web.resource.org/cc/", "cc"),
          Map.entry(
              "http://cyber.law.harvard.edu/rss/creativecommonsrssmodule.html", "creativecommons"),
          Map.entry("http://backend.userland.com/creativecommonsrssmodule", "creativecommons"),
          Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
          Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"));

  private FeedNames() {}

  static String of(Element element) {
    String tag = element.tagName();
    int colon = tag.indexOf(':');
    String prefix = colon < 0 ? "" : tag.substring(0, colon);
    String local = tag.substring(colon + 1).toLowerCase(Locale.ROOT);
    String known = known(element, prefix);
    return known.isEmpty() ? local : known + ":" + local;
  }

  private static String known(Element element, String prefix) {
    String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    for (Element above = element; above != null; above = above.parent()) {
      if (above.hasAttr(attribute)) {
        String uri = above.attr(attribute).strip().toLowerCase(Locale.ROOT);
        return PREFIXES.getOrDefault(uri, prefix.toLowerCase(Locale.ROOT));
      }
    }
    return prefix.toLowerCase(Locale.ROOT);
  }

  static boolean is(Element element, String... names) {
    String name = of(element);
    for (String wanted : names) {
      if (wanted.equals(name)) {
        return true;
      }
    }
    return false;
  }
}
