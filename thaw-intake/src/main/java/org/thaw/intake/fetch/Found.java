package org.thaw.intake.fetch;

import java.util.List;
import java.util.Optional;
import org.thaw.intake.feed.Feed;
import org.thaw.intake.feed.FeedReader;
import org.thaw.intake.feed.SitemapReader;

/// What is at an address that somebody wants to follow.
public sealed interface Found {

  /// A feed or a sitemap itself.
  record Itself(String url, String title) implements Found {}

  /// A page that names feeds; at least one.
  record Named(List<FeedDiscovery.Named> feeds) implements Found {

    public Named {
      feeds = List.copyOf(feeds);
    }
  }

  /// Neither.
  record Nothing() implements Found {}

  static Found in(Fetched.Content content) {
    Optional<Feed> feed = new FeedReader().read(content.bytes(), content.url(), content.charset());
    if (feed.isPresent() || SitemapReader.isIndex(content.bytes())) {
      return new Itself(content.url(), feed.map(Feed::title).orElse(""));
    }
    List<FeedDiscovery.Named> named = FeedDiscovery.find(content);
    return named.isEmpty() ? new Nothing() : new Named(named);
  }
}
