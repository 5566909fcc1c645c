package org.thaw.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.thaw.agenda.Encounter;
import org.thaw.agenda.ReportedAppointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.EventType;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.ledger.ReportedMeasure;

/// What the folds keep of a reading: no text.
///
/// @param fingerprint the same for articles of the same words
/// @param countries ISO 3166-1 alpha-3 codes of the states it names
record Report(
    String article,
    String outlet,
    String coder,
    String fingerprint,
    Instant published,
    List<String> countries,
    List<Act> acts,
    List<ReportedMeasure> measures,
    List<ReportedAppointment> appointments,
    List<Concern> concerns,
    List<Question> questions,
    List<Person> people,
    List<Claim> claims) {

  private static final long DAY_SECONDS = 86_400;

  /// Day of publication, UTC.
  LocalDate day() {
    return LocalDate.ofEpochDay(Math.floorDiv(published.getEpochSecond(), DAY_SECONDS));
  }

  /// What it tells of the two sides of a meeting.
  List<Encounter> encounters() {
    return acts.stream()
        .filter(act -> act.type() == EventType.CONSULT)
        .map(act ->
            new Encounter(
                Pair.of(act.from(), act.to()), act.day().orElse(day()), cite(act.finding())))
        .toList();
  }

  /// This report as if it told these acts only.
  Report withActs(List<Act> others) {
    return new Report(
        article,
        outlet,
        coder,
        fingerprint,
        published,
        countries,
        others,
        measures,
        appointments,
        concerns,
        questions,
        people,
        claims);
  }

  Citation cite(String finding) {
    return new Citation(finding, article, outlet, published);
  }
}
