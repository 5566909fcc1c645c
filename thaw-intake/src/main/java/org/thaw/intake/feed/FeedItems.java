package org.thaw.intake.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.article.Capture;
import org.thaw.article.Licence;

/// Makes each item of a feed a capture of its own, its source text unchanged.
///
/// The feed's title, language and address travel as headers, so that a feed that renames itself
/// does not make its items new.
public final class FeedItems {

  public static final String FEED_TITLE = "feed-title";
  public static final String FEED_LANGUAGE = "feed-language";
  public static final String FEED_LINK = "feed-link";
  public static final String ITEM = "feed-item";

  /// The shelf on which the operator has put the feed.
  public static final String SHELF = "feed-section";

  /// The address of an aggregator that the feed gave, where the capture's is the origin's.
  public static final String WRAPPED = "feed-wrapped";

  private FeedItems() {}

  public static List<Capture> captures(
      Feed feed, String source, Instant captured, Licence licence) {
    return captures(feed, source, captured, licence, Map.of());
  }

  /// The captures of a feed's items, in their order.
  ///
  /// @param noted headers that go with each of them
  public static List<Capture> captures(
      Feed feed, String source, Instant captured, Licence licence, Map<String, String> noted) {
    List<Capture> captures = new ArrayList<>();
    for (FeedItem item : feed.items()) {
      Map<String, String> headers = new HashMap<>(noted);
      headers.put("charset", "utf-8");
      headers.put(FEED_TITLE, feed.title());
      headers.put(ITEM, item.identity());
      feed.language().ifPresent(language -> headers.put(FEED_LANGUAGE, language));
      feed.link().ifPresent(link -> headers.put(FEED_LINK, link));
      captures.add(
          Capture.of(
              source,
              item.link(),
              mediaType(feed),
              headers,
              item.raw().getBytes(StandardCharsets.UTF_8),
              captured,
              licence));
    }
    return captures;
  }

  private static String mediaType(Feed feed) {
    return feed.version().startsWith("json")
        ? "application/feed+json"
        : feed.version().startsWith("atom") ? "application/atom+xml" : "application/rss+xml";
  }

  /// Whether a capture is one item of a feed.
  public static boolean isItem(Capture capture) {
    return capture.headers().containsKey(ITEM);
  }

  static Optional<String> header(Capture capture, String name) {
    return Optional.ofNullable(capture.headers().get(name)).filter(value -> !value.isBlank());
  }
}
