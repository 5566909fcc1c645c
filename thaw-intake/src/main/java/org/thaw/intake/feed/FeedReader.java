package org.thaw.intake.feed;

import java.util.Optional;
import org.thaw.intake.format.Charsets;
import org.thaw.intake.format.Format;

/// Reads a feed of any kind from its bytes: RSS, RDF, Atom, CDF, JSON Feed, and sitemaps of news.
///
/// One bad field never loses a feed: what cannot be read is left out. The character set is HTTP's,
/// then the byte order mark's, then the declaration's.
public final class FeedReader {

  /// The feed in some bytes, or empty if they are none.
  ///
  /// @param address where they came from; relative addresses start there; may be empty
  /// @param charset what HTTP said the character set is
  public Optional<Feed> read(byte[] bytes, String address, Optional<String> charset) {
    String text = Charsets.decode(bytes, charset).text();
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return JsonFeedReader.read(text);
    }
    Optional<Feed> sitemap =
        SitemapReader.isSitemap(text) ? new SitemapReader(text, address).read() : Optional.empty();
    return sitemap.or(
        () -> Format.isFeed(text) ? new XmlFeedReader(text, address).read() : Optional.empty());
  }
}
