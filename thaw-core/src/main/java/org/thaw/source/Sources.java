package org.thaw.source;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.article.Capture;

/// Where sources and what was taken of them are kept, beside the captures: what a visit brings and
/// what it says of the source are kept together or not at all. Thread-safe.
public interface Sources {

  /// Follows a source; false if one of its url is followed already (nothing changes then).
  boolean add(Source source, Instant due);

  /// Keeps what the operator wants of a source now; nothing if it is not followed.
  void put(Source source);

  /// Follows a source no more and forgets what was taken of it; its captures stay, and what was
  /// held becomes one. False if it was not followed.
  boolean remove(String url);

  /// All, in order of url.
  List<Followed> all();

  /// The source of a url.
  Optional<Followed> followed(String url);

  /// Those that are to be asked now, the longest overdue first.
  List<Followed> due(Instant now);

  /// Takes a source that is due for one visit, so that no other process makes it too; false if it
  /// is not due any more.
  ///
  /// @param until when it is due again if the visit is never recorded
  boolean claim(String url, Instant now, Instant until);

  /// The versions that are known of the items of a source, by their identities; those of which
  /// nothing is known are absent.
  Map<String, String> taken(String url, Collection<String> identities);

  /// Keeps what came of a visit; nothing if the source is followed no more.
  void record(String url, Standing standing, Harvest harvest);

  /// Captures whose page is to be asked for now, the longest waiting first.
  List<Held> held(Instant now);

  /// Ends the wait of a held capture: `instead` goes to the archive, the capture itself or its
  /// page.
  void settle(Held held, Capture instead);

  /// Lets a held capture wait on.
  void postpone(Held held, int attempts, Instant due);

  /// Keeps a subscription, in place of the source's older one.
  void put(Subscription subscription);

  /// The subscription of a source.
  Optional<Subscription> subscription(String url);

  /// The subscription behind a callback.
  Optional<Subscription> callback(String token);
}
