package org.thaw.intake.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.article.Capture;
import org.thaw.intake.feed.Feed;
import org.thaw.intake.feed.FeedItems;
import org.thaw.intake.feed.FeedReader;
import org.thaw.text.ContentId;

/// Follows one feed: tells items that are new from those known, and updates of known ones from
/// copies.
///
/// An item is known by its own id, else its address, else its title; it is updated when its source
/// text is no longer the one that was taken.
public final class FeedFollower {

  private final Source source;
  private final Map<String, String> taken = new HashMap<>();

  public FeedFollower(Source source) {
    this.source = source;
  }

  /// What one look at the feed brought; empty lists if the bytes are no feed.
  public record Look(List<Capture> fresh, List<Capture> updated, boolean isFeed) {

    public Look {
      fresh = List.copyOf(fresh);
      updated = List.copyOf(updated);
    }
  }

  /// Takes what a feed holds now.
  public Look look(Fetched.Content content, Instant now) {
    Optional<Feed> feed = new FeedReader().read(content.bytes(), content.url(), content.charset());
    if (feed.isEmpty()) {
      return new Look(List.of(), List.of(), false);
    }
    List<Capture> fresh = new ArrayList<>();
    List<Capture> updated = new ArrayList<>();
    for (Capture capture : FeedItems.captures(feed.get(), source.url(), now, source.licence())) {
      String identity = capture.headers().getOrDefault(FeedItems.ITEM, "");
      String before = taken.put(identity, ContentId.ofBytes(capture.content()));
      if (before == null) {
        fresh.add(capture);
      } else if (!before.equals(taken.get(identity))) {
        updated.add(capture);
      }
    }
    return new Look(fresh, updated, true);
  }
}
