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

  private final Duration window;
  private final int most;
  private final Map<Integer, ArrayDeque<Posted>> dated = new HashMap<>();
  private final Map<Integer, List<Posted>> undated = new HashMap<>();
  private final ArrayDeque<Posted> recent = new ArrayDeque<>();

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
    }
    for (int term : profile.lookup()) {
      if (profile.at().isPresent()) {
        dated.computeIfAbsent(term, t -> new ArrayDeque<>(2)).add(posted);
      } else {
        undated.computeIfAbsent(term, t -> new ArrayList<>(2)).add(posted);
      }
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
      for (int term : old.profile.lookup()) {
        ArrayDeque<Posted> posted = dated.get(term);
        if (posted != null && posted.remove(old) && posted.isEmpty()) {
          dated.remove(term);
        }
      }
    }
  }

  private boolean isPast(Posted posted, Instant now) {
    return posted.profile.at().orElse(now).plus(window).isBefore(now);
  }
}
