package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Measure;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.reading.Reading;
import org.thaw.relation.Dispatch;

/// Which life of a measure a report tells of, where there was more than one.
class LivesTest {

  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 26);
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 19);

  private final List<ReportedMeasure> reports = new ArrayList<>();

  @Test
  void whatOneOutletCallsAThreatAndAnotherAnnouncedWasSaidOnce() {
    report("one", OCTOBER, Kind.TARIFF, State.THREATENED);
    report("two", OCTOBER, Kind.TARIFF, State.ANNOUNCED);

    assertThat(histories()).hasSize(1);
    assertThat(histories().get(0).steps())
        .extracting(MeasureStep::state)
        .containsExactly(State.ANNOUNCED);
    assertThat(histories().get(0).first().evidence()).hasSize(2);
  }

  @Test
  void anAnnouncementHalfAYearLaterIsAnotherLifeThoughTheFirstStillStands() {
    report("one", JANUARY, Kind.CIVIL_AID_CUT, State.ANNOUNCED);
    report("one", JANUARY.plusDays(1), Kind.CIVIL_AID_CUT, State.IN_FORCE);
    report("two", OCTOBER, Kind.CIVIL_AID_CUT, State.ANNOUNCED);

    assertThat(histories())
        .extracting(history -> history.first().date())
        .containsExactly(JANUARY, OCTOBER);
  }

  @Test
  void aListingLongAfterOneThatWasHeldInReserveIsAnother() {
    report("one", JANUARY, Kind.FINANCIAL_DESIGNATION, State.ANNOUNCED);
    report("one", JANUARY.plusDays(1), Kind.FINANCIAL_DESIGNATION, State.HELD_IN_RESERVE);
    report("two", OCTOBER, Kind.FINANCIAL_DESIGNATION, State.IN_FORCE);

    assertThat(histories())
        .extracting(MeasureHistory::state)
        .containsExactly(State.HELD_IN_RESERVE, State.IN_FORCE);
  }

  @Test
  void theEndOfOneLifeToldTwiceEndsNoOther() {
    report("one", JANUARY, Kind.TARIFF, State.ANNOUNCED);
    report("one", JANUARY.plusDays(9), Kind.TARIFF, State.IN_FORCE);
    report("one", OCTOBER, Kind.TARIFF, State.THREATENED);
    report("one", OCTOBER.plusDays(90), Kind.TARIFF, State.INVALIDATED);
    report("two", OCTOBER.plusDays(91), Kind.TARIFF, State.LIFTED);

    assertThat(histories())
        .extracting(MeasureHistory::state)
        .containsExactly(State.INVALIDATED, State.THREATENED);
  }

  @Test
  void anEnvoyRecalledOnceMoreIsAnotherStepAndNotTwoRecalls() {
    report("one", JANUARY, Kind.AMBASSADOR_RECALLED, State.IN_FORCE);
    report("one", OCTOBER, Kind.AMBASSADOR_RECALLED, State.IN_FORCE);

    assertThat(histories()).hasSize(1);
    assertThat(histories().get(0).steps())
        .extracting(MeasureStep::date)
        .containsExactly(JANUARY, OCTOBER);
  }

  @Test
  void expellingOthersIsAnotherMeasure() {
    report("one", JANUARY, Kind.DIPLOMAT_EXPELLED, State.IN_FORCE);
    report("one", OCTOBER, Kind.DIPLOMAT_EXPELLED, State.IN_FORCE);

    assertThat(histories()).hasSize(2);
  }

  @Test
  void anOrderToLeaveIsTheExpulsion() {
    report("one", JANUARY, Kind.DIPLOMAT_EXPELLED, State.ANNOUNCED);
    report("two", JANUARY, Kind.DIPLOMAT_EXPELLED, State.IN_FORCE);

    assertThat(histories().get(0).steps())
        .extracting(MeasureStep::state)
        .containsExactly(State.IN_FORCE);
    assertThat(histories().get(0).first().evidence()).hasSize(2);
  }

  @Test
  void anEnvoyWhoTakesUpHisPostEndsNoRecallThatNobodyKnows() {
    report("one", JANUARY, Kind.AMBASSADOR_RECALLED, State.LIFTED);

    assertThat(histories()).isEmpty();
  }

  @Test
  void aPauseForATermThatNobodyEndsOrProlongsIsOfUnknownState() {
    LocalDate end = JANUARY.plusDays(90);
    report("one", JANUARY, Kind.CIVIL_AID_CUT, State.IN_FORCE, Optional.of(end));

    assertThat(histories().get(0).state(end)).contains(State.IN_FORCE);
    assertThat(histories().get(0).state(end.plusDays(1))).contains(State.LAPSED_UNKNOWN);
  }

  @Test
  void whoIsToldToLeaveByADayStaysExpelled() {
    report(
        "one", JANUARY, Kind.DIPLOMAT_EXPELLED, State.IN_FORCE, Optional.of(JANUARY.plusDays(5)));

    assertThat(histories().get(0).state()).isEqualTo(State.IN_FORCE);
  }

  private void report(String outlet, LocalDate day, Kind kind, State state) {
    report(outlet, day, kind, state, Optional.empty());
  }

  private void report(
      String outlet, LocalDate day, Kind kind, State state, Optional<LocalDate> deadline) {
    Optional<When> by = deadline.map(last -> When.day(last, "then"));
    Reading reading =
        new Dispatch("article" + reports.size(), outlet, day)
            .measure(kind, "USA", "COL", "", state, Optional.empty(), by)
            .reading();
    for (Measure measure : reading.measures()) {
      reports.add(
          new ReportedMeasure(
              stated(measure, day),
              new Citation(
                  measure.id(),
                  reading.article().id(),
                  reading.article().outlet(),
                  reading.article().published().orElseThrow()),
              "en"));
    }
  }

  private static Measure stated(Measure measure, LocalDate day) {
    return new Measure(
        measure.evidence(),
        measure.kind(),
        measure.imposer(),
        measure.target(),
        measure.object(),
        measure.state(),
        measure.when(),
        Optional.of(When.day(day, "Tuesday")),
        measure.magnitude(),
        Optional.empty(),
        measure.condition(),
        measure.deadline(),
        measure.speaker(),
        measure.legalBasis(),
        measure.hedge(),
        measure.historical());
  }

  private List<MeasureHistory> histories() {
    return Ledger.fold(reports, OCTOBER.plusDays(120)).histories();
  }
}
