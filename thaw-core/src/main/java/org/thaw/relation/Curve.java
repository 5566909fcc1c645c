package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs the index of a pair through its days.
final class Curve {

  private final Parameters parameters;
  private final IndexFormula formula;

  Curve(Parameters parameters) {
    this.parameters = parameters;
    this.formula = new IndexFormula(parameters);
  }

  Parameters parameters() {
    return parameters;
  }

  /// The state at the end of the next day.
  IndexState next(IndexState state, DayInput day) {
    return state.next(parameters.levels(), day);
  }

  /// The index with its band; empty if there is not enough coverage.
  Optional<Estimate> estimate(IndexState state) {
    return formula.covered(state) ? Optional.of(formula.estimate(state)) : Optional.empty();
  }

  /// The state at the end of each day, exactly replayed from the first.
  List<IndexState> states(Days days) {
    List<IndexState> states = new ArrayList<>(days.count());
    IndexState state = IndexState.start();
    for (DayInput input : days.inputs()) {
      state = next(state, input);
      states.add(state);
    }
    return states;
  }

  /// The index of each day with its band; empty where there is not enough coverage.
  List<Optional<Estimate>> estimates(List<IndexState> states) {
    return states.stream().map(this::estimate).toList();
  }

  /// The points of the curve.
  List<Point> points(Days days, List<IndexState> states, List<Optional<Estimate>> estimates) {
    List<Point> points = new ArrayList<>(states.size());
    for (int i = 0; i < states.size(); i++) {
      IndexState state = states.get(i);
      points.add(
          new Point(
              days.date(i),
              estimates.get(i),
              formula.series(state, true),
              formula.series(state, false),
              state.exposure(),
              state.ledger()));
    }
    return points;
  }

  /// The split of each day's change.
  ///
  /// @param before state at the end of the day before the first
  List<DayChange> changes(IndexState before, Days days, PairNews news) {
    Attribution attribution = new Attribution(formula, parameters.levels());
    List<DayChange> changes = new ArrayList<>(days.count());
    IndexState state = before;
    for (int i = 0; i < days.count(); i++) {
      LocalDate date = days.date(i);
      DayInput input = days.inputs().get(i);
      changes.add(attribution.split(date, state, input, news.acts(date, date)));
      state = next(state, input);
    }
    return changes;
  }
}
