package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the earlier article whose text an article repeats: wire copies, changed leads, half copies
/// and truncated feeds.
///
/// Candidates share posted shingles; the share of the shorter text that stands in the other
/// decides. Only the last days are looked at, so the cost does not grow with the archive.
final class CopyFinder {

  private static final int LONGEST_POSTING = 400;

  private final double share;
  private final Duration window;
  private final Map<Integer, List<Seen>> postings = new HashMap<>();

  CopyFinder(double share, int windowDays) {
    this.share = share;
    this.window = Duration.ofDays(2L * windowDays);
  }

  /// @param of the article copied, itself no copy
  record Copy(String of, String reason) {}

  private record Seen(String article, String root, int[] shingles, Optional<Instant> at) {}

  /// Notes the article and says whose copy it is, if it is one.
  Optional<Copy> add(StoryArticle article) {
    int[] shingles = Shingles.of(article.body());
    Optional<Map.Entry<Seen, Double>> best = best(shingles, article.order());
    String root = best.map(entry -> entry.getKey().root()).orElse(article.id());
    post(new Seen(article.id(), root, shingles, article.order()));
    return best.map(entry ->
        new Copy(
            entry.getKey().root(),
            "repeats %.0f%% of the words".formatted(100 * entry.getValue())));
  }

  private Optional<Map.Entry<Seen, Double>> best(int[] shingles, Optional<Instant> at) {
    Map<Seen, Integer> shared = new HashMap<>();
    for (int hash : shingles) {
      List<Seen> posted = Shingles.isPosted(hash) ? postings.get(hash) : null;
      if (posted != null && posted.size() <= LONGEST_POSTING) {
        posted.forEach(seen -> shared.merge(seen, 1, Integer::sum));
      }
    }
    return shared.keySet().stream()
        .filter(seen -> isNear(seen, at))
        .map(seen -> Map.entry(seen, Shingles.containment(shingles, seen.shingles())))
        .filter(entry -> entry.getValue() >= share)
        .max(
            Comparator.comparingDouble((Map.Entry<Seen, Double> entry) -> entry.getValue())
                .thenComparing(entry -> entry.getKey().article(), Comparator.reverseOrder()));
  }

  private boolean isNear(Seen seen, Optional<Instant> at) {
    return at.isEmpty()
        || seen.at().isEmpty()
        || Duration.between(seen.at().get(), at.get()).abs().compareTo(window) <= 0;
  }

  private void post(Seen seen) {
    for (int hash : seen.shingles()) {
      if (Shingles.isPosted(hash)) {
        List<Seen> posted = postings.computeIfAbsent(hash, h -> new ArrayList<>(1));
        posted.removeIf(old -> !isNear(old, seen.at()));
        posted.add(seen);
      }
    }
  }
}
