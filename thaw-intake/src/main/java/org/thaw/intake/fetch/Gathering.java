package org.thaw.intake.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.article.Capture;
import org.thaw.intake.feed.Feed;
import org.thaw.intake.feed.FeedItem;
import org.thaw.intake.feed.FeedItems;
import org.thaw.source.Harvest;
import org.thaw.source.Reservation;
import org.thaw.source.Source;
import org.thaw.text.ContentId;

/// Tells the items of a feed that are new from those known, and updates of known ones from copies.
///
/// An item is known by its own id, else its address, else its title; it is updated when its source
/// text is no longer the one that was taken. The address of an aggregator gives way to the page it
/// leads to, at once where it names it, else by being followed later; where neither can be, it is
/// left and marked.
final class Gathering {

  /// Says of a capture that the aggregator's address in it could not be resolved.
  static final String UNRESOLVED = "feed-unresolved";

  private final WrapperLinks wrappers = WrapperLinks.shipped();

  /// What a feed brought.
  record Gathered(Harvest harvest, int fresh, int updated) {}

  Gathered gather(
      Source source,
      Feed feed,
      Reservation reservation,
      Function<Collection<String>, Map<String, String>> taken,
      Instant now) {
    Map<String, Harvest.Item> found = found(source, feed, reservation, now);
    Map<String, String> known = taken.apply(found.keySet());
    List<Harvest.Item> harvest = new ArrayList<>();
    int fresh = 0;
    int updated = 0;
    for (Harvest.Item item : found.values()) {
      String before = known.get(item.identity());
      if (!item.version().equals(before)) {
        harvest.add(item);
        fresh += before == null ? 1 : 0;
        updated += before == null ? 0 : 1;
      }
    }
    return new Gathered(new Harvest(harvest), fresh, updated);
  }

  /// The items by identity, the first of each.
  private Map<String, Harvest.Item> found(
      Source source, Feed feed, Reservation reservation, Instant now) {
    List<Capture> captures =
        FeedItems.captures(feed, source.url(), now, source.licence(), noted(source, reservation));
    Map<String, Harvest.Item> found = new LinkedHashMap<>();
    for (int i = 0; i < captures.size(); i++) {
      FeedItem item = feed.items().get(i);
      String version = ContentId.ofBytes(captures.get(i).content());
      found.putIfAbsent(item.identity(), item(source, item, version, captures.get(i)));
    }
    return found;
  }

  private Harvest.Item item(Source source, FeedItem item, String version, Capture capture) {
    Optional<WrapperLinks.Way> way = item.link().flatMap(wrappers::way);
    if (way.isEmpty()) {
      boolean held = source.takesPages() && item.link().isPresent();
      return new Harvest.Item(item.identity(), version, capture, held);
    }
    String link = item.link().orElseThrow();
    Optional<String> page = wrappers.named(link);
    return switch (way.get()) {
      case PARAMETER ->
          new Harvest.Item(
              item.identity(),
              version,
              page.map(url -> unwrapped(capture, url)).orElse(unresolved(capture)),
              source.takesPages() && page.isPresent());
      case FOLLOW -> new Harvest.Item(item.identity(), version, unresolved(capture), true);
      case LEAVE -> new Harvest.Item(item.identity(), version, unresolved(capture), false);
    };
  }

  /// The same capture with the address of the page itself.
  static Capture unwrapped(Capture capture, String page) {
    Map<String, String> headers = new HashMap<>(capture.headers());
    headers.remove(UNRESOLVED);
    headers.put(FeedItems.WRAPPED, capture.url().orElse(""));
    return Capture.of(
        capture.source(),
        Optional.of(page),
        capture.mediaType(),
        headers,
        capture.content(),
        capture.captured(),
        capture.licence());
  }

  private static Capture unresolved(Capture capture) {
    Map<String, String> headers = new HashMap<>(capture.headers());
    headers.put(UNRESOLVED, "true");
    return new Capture(
        capture.id(),
        capture.source(),
        capture.url(),
        capture.mediaType(),
        headers,
        capture.content(),
        capture.captured(),
        capture.licence());
  }

  /// What travels with each capture.
  private static Map<String, String> noted(Source source, Reservation reservation) {
    Map<String, String> noted = reservation(reservation);
    source.section().ifPresent(shelf -> noted.put(FeedItems.SHELF, shelf));
    return noted;
  }

  static Map<String, String> reservation(Reservation reservation) {
    Map<String, String> noted = new HashMap<>();
    if (reservation.state() != Reservation.State.UNSET) {
      noted.put("tdm-reservation", reservation.isReserved() ? "1" : "0");
    }
    reservation.policy().ifPresent(policy -> noted.put("tdm-policy", policy));
    reservation.usage().ifPresent(usage -> noted.put("content-usage", usage));
    return noted;
  }
}
