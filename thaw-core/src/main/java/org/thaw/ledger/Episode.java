package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.thaw.finding.Measure.State;

/// One life of a measure while it is being folded: the state machine of measures.
///
/// MOOTED → THREATENED → ANNOUNCED → IN_FORCE ⇄ SUSPENDED, AMENDED; then PARTLY_LIFTED, LIFTED and
/// the other ends. A report of a state that has been passed already is further evidence of that
/// step, not a step back. A new threat or announcement long after a halt or an end begins another
/// life.
final class Episode {

  private static final int SAME_STEP_DAYS = 3;
  private static final int REOPEN_DAYS = 7;
  private static final int HALT_DAYS = 21;
  private static final int OLD_THREAT_DAYS = 180;

  private final List<GrowingStep> steps = new ArrayList<>();
  private final List<StepReport> all = new ArrayList<>();

  /// True if `report` tells of another life than this one.
  boolean isOver(StepReport report) {
    Optional<GrowingStep> last = current();
    if (last.isEmpty() || report.measure().historical()) {
      return false;
    }
    State state = last.get().state;
    LocalDate date = last.get().date;
    boolean words = Phase.of(report.state()) == Phase.WORDS;
    return switch (Phase.of(state)) {
      case END ->
          opens(report)
              && (last.get().isReplacedBy(report)
                  || report.date().isAfter(date.plusDays(words ? SAME_STEP_DAYS : REOPEN_DAYS)));
      case HALT ->
          words && report.date().isAfter(date.plusDays(HALT_DAYS))
              || state == State.HELD_IN_RESERVE && Repetition.is(report, last.get());
      case DEEDS ->
          words && report.date().isAfter(date.plusDays(REOPEN_DAYS)) && goesFurther(report)
              || words && !report.retold() && report.date().isAfter(date.plusDays(OLD_THREAT_DAYS))
              || Repetition.beginsAnew(report, last.get());
      case WORDS ->
          words
              && (report.date().isAfter(date.plusDays(OLD_THREAT_DAYS))
                  || isOnAnotherGround(report) && report.date().isAfter(date.plusDays(HALT_DAYS)));
      case ASIDE -> false;
    };
  }

  /// Another law and another rate than any that this life rests on.
  private boolean isOnAnotherGround(StepReport report) {
    Optional<String> ground = report.measure().legalBasis();
    Optional<String> magnitude = report.measure().magnitude();
    return !report.retold()
        && ground.isPresent()
        && all.stream().noneMatch(other -> other.measure().legalBasis().equals(ground))
        && magnitude.filter(value -> !magnitudes().contains(value)).isPresent();
  }

  /// True if a report of a change tells of this life, which stands, and not of `later`, which is
  /// only words yet or has another magnitude; or tells once more of the end of this one.
  boolean fitsBetter(StepReport report, Episode later) {
    boolean stands =
        current()
            .filter(step -> step.phase() == Phase.DEEDS || step.state == State.SUSPENDED)
            .isPresent();
    boolean words =
        later
            .current()
            .filter(step -> step.phase() == Phase.WORDS || step.state == State.WITHDRAWN)
            .isPresent();
    boolean changes =
        Phase.of(report.state()) != Phase.WORDS
            && report.state() != State.IN_FORCE
            && report.state() != State.HELD_IN_RESERVE
            && report.state() != State.WITHDRAWN;
    Optional<String> magnitude = report.measure().magnitude();
    boolean named = magnitude.filter(magnitudes()::contains).isPresent();
    boolean foreign = magnitude.filter(value -> !later.magnitudes().contains(value)).isPresent();
    boolean again = current().filter(step -> step.isEndOf(report)).isPresent() && words;
    boolean recalled =
        Phase.of(report.state()) != Phase.WORDS && report.retold()
            || report.state() == State.WITHDRAWN
            || report.state() == State.HELD_IN_RESERVE;
    return named && foreign && (recalled || changes && (stands || again))
        || changes && (stands || again) && words && !foreign;
  }

  private static boolean opens(StepReport report) {
    return Phase.of(report.state()) == Phase.WORDS || report.state() == State.IN_FORCE;
  }

  private boolean goesFurther(StepReport report) {
    Optional<String> magnitude = report.measure().magnitude();
    return report.state() != State.ANNOUNCED
        || magnitude.filter(value -> !magnitudes().contains(value)).isPresent();
  }

