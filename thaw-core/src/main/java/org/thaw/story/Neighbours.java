package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the articles of the same days that share the rarest terms with one.
///
/// Articles come in order of publication; one that is older than the window is forgotten, so a
/// lookup costs what the days around cost, whatever the age of the archive. Articles without a date
/// are never forgotten.
final class Neighbours {

  private static final int LONGEST_POSTING = 1500;

  /// How far back articles may be taken out again.
  static final Duration REWIND = Duration.ofDays(3);

  private final Duration window;
  private final int most;
  private final Map<Integer, ArrayDeque<Posted>> dated = new HashMap<>();
  private final Map<Integer, List<Posted>> undated = new HashMap<>();
  private final ArrayDeque<Posted> recent = new ArrayDeque<>();

  /// Forgotten, but not so long ago that a rewinding could not ask for them.
  private final ArrayDeque<Posted> past = new ArrayDeque<>();

  /// @param window how far apart two dated articles may be
  /// @param most how many neighbours are found
  Neighbours(Duration window, int most) {
    this.window = window;
    this.most = most;
  }

  /// An article as it was posted; the same as no other.
  static final class Posted {
    private final int number;
    private final Profile profile;

    private Posted(int number, Profile profile) {
      this.number = number;
      this.profile = profile;
    }

    /// The caller's number.
    int number() {
      return number;
    }

    Profile profile() {
      return profile;
    }
  }

  /// The articles that share most with this one, which is not yet posted; by the caller's numbers.
  List<Posted> of(Profile profile, Frequencies frequencies) {
    profile.at().ifPresent(this::forget);
    Map<Posted, Double> shared = new HashMap<>();
    for (int term : profile.lookup()) {
      double weight = frequencies.rarity(term);
      ArrayDeque<Posted> posted = dated.get(term);
      if (posted != null) {
        count(posted, weight, shared);
      }
      count(undated.getOrDefault(term, List.of()), weight, shared);
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Posted, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().number()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  void post(int number, Profile profile) {
    Posted posted = new Posted(number, profile);
    if (profile.at().isPresent()) {
      recent.add(posted);
      index(posted);
    } else {
      profile
          .lookup()
          .forEach(term -> undated.computeIfAbsent(term, t -> new ArrayList<>(2)).add(posted));
    }
  }

  private static void count(
      Collection<Posted> postings, double weight, Map<Posted, Double> shared) {
    if (postings.size() <= LONGEST_POSTING) {
      postings.forEach(posted -> shared.merge(posted, weight, Double::sum));
    }
  }

  private void forget(Instant now) {
    while (!recent.isEmpty() && isPast(recent.getFirst(), now)) {
      Posted old = recent.removeFirst();
      past.add(old);
      while (!past.isEmpty() && isPast(past.getFirst(), now.minus(REWIND))) {
        past.removeFirst();
      }
      for (int term : old.profile.lookup()) {
        ArrayDeque<Posted> posted = dated.get(term);
        if (posted != null && posted.remove(old) && posted.isEmpty()) {
          dated.remove(term);
        }
      }
    }
  }

  /// True if articles from a time on can be taken out again.
  boolean reaches(Instant from) {
    return recent.isEmpty()
        || !from.isBefore(recent.getLast().profile.at().orElse(from).minus(REWIND));
  }

  /// Takes out all from a number on.
  void rewind(int number) {
    while (!recent.isEmpty() && recent.getLast().number >= number) {
      recent.removeLast();
    }
    while (!past.isEmpty()) {
      recent.addFirst(past.removeLast());
    }
    dated.clear();
    recent.forEach(this::index);
  }

  private void index(Posted posted) {
    for (int term : posted.profile.lookup()) {
      dated.computeIfAbsent(term, t -> new ArrayDeque<>(2)).add(posted);
    }
  }

  private boolean isPast(Posted posted, Instant now) {
    return posted.profile.at().orElse(now).plus(window).isBefore(now);
  }
}
