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

  /// @param window how far apart two dated articles may be
  /// @param most how many neighbours are found
  Neighbours(Duration window, int most) {
    this.window = window;
    this.most = most;
  }

  /// An article as it was posted.
  ///
  /// @param number the caller's
  record Posted(int number, Profile profile) {}

  /// The articles that share most with this one, which is not yet posted; by the caller's numbers.
  List<Posted> of(Profile profile, Frequencies frequencies) {
    Map<Posted, Double> shared = new HashMap<>();
    for (int term : profile.lookup()) {
      double weight = frequencies.rarity(term);
      ArrayDeque<Posted> recent = dated.get(term);
      if (recent != null) {
        profile.at().ifPresent(now -> forget(recent, now));
        count(recent, weight, shared);
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

  private void forget(ArrayDeque<Posted> postings, Instant now) {
    while (!postings.isEmpty() && isPast(postings.peekFirst(), now)) {
      postings.removeFirst();
    }
  }

  private boolean isPast(Posted posted, Instant now) {
    return posted.profile().at().orElse(now).plus(window).isBefore(now);
  }
}