  /// Takes a report; reports must come in their order.
  void take(StepReport report) {
    all.add(report);
    Optional<GrowingStep> same = same(report);
    Optional<GrowingStep> last = current();
    if (same.isPresent()) {
      add(same.get(), report);
    } else if (last.isEmpty() || Phase.of(report.state()) == Phase.ASIDE) {
      begin(report, report.state());
    } else if (contradicts(last.get(), report)) {
      GrowingStep disputed = begin(report, State.DISPUTED);
      disputed.reports.addAll(last.get().reports);
    } else if (follows(last.get().state, report.state()) || Repetition.renews(report, last.get())) {
      begin(report, report.state());
    } else {
      GrowingStep kin = last.get().phase() == Phase.of(report.state()) ? last.get() : steps.get(0);
      add(passed(report).orElse(kin), report);
    }
  }

  private Optional<GrowingStep> current() {
    return steps.stream()
        .filter(step -> step.state != State.EXCEPTION)
        .reduce((earlier, later) -> later);
  }

  /// The step that a report repeats: the last one if its state is the same, or an earlier one of
  /// the same state and about the same day.
  private Optional<GrowingStep> same(StepReport report) {
    Optional<GrowingStep> last = current().filter(step -> step.state == report.state());
    if (last.isPresent() && !amends(last.get(), report) && !Repetition.renews(report, last.get())) {
      return last;
    }
    return steps.stream()
        .filter(step -> step.state == report.state())
        .filter(step -> !step.date.plusDays(SAME_STEP_DAYS).isBefore(report.date()))
        .reduce((earlier, later) -> later);
  }

  private static boolean amends(GrowingStep step, StepReport report) {
    return report.state() == State.AMENDED
        && step.date.plusDays(SAME_STEP_DAYS).isBefore(report.date());
  }

  private Optional<GrowingStep> passed(StepReport report) {
    return steps.stream()
        .filter(step -> step.state == report.state())
        .reduce((earlier, later) -> later);
  }

  /// Two outlets with explicit dates that cannot both be right.
  private static boolean contradicts(GrowingStep last, StepReport report) {
    return isOff(last.state)
        && report.state() == State.IN_FORCE
        && report.dated()
        && !report.measure().historical()
        && report.date().isAfter(last.date)
        && !report.date().isAfter(last.date.plusDays(SAME_STEP_DAYS - 1))
        && last.reports.stream()
            .noneMatch(other -> other.citation().outlet().equals(report.citation().outlet()));
  }

  private static boolean isOff(State state) {
    return state == State.LIFTED
        || state == State.SUSPENDED
        || state == State.WITHDRAWN
        || state == State.INVALIDATED;
  }

  private static boolean follows(State from, State to) {
    return switch (Phase.of(from)) {
      case WORDS -> to.compareTo(from) > 0;
      case DEEDS -> Phase.of(to) != Phase.WORDS && to != State.IN_FORCE;
      case HALT -> Phase.of(to) != Phase.WORDS || from == State.LAPSED_UNKNOWN;
      case END -> from == State.CONDITION_MET && to == State.LIFTED;
      case ASIDE -> true;
    };
  }

  private GrowingStep begin(StepReport report, State state) {
    GrowingStep step = new GrowingStep(state, report.date());
    steps.add(step);
    add(step, report);
    return step;
  }

  private static void add(GrowingStep step, StepReport report) {
    step.reports.add(report);
    if (report.dated() && report.date().isBefore(step.date)) {
      step.date = report.date();
    }
  }

  private TreeSet<String> magnitudes() {
    TreeSet<String> magnitudes = new TreeSet<>();
    all.forEach(report -> report.measure().magnitude().ifPresent(magnitudes::add));
    return magnitudes;
  }

  /// All reports of this life.
  List<StepReport> reports() {
    return all;
  }

  /// The steps without the weaker of two of one day: what one outlet calls announced and another
  /// threatened was said once, and an order to leave is the expulsion.
  private List<GrowingStep> said() {
    List<GrowingStep> kept = new ArrayList<>();
    for (GrowingStep step : steps) {
      Optional<GrowingStep> firmer =
          steps.stream().filter(other -> other.isFirmerThan(step)).findFirst();
      firmer.ifPresent(other -> other.reports.addAll(step.reports));
      if (firmer.isEmpty()) {
        kept.add(step);
      }
    }
    return kept;
  }

  /// The steps, in order of date.
  List<MeasureStep> steps() {
    return said().stream()
        .map(GrowingStep::step)
        .sorted(Comparator.comparing(MeasureStep::date))
        .toList();
  }
}
