package org.thaw.intake.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One entry of a feed.
///
/// @param id the entry's own id, else its address
/// @param title plain text
/// @param summary sanitized HTML
/// @param content sanitized HTML
/// @param source title of the feed or outlet an aggregator took it from
/// @param raw the entry's own source text within the feed's outermost tag, unchanged
public record FeedItem(
    Optional<String> id,
    String title,
    Optional<String> link,
    String summary,
    String content,
    List<Feed.Person> authors,
    List<Feed.Person> contributors,
    Optional<Instant> published,
    Optional<Instant> updated,
    List<Feed.Category> categories,
    List<Media> media,
    String rights,
    Optional<String> licence,
    Optional<String> language,
    Optional<String> source,
    Optional<Place> place,
    String raw) {

  public FeedItem {
    authors = List.copyOf(authors);
    contributors = List.copyOf(contributors);
    categories = List.copyOf(categories);
    media = List.copyOf(media);
  }

  /// A picture, sound or film that goes with an entry; blank where nothing is said.
  public record Media(String url, String type, String length, String caption, String credit) {}

  /// A point on the earth: degrees north and east.
  public record Place(double latitude, double longitude) {}

  /// What tells this entry from others of its feed: id, else address, else title.
  public String identity() {
    return id.or(() -> link).orElse(title);
  }
}
