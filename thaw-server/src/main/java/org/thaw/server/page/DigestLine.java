package org.thaw.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Wording;
import org.thaw.ledger.MeasureHistory;
import org.thaw.relation.DayChange;
import org.thaw.relation.Digest;
import org.thaw.relation.Estimate;
import org.thaw.server.edition.Edition;

/// What changed in a relation from one day to another, with the sentences that say so.
///
/// @param since last day that is not part of it
/// @param before index at the end of `since`; empty without coverage
/// @param now index at the end of `until`
/// @param change points the index moved, covered or not: the sum of `parts`
/// @param parts what the move is made of
/// @param acts the acts that were dated in between, greatest part first
/// @param told acts first told since, heaviest first, those of older days among them
public record DigestLine(
    List<String> pair,
    LocalDate since,
    LocalDate until,
    Optional<Double> before,
    Optional<Double> now,
    double change,
    boolean beyondBand,
    Parts parts,
    List<ActPart> acts,
    List<RelationPage.ChangeLine> changePoints,
    List<RelationPage.EventLine> told,
    List<NewStepLine> steps,
    List<Lines.AppointmentLine> appointments,
    List<RelationPage.NoteLine> concerns,
    List<RelationPage.NoteLine> questions) {

  /// Index points by cause; they add up to the change.
  ///
  /// @param events acts that came in
  /// @param decay older acts and stories losing weight
  /// @param exposure new stories that name both countries
  /// @param ledger measures taken, changed or lifted
  public record Parts(double events, double decay, double exposure, double ledger) {}

  /// An act and its part in the move, in index points.
  public record ActPart(double part, RelationPage.EventLine event) {}

  /// A step of a measure that was not known before.
  public record NewStepLine(
      String measure,
      String kind,
      String imposer,
      String target,
      Optional<String> object,
      RelationPage.StepLine step,
      List<Lines.Sentence> sentences,
      List<Wording> objects) {}

  /// The pair as written in addresses, such as `COL-USA`.
  public String code() {
    return String.join("-", pair);
  }

  /// True if nothing was told and nothing happened.
  public boolean isEmpty() {
    return acts.isEmpty()
        && told.isEmpty()
        && changePoints.isEmpty()
        && steps.isEmpty()
        && appointments.isEmpty()
        && concerns.isEmpty()
        && questions.isEmpty();
  }

  /// What changed, with the sentences behind it.
  public static DigestLine of(Edition edition, Digest digest) {
    EvidencedLines lines = new EvidencedLines(edition);
    DayChange split = digest.split();
    return new DigestLine(
        digest.pair().countries(),
        digest.since(),
        digest.until(),
        digest.before().map(Estimate::value),
        digest.now().map(Estimate::value),
        split.total(),
        digest.beyondBand(),
        new Parts(split.events(), split.decay(), split.exposure(), split.ledger()),
        digest.acts().stream()
            .map(part -> new ActPart(part.part(), lines.event(part.act())))
            .toList(),
        digest.changePoints().stream().map(RelationLines::shift).toList(),
        digest.told().stream().map(lines::event).toList(),
        digest.steps().stream().map(step -> newStep(edition, step)).toList(),
        digest.appointments().stream()
            .map(meeting -> Lines.AppointmentLine.of(edition, meeting))
            .toList(),
        digest.concerns().stream().map(lines::note).toList(),
        digest.questions().stream().map(lines::note).toList());
  }

  private static NewStepLine newStep(Edition edition, Digest.NewStep found) {
    MeasureHistory measure = found.measure();
    return new NewStepLine(
        measure.id(),
        measure.kind().word(),
        measure.imposer(),
        measure.target(),
        measure.object(),
        RelationLines.step(found.step()),
        Lines.sentences(edition, found.step().evidence()),
        measure.objects());
  }
}
