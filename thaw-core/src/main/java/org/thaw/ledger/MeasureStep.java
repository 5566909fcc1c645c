package org.thaw.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Measure;
import org.thaw.fold.Citation;

/// One dated step in the history of a measure, with all the articles that report it.
///
/// @param date the day the step was taken, or stated where only that is known
/// @param dated false if the day is that of the first report
/// @param effective the day it takes or took effect, where a source says so
/// @param magnitudes as printed, such as `25%`; more than one when sources differ
/// @param derived true if no article reports the step and it follows from another, as when a
///   deadline passes unreported
/// @param evidence citations, earliest first; of a derived step those of the step it follows from
public record MeasureStep(
    LocalDate date,
    boolean dated,
    Measure.State state,
    Optional<LocalDate> effective,
    Optional<LocalDate> deadline,
    List<String> magnitudes,
    Optional<String> condition,
    Optional<String> speaker,
    Optional<String> hedge,
    boolean derived,
    List<Citation> evidence) {

  public MeasureStep {
    magnitudes = List.copyOf(magnitudes);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a step without evidence: %s %s".formatted(date, state));
    }
  }

  /// True if sources give different magnitudes.
  public boolean disputed() {
    return magnitudes.size() > 1 || state == Measure.State.DISPUTED;
  }
}
