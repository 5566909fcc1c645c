package org.thaw.story;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.story.Agglomeration.Stage;

/// Tells whether two groups that were each grouped alone might be others if both were grouped
/// together.
///
/// They are not if at no time a part of one and a part of the other were there both and at least as
/// alike as what either next became: grouping both at once then never takes such a pair. Means that
/// are equal but for rounding count as alike enough, so that a `true` may be one too many.
final class Crossing {

  private static final double ROUNDING = 1e-9;

  private final double least;
  private final double absent;
  private final Map<Met, Sum> met = new HashMap<>();

  /// @param least mean log-odds under which two groups stay apart
  /// @param absent log-odds of a pair without a link
  Crossing(double least, double absent) {
    this.least = least;
    this.absent = absent;
  }

  /// Two that were there at the same time.
  private record Met(Stage one, Stage other) {}

  private static final class Sum {
    private double logOdds;
    private int links;
  }

  /// Takes a link between an article of one and an article of the other; all there are must come.
  void link(Stage one, Stage other, double logOdds) {
    @Nullable Stage first = one;
    @Nullable Stage second = other;
    while (first != null && second != null) {
      add(first, second, logOdds);
      int sooner = Double.compare(first.until(), second.until());
      Stage next = sooner >= 0 ? first.next() : first;
      second = sooner <= 0 ? second.next() : second;
      first = next;
    }
  }

  private void add(Stage one, Stage other, double logOdds) {
    Sum sum = met.computeIfAbsent(new Met(one, other), any -> new Sum());
    sum.logOdds += logOdds;
    sum.links++;
  }

  boolean isPossible() {
    return met.entrySet().stream().anyMatch(entry -> isPossible(entry.getKey(), entry.getValue()));
  }

  private boolean isPossible(Met met, Sum sum) {
    long pairs = (long) met.one().size() * met.other().size();
    double mean = (sum.logOdds + absent * (pairs - sum.links)) / pairs;
    double next = Math.max(met.one().until(), met.other().until());
    return mean >= Math.max(next, least) - ROUNDING;
  }
}
