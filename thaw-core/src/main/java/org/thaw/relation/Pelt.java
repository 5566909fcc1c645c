package org.thaw.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The best segmentation of a history: pruned exact linear time (Killick, Fearnhead & Eckley 2012)
/// with the Poisson cost of [Segments] and a penalty of a multiple of log n for each change (BIC:
/// 2, for two levels; the place is left to the posterior).
final class Pelt {

  private final int shortest;
  private final double penalty;

  /// @param shortest least number of days between two changes
  /// @param penalty of a change, in logarithms of the number of active days
  Pelt(int shortest, double penalty) {
    this.shortest = shortest;
    this.penalty = penalty;
  }

  /// Active days on which a new segment starts, in order.
  List<Integer> changes(Segments segments) {
    int n = segments.count();
    double toll = penalty * Math.log(Math.max(2, n));
    double[] best = new double[n + 1];
    int[] last = new int[n + 1];
    best[0] = -toll;
    List<Integer> candidates = new ArrayList<>();
    candidates.add(0);
    for (int end = 1; end <= n; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int start : candidates) {
        double cost = best[start] + segments.cost(start, end) + toll;
        if ((start == 0 || longEnough(segments, start, end)) && cost < best[end]) {
          best[end] = cost;
          last[end] = start;
        }
      }
      prune(candidates, segments, best, end);
      candidates.add(end);
    }
    return path(last, n);
  }

  private boolean longEnough(Segments segments, int start, int end) {
    return segments.day(end - 1) - segments.day(start) + 1 >= shortest;
  }

  private void prune(List<Integer> candidates, Segments segments, double[] best, int end) {
    candidates.removeIf(start ->
        start > 0
            && longEnough(segments, start, end)
            && best[start] + segments.cost(start, end) > best[end]);
  }

  private static List<Integer> path(int[] last, int n) {
    List<Integer> changes = new ArrayList<>();
    for (int at = n; at > 0; at = last[at]) {
      if (last[at] > 0) {
        changes.add(last[at]);
      }
    }
    Collections.reverse(changes);
    return changes;
  }
}
