package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Articles by number, in order of publication, and the terms by which they are looked up.
///
/// One that is older than the window is forgotten, so a lookup costs what the days around cost,
/// whatever the age of the archive; it is kept for three days more, so that late news can be put
/// where it belongs. Articles without a date come first and are never forgotten.
///
/// @param <T> what is known of an article
final class Timeline<T> {

  /// How far back articles may be taken out again.
  static final Duration REWIND = Duration.ofDays(3);

  private final Duration window;
  private final Function<T, Optional<Instant>> time;
  private final Function<T, int[]> terms;
  private final List<@Nullable T> entries = new ArrayList<>();
  private final Postings dated = new Postings();
  private final Postings undated = new Postings();
  private int undatedCount;

  /// The first dated one that is not forgotten.
  private int kept;

  Timeline(Duration window, Function<T, Optional<Instant>> time, Function<T, int[]> terms) {
    this.window = window;
    this.time = time;
    this.terms = terms;
  }

  /// Stretches of numbers that a lookup may find.
  ///
  /// @param until of the one that looks, which finds what came before it
  record Range(int undated, int from, int until) {}

  int size() {
    return entries.size();
  }

  T get(int number) {
    T entry = entries.get(number);
    if (entry == null) {
      throw new IllegalArgumentException("article %d is forgotten".formatted(number));
    }
    return entry;
  }

  /// Adds the next one, not published before the one before it.
  void add(T entry) {
    int number = entries.size();
    entries.add(entry);
    if (time.apply(entry).isPresent()) {
      dated.add(terms.apply(entry), number);
    } else {
      undated.add(terms.apply(entry), number);
      undatedCount = number + 1;
      kept = undatedCount;
    }
  }

  /// What an article of that time may look at, of those before a number.
  Range before(Optional<Instant> now, int number) {
    int from = Math.min(number, kept);
    if (now.isPresent()) {
      int low = from;
      int high = number;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (isPast(get(middle), now.get(), window)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      from = low;
    }
    return new Range(Math.min(number, undatedCount), from, number);
  }

  /// Where a term stands in articles with a date.
  @Nullable Numbers dated(int term) {
    return dated.of(term);
  }

  /// Where a term stands in articles without one.
  @Nullable Numbers undated(int term) {
    return undated.of(term);
  }

  /// Forgets what no article from a time on looks at, nor any of the three days before.
  void forget(Instant now) {
    while (kept < entries.size() && isPast(get(kept), now, window.plus(REWIND))) {
      T old = get(kept);
      entries.set(kept, null);
      kept++;
      dated.dropUnder(terms.apply(old), kept);
    }
  }

  private boolean isPast(T entry, Instant now, Duration than) {
    return time.apply(entry).filter(at -> at.plus(than).isBefore(now)).isPresent();
  }

  /// True if articles from a time on can be taken out again.
  boolean reaches(Instant from) {
    return kept == entries.size()
        || !from.isBefore(time.apply(get(entries.size() - 1)).orElse(from).minus(REWIND));
  }

  /// Takes out all from a number on; they must have a date.
  void rewind(int number) {
    for (int last = entries.size() - 1; last >= number; last--) {
      dated.dropFrom(terms.apply(get(last)), last);
      entries.removeLast();
    }
  }
}
