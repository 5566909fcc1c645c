package org.thaw.evaluation.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.ledger.MeasureHistory;
import org.thaw.ledger.MeasureStep;

/// A pair's ledger beside the measures that the record has.
///
/// @param missed core steps that no history of the key has in that state within a day
/// @param forgiven other steps that are missing likewise
/// @param spurious steps of the ledger that nothing expected answers to
/// @param wrongEnds expected measures whose history ends in a state it may not end in
/// @param expected number of expected steps
/// @param found number of steps in the ledger, those left out that follow from silence alone
record LedgerComparison(
    List<String> missed,
    List<String> forgiven,
    List<String> spurious,
    List<String> wrongEnds,
    int expected,
    int found) {

  /// What differs, a line each.
  String table(String pair) {
    StringBuilder table =
        new StringBuilder(
            "%s: %d of %d steps missing, %d of %d spurious, %d wrong ends%n"
                .formatted(
                    pair,
                    missed.size() + forgiven.size(),
                    expected,
                    spurious.size(),
                    found,
                    wrongEnds.size()));
    missed.forEach(line -> table.append("  missing   ").append(line).append('\n'));
    forgiven.forEach(line -> table.append("  forgiven  ").append(line).append('\n'));
    wrongEnds.forEach(line -> table.append("  wrong end ").append(line).append('\n'));
    spurious.forEach(line -> table.append("  spurious  ").append(line).append('\n'));
    return table.toString();
  }

  static LedgerComparison of(List<ExpectedMeasure> measures, List<MeasureHistory> histories) {
    List<String> missed = new ArrayList<>();
    List<String> forgiven = new ArrayList<>();
    List<String> wrongEnds = new ArrayList<>();
    int expected = 0;
    for (ExpectedMeasure measure : measures) {
      List<MeasureHistory> same =
          histories.stream()
              .filter(one -> measure.hasKey(one.kind(), one.imposer(), one.target()))
              .toList();
      for (ExpectedMeasure.Step step : measure.steps()) {
        expected++;
        if (same.stream().noneMatch(history -> has(history, step))) {
          (measure.core() ? missed : forgiven)
              .add(line(measure) + " " + step.from() + " " + step.state());
        }
      }
      end(measure, same)
          .filter(history -> !measure.finals().contains(history.state()))
          .ifPresent(history -> wrongEnds.add(line(measure) + " ends " + history.state()));
    }
    List<String> spurious = new ArrayList<>();
    int found = 0;
    for (MeasureHistory history : ofCountries(measures, histories)) {
      for (MeasureStep step : history.steps()) {
        found += step.derived() ? 0 : 1;
        if (!step.derived() && !isExpected(measures, history, step)) {
          spurious.add(line(history, step));
        }
      }
    }
    return new LedgerComparison(missed, forgiven, spurious, wrongEnds, expected, found);
  }

  /// Those between countries that the record speaks of; of third parties it does not tell all.
  private static List<MeasureHistory> ofCountries(
      List<ExpectedMeasure> measures, List<MeasureHistory> histories) {
    return histories.stream()
        .filter(history ->
            measures.stream()
                .anyMatch(one ->
                    one.imposer().equals(history.imposer()) && one.target().equals(history.target())
                        || one.imposer().equals(history.target())
                            && one.target().equals(history.imposer())))
        .toList();
  }

  private static boolean has(MeasureHistory history, ExpectedMeasure.Step expected) {
    return history.steps().stream().anyMatch(step -> expected.is(step.state(), step.date()));
  }

  private static boolean isExpected(
      List<ExpectedMeasure> measures, MeasureHistory history, MeasureStep step) {
    return measures.stream()
        .filter(one -> one.hasKey(history.kind(), history.imposer(), history.target()))
        .flatMap(one -> one.steps().stream())
        .anyMatch(one -> one.is(step.state(), step.date()));
  }

  /// The history that tells of the measure: most steps in common, then most words of the object.
  private static Optional<MeasureHistory> end(
      ExpectedMeasure measure, List<MeasureHistory> histories) {
    return histories.stream()
        .filter(history -> measure.steps().stream().anyMatch(step -> has(history, step)))
        .max(
            Comparator.comparingLong((MeasureHistory history) ->
                    measure.steps().stream().filter(step -> has(history, step)).count())
                .thenComparing(history -> measure.fit(history.object())));
  }

  private static String line(ExpectedMeasure measure) {
    return "%s %s>%s (%s)"
        .formatted(measure.kind().word(), measure.imposer(), measure.target(), measure.object());
  }

  private static String line(MeasureHistory history, MeasureStep step) {
    return "%s %s>%s (%s) %s %s"
        .formatted(
            history.kind().word(),
            history.imposer(),
            history.target(),
            history.object().orElse(""),
            step.date(),
            step.state());
  }
}
