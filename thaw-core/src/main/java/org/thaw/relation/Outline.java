package org.thaw.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.thaw.fold.Pair;

/// The line of a pair and its events: what a list of many relations shows of each, without the
/// change points, notes and splits of its whole [RelationHistory].
///
/// @param asOf the day of the last estimate
/// @param estimates of consecutive days, the latest last; empty where there is not enough coverage
/// @param events distinct events, the latest last
public record Outline(
    Pair pair, LocalDate asOf, List<Optional<Estimate>> estimates, List<DistinctEvent> events) {

  static Outline of(Track track, LocalDate asOf) {
    return new Outline(track.pair(), asOf, track.estimates(), track.news().events());
  }

  /// The estimate of so many days before the last; empty before the first day, too.
  public Optional<Estimate> back(int days) {
    int at = estimates.size() - 1 - days;
    return at < 0 ? Optional.empty() : estimates.get(at);
  }

  /// The estimate of a day; empty outside the days of the line, too.
  public Optional<Estimate> on(LocalDate day) {
    long back = ChronoUnit.DAYS.between(day, asOf);
    return back < 0 || back >= estimates.size() ? Optional.empty() : back((int) back);
  }

  /// Days from the latest one with enough coverage to the last; empty if there is none.
  public OptionalInt sinceCovered() {
    return IntStream.range(0, estimates.size()).filter(days -> back(days).isPresent()).findFirst();
  }
}
