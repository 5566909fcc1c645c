package org.thaw.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.thaw.text.Span;

/// Which finding answers which gold item, one to one.
///
/// Greedy from the most alike pair down; equal pairs in the order of the lists. A pair with
/// likeness 0 is none.
///
/// @param pairs what belongs together
/// @param missed gold without a finding
/// @param spurious findings without gold
public record Matching<T>(List<Pair<T>> pairs, List<T> missed, List<T> spurious) {

  /// A gold item and its finding.
  public record Pair<T>(T gold, T found) {}

  private record Candidate(int gold, int found, double likeness) {}

  /// The matching of two lists.
  ///
  /// @param likeness of a gold item and a finding, 0 where they may not be matched
  public static <T> Matching<T> of(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> likeness) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double alike = likeness.applyAsDouble(gold.get(g), found.get(f));
        if (alike > 0) {
          candidates.add(new Candidate(g, f, alike));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    Set<Integer> goldTaken = new HashSet<>();
    Set<Integer> foundTaken = new HashSet<>();
    List<Pair<T>> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!goldTaken.contains(candidate.gold) && foundTaken.add(candidate.found)) {
        goldTaken.add(candidate.gold);
        pairs.add(new Pair<>(gold.get(candidate.gold), found.get(candidate.found)));
      }
    }
    return new Matching<>(pairs, without(gold, goldTaken), without(found, foundTaken));
  }

  public Tally tally() {
    return new Tally(pairs.size(), pairs.size() + spurious.size(), pairs.size() + missed.size());
  }

  /// Shared part of two spans' union, from 0 to 1.
  public static double overlap(Span a, Span b) {
    double union = a.cover(b).length();
    return a.common(b).map(shared -> shared.length() / union).orElse(0.0);
  }

  private static <T> List<T> without(List<T> items, Set<Integer> taken) {
    List<T> left = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!taken.contains(i)) {
        left.add(items.get(i));
      }
    }
    return left;
  }
}
