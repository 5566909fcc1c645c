package org.thaw.intake.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A feed as read: what it says of itself, and its items in order.
///
/// @param version such as `rss20`, `rss10`, `atom10`, `json11`
/// @param pause how long the feed asks to be left alone (`ttl`, or the update period)
/// @param hub where its changes can be subscribed to (WebSub)
public record Feed(
    String version,
    Optional<String> id,
    String title,
    String subtitle,
    Optional<String> link,
    Optional<String> language,
    String rights,
    List<Person> authors,
    Optional<Instant> updated,
    Optional<Duration> pause,
    Optional<String> image,
    List<Category> categories,
    Optional<Hub> hub,
    List<FeedItem> items) {

  public Feed {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    items = List.copyOf(items);
  }

  /// The same feed with other items.
  public Feed with(List<FeedItem> others) {
    return new Feed(
        version,
        id,
        title,
        subtitle,
        link,
        language,
        rights,
        authors,
        updated,
        pause,
        image,
        categories,
        hub,
        others);
  }

  /// A hub and the feed's own address, by which the hub knows it.
  public record Hub(String url, Optional<String> self) {}

  /// Someone a feed names; blank where it does not say.
  public record Person(String name, String email, String url) {}

  /// A subject a feed gives; blank where it does not say.
  public record Category(String term, String scheme, String label) {}
}
