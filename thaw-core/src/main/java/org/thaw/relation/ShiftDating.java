package org.thaw.relation;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// How likely a shift is, and since when it has been known.
final class ShiftDating {

  /// Logarithm of a Bayes factor up to which evidence is worth no more than a bare mention (Kass &
  /// Raftery 1995).
  private static final double BARE_MENTION = 1;

  private final Segments segments;
  private final Parameters.ChangeParameters change;
  private final int silenceDays;

  ShiftDating(Segments segments, Parameters parameters) {
    this.segments = segments;
    this.change = parameters.change();
    this.silenceDays = parameters.silenceDays();
  }

  /// The odds of a change among some days.
  ///
  /// @param odds against no change
  /// @param mode the likeliest day on which one may begin; the first of the days if there is none
  private record Posterior(double odds, int mode) {

    double probability() {
      return odds / (1 + odds);
    }
  }

  /// Posterior probability that the level of `[from, to)` changed on the day or within some days of
  /// it.
  double probability(int from, int at, int to) {
    int first = first(from, at, change.days());
    int last = at;
    while (last + 1 < to && near(last + 1, at, change.days())) {
      last++;
    }
    return among(first, last, from, to, day -> true).probability();
  }

  /// The day on which a shift of `[from, to)`, dated at `at` by the whole archive, was first found:
  /// the likeliest day at the time when its posterior passed the threshold. Later news confirms a
  /// shift or takes it back, but does not date it anew, unless the archive holds more than a bare
  /// mention against that day; else the meetings that follow an agreement would make the agreement
  /// look like the end of what was before.
  ///
  /// @param begins the days on which a shift may begin: if `at` is none, it is dated to the
  ///   likeliest one of the stretch; empty if there is none
  OptionalInt found(int from, int at, int to, IntPredicate begins) {
    int day = begins.test(at) ? at : among(from + 1, to - 1, from, to, begins).mode();
    return begins.test(day)
        ? OptionalInt.of(firstFound(from, day, to, begins))
        : OptionalInt.empty();
  }

  private int firstFound(int from, int at, int to, IntPredicate begins) {
    int first = first(from, at, change.liveDays());
    boolean rises = segments.rises(from, at, to);
    double least = logOdds(from, at, to) - BARE_MENTION;
    for (int end = first + 1; end <= to; end++) {
      Posterior then = among(first, Math.min(at, end - 1), from, end, begins);
      if (then.probability() >= change.threshold()
          && begins.test(then.mode())
          && segments.rises(from, then.mode(), end) == rises
          && logOdds(from, then.mode(), to) > least) {
        return then.mode();
      }
    }
    return at;
  }

  /// Logarithm of the odds that the level changed on a day, less what is the same for all days of
  /// `[from, to)`: the evidence for two levels that meet there, and what was to be expected of the
  /// days since the active day before.
  private double logOdds(int from, int at, int to) {
    return segments.evidence(from, at) + segments.evidence(at, to) + Math.log(priorOdds(at));
  }

  /// The first active day behind `from` within some days of a day.
  private int first(int from, int at, int days) {
    int first = at;
    while (first - 1 > from && near(first - 1, at, days)) {
      first--;
    }
    return first;
  }

  private boolean near(int one, int other, int days) {
    return Math.abs(segments.day(one) - segments.day(other)) < days;
  }

  /// The posterior of a change on one of the active days `first` to `last`, given those of `[from,
  /// to)`.
  private Posterior among(int first, int last, int from, int to, IntPredicate begins) {
    double one = segments.evidence(from, to);
    double odds = 0;
    int mode = first;
    double most = Double.NEGATIVE_INFINITY;
    for (int day = first; day <= last; day++) {
      double two = logOdds(from, day, to);
      odds += Math.exp(Math.min(700, two - one));
      if (two > most && begins.test(day)) {
        most = two;
        mode = day;
      }
    }
    return new Posterior(odds, mode);
  }

  /// Odds that the level changed since the last active day. What lies farther back than silence may
  /// last is not counted: of that time nothing is known.
  private double priorOdds(int at) {
    double same = Math.pow(1 - change.hazard(), Math.min(silenceDays, segments.gap(at)));
    return (1 - same) / same;
  }
}
