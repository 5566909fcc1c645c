package org.thaw.evaluation.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thaw.evaluation.gold.GoldRow;

/// Adds up the scores of one run, and the mistakes behind them. Not thread-safe.
public final class ScoreSheet {

  private enum Shape {
    PARTS,
    F1,
    RATE
  }

  private final Map<String, Shape> shapes = new LinkedHashMap<>();
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  /// Adds to a score that is printed as `name.p`, `name.r` and `name.f1`; an empty name gives `p`,
  /// `r` and `f1`.
  public void parts(String name, Tally tally) {
    add(name, Shape.PARTS, tally);
  }

  /// Adds to a score of which F1 is printed, under exactly this name.
  public void f1(String name, Tally tally) {
    add(name, Shape.F1, tally);
  }

  /// Adds one yes-or-no judgement to a rate.
  public void rate(String name, boolean right) {
    rate(name, right ? 1 : 0, 1);
  }

  /// Adds `right` out of `all` to a rate.
  public void rate(String name, int right, int all) {
    add(name, Shape.RATE, new Tally(right, all, all));
  }

  public void mistake(GoldRow row, String kind, String detail) {
    mistakes.add(new Mistake(kind, row.id(), row.text(), detail));
  }

  /// The scores by name, in the order in which they were first added to. A score with nothing in
  /// the gold and nothing found is left out.
  public Map<String, Double> scores() {
    Map<String, Double> scores = new LinkedHashMap<>();
    shapes.forEach(
        (name, shape) -> put(scores, name, shape, tallies.getOrDefault(name, Tally.NONE)));
    return scores;
  }

  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  private void add(String name, Shape shape, Tally tally) {
    shapes.putIfAbsent(name, shape);
    tallies.merge(name, tally, Tally::plus);
  }

  private static void put(Map<String, Double> scores, String name, Shape shape, Tally tally) {
    if (tally.isEmpty()) {
      return;
    }
    switch (shape) {
      case F1 -> scores.put(name, tally.f1());
      case RATE -> scores.put(name, tally.recall());
      case PARTS -> {
        String before = name.isEmpty() ? "" : name + ".";
        scores.put(before + "p", tally.precision());
        scores.put(before + "r", tally.recall());
        scores.put(before + "f1", tally.f1());
      }
    }
  }
}
