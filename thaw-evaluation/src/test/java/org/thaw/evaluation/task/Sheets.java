package org.thaw.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Mistake;
import org.thaw.evaluation.score.ScoreSheet;
import tools.jackson.databind.json.JsonMapper;

/// Rows and score sheets for tests: a row as gold, a second row's labels as what was found.
final class Sheets<T> {

  private final Comparison<T> comparison;
  private final ScoreSheet sheet = new ScoreSheet();

  Sheets(Comparison<T> comparison) {
    this.comparison = comparison;
  }

  static GoldRow row(String json) {
    return new GoldRow("test:1", JsonMapper.shared().readTree(json.replace('\'', '"')));
  }

  /// Scores one row against another that says what was found.
  Sheets<T> score(String gold, String found) {
    GoldRow row = row(gold);
    comparison.score(row, comparison.gold(row), comparison.gold(row(found)), sheet);
    return this;
  }

  double of(String name) {
    Map<String, Double> scores = sheet.scores();
    if (!scores.containsKey(name)) {
      throw new AssertionError("no score " + name + " in " + scores);
    }
    return scores.get(name);
  }

  List<String> names() {
    return new ArrayList<>(sheet.scores().keySet());
  }

  List<String> mistakes() {
    return sheet.mistakes().stream().map(Mistake::kind).toList();
  }
}
