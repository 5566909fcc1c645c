package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Splits the change of a day into parts that add up to it exactly.
///
/// Five things change in a day: the past decays, conflict comes in, cooperation comes in, stories
/// come in, the ledger moves. Each part is its Shapley value (Shapley 1953) over these five. The
/// part of conflict is divided among its acts by weight, and so is that of cooperation.
final class Attribution {

  private static final int DECAY = 1;
  private static final int CONFLICT = 2;
  private static final int COOPERATION = 4;
  private static final int EXPOSURE = 8;
  private static final int LEDGER = 16;
  private static final int[] FACTORS = {DECAY, CONFLICT, COOPERATION, EXPOSURE, LEDGER};

  private final IndexFormula formula;
  private final Parameters.Levels levels;

  Attribution(IndexFormula formula, Parameters.Levels levels) {
    this.formula = formula;
    this.levels = levels;
  }

  /// The split of the change from `before` to the day with this input and these acts.
  DayChange split(LocalDate date, IndexState before, DayInput input, List<DistinctEvent> events) {
    double[] values = new double[32];
    for (int made = 0; made < values.length; made++) {
      values[made] = value(before, input, made);
    }
    double conflict = shapley(values, CONFLICT);
    double cooperation = shapley(values, COOPERATION);
    return new DayChange(
        date,
        values[0],
        values[31],
        conflict + cooperation,
        shapley(values, DECAY),
        shapley(values, EXPOSURE),
        shapley(values, LEDGER),
        shares(events, conflict, cooperation));
  }

  /// The index when only the changes of `made` have been made.
  private double value(IndexState before, DayInput input, int made) {
    boolean decayed = (made & DECAY) != 0;
    return formula.value(
        with(before.recentSums().times(decayed ? levels.discount() : 1), input, made),
        with(before.usualSums().times(decayed ? levels.usualDiscount() : 1), input, made),
        (made & LEDGER) != 0 ? input.ledger() : before.ledger());
  }

  private static Sums with(Sums past, DayInput input, int made) {
    return past.plus(
        (made & CONFLICT) != 0 ? input.quads().conflict() : 0,
        (made & COOPERATION) != 0 ? input.quads().cooperation() : 0,
        (made & EXPOSURE) != 0 ? input.stories() : 0);
  }

  private static double shapley(double[] values, int factor) {
    double part = 0;
    for (int made = 0; made < values.length; made++) {
      if ((made & factor) == 0) {
        int size = Integer.bitCount(made);
        part += orders(size) * (values[made | factor] - values[made]);
      }
    }
    return part;
  }

  /// Share of all orders of the factors in which one comes right after `size` given ones.
  private static double orders(int size) {
    double all = 1;
    for (int i = 0; i < size; i++) {
      all *= (double) (i + 1) / (FACTORS.length - 1 - i);
    }
    return all / FACTORS.length;
  }

  private static List<DayChange.Share> shares(
      List<DistinctEvent> events, double conflict, double cooperation) {
    double conflictWeight = weight(events, true);
    double cooperationWeight = weight(events, false);
    List<DayChange.Share> shares = new ArrayList<>();
    for (DistinctEvent event : events) {
      boolean against = isConflict(event);
      double whole = against ? conflictWeight : cooperationWeight;
      double part = whole > 0 ? event.weight() / whole * (against ? conflict : cooperation) : 0;
      shares.add(new DayChange.Share(event.id(), part));
    }
    shares.sort(
        Comparator.comparingDouble((DayChange.Share share) -> -Math.abs(share.part()))
            .thenComparing(DayChange.Share::event));
    return shares;
  }

  private static double weight(List<DistinctEvent> events, boolean conflict) {
    return events.stream()
        .filter(event -> isConflict(event) == conflict)
        .mapToDouble(DistinctEvent::weight)
        .sum();
  }

  private static boolean isConflict(DistinctEvent event) {
    return event.type().quad().isConflict();
  }
}
