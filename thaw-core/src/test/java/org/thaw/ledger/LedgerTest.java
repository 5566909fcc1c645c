package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.reading.Reading;
import org.thaw.relation.Dispatch;

class LedgerTest {

  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 26);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

  private final List<ReportedMeasure> reports = new ArrayList<>();
  private int articles;

  @Test
  void aTariffAnnouncedAndStoodDownWithinADayIsHeldInReserve() {
    report("one", JANUARY, Kind.TARIFF, "USA", "COL", "all Colombian goods", State.ANNOUNCED);
    report("two", JANUARY, Kind.TARIFF, "USA", "COL", "imports from Colombia", State.ANNOUNCED);
    report("one", JANUARY.plusDays(1), Kind.TARIFF, "USA", "COL", "", State.HELD_IN_RESERVE);

    MeasureHistory history = only();

    assertThat(history.steps())
        .extracting(MeasureStep::state)
        .containsExactly(State.ANNOUNCED, State.HELD_IN_RESERVE);
    assertThat(history.first().evidence()).hasSize(2);
    assertThat(history.state(JANUARY)).contains(State.ANNOUNCED);
    assertThat(history.state(TODAY)).contains(State.HELD_IN_RESERVE);
    assertThat(history.state(JANUARY.minusDays(1))).isEmpty();
  }

  @Test
  void aThreatMonthsLaterIsAnotherMeasure() {
    report("one", JANUARY, Kind.TARIFF, "USA", "COL", "goods", State.ANNOUNCED);
    report("one", JANUARY.plusDays(1), Kind.TARIFF, "USA", "COL", "goods", State.HELD_IN_RESERVE);
    report("one", LocalDate.of(2025, 10, 19), Kind.TARIFF, "USA", "COL", "goods", State.THREATENED);

    assertThat(fold().histories())
        .extracting(MeasureHistory::state)
        .containsExactly(State.HELD_IN_RESERVE, State.THREATENED);
  }

  @Test
  void aReportOfAnEarlierStateIsNoStepBack() {
    report("one", JANUARY, Kind.TARIFF, "USA", "COL", "goods", State.ANNOUNCED);
    report("one", JANUARY.plusDays(5), Kind.TARIFF, "USA", "COL", "goods", State.IN_FORCE);
    report("two", JANUARY.plusDays(6), Kind.TARIFF, "USA", "COL", "goods", State.ANNOUNCED);

    assertThat(only().state()).isEqualTo(State.IN_FORCE);
    assertThat(only().first().evidence()).hasSize(2);
  }

  @Test
  void aMeasureIsSuspendedAndComesIntoForceAgain() {
    report("one", JANUARY, Kind.CONSULAR_SUSPENSION, "USA", "COL", "visas", State.IN_FORCE);
    report("one", JANUARY.plusDays(5), Kind.CONSULAR_SUSPENSION, "USA", "COL", "", State.SUSPENDED);
    report("one", JANUARY.plusDays(9), Kind.CONSULAR_SUSPENSION, "USA", "COL", "", State.IN_FORCE);
    report("one", JANUARY.plusDays(20), Kind.CONSULAR_SUSPENSION, "USA", "COL", "", State.LIFTED);

    assertThat(only().steps())
        .extracting(MeasureStep::state)
        .containsExactly(State.IN_FORCE, State.SUSPENDED, State.IN_FORCE, State.LIFTED);
  }

  @Test
  void embassiesReopenApartFromRelations() {
    report("one", JANUARY, Kind.RELATIONS_BROKEN, "SAU", "IRN", "", State.IN_FORCE);
    report("one", JANUARY.plusDays(60), Kind.RELATIONS_BROKEN, "SAU", "IRN", "", State.LIFTED);
    report(
        "two", JANUARY.plusDays(90), Kind.RELATIONS_BROKEN, "SAU", "IRN", "embassy", State.LIFTED);

    assertThat(fold().histories())
        .extracting(history -> history.last().date())
        .containsExactly(JANUARY.plusDays(60), JANUARY.plusDays(90));
  }

  @Test
  void aPronounForTheObjectBeginsNoOtherMeasure() {
    report(
        "one", JANUARY, Kind.FINANCIAL_DESIGNATION, "USA", "COL", "Gustavo Petro", State.IN_FORCE);
    report("two", JANUARY, Kind.FINANCIAL_DESIGNATION, "USA", "COL", "The four", State.IN_FORCE);

    assertThat(only().first().evidence()).hasSize(2);
  }

  @Test
  void visasOfTwoPeopleAreTwoMeasures() {
    report("one", JANUARY, Kind.VISA_REVOCATION, "USA", "COL", "Gustavo Petro", State.IN_FORCE);
    report("two", JANUARY, Kind.VISA_REVOCATION, "USA", "COL", "President Petro", State.IN_FORCE);
    report("one", JANUARY, Kind.VISA_REVOCATION, "USA", "COL", "Edwin Palma", State.IN_FORCE);

    assertThat(fold().histories()).hasSize(2);
  }

  @Test
  void wordsInTwoLanguagesNameOneObject() {
    report("one", JANUARY, Kind.TARIFF, "USA", "COL", "steel imports", State.ANNOUNCED);
    report("dos", JANUARY, Kind.TARIFF, "USA", "COL", "importaciones de acero", State.ANNOUNCED);

    assertThat(only().first().evidence()).hasSize(2);
  }

  @Test
  void anExceptionStandsAside() {
    report("one", JANUARY, Kind.VISA_REVOCATION, "USA", "COL", "Petro", State.IN_FORCE);
    report(
        "one", JANUARY.plusDays(90), Kind.VISA_REVOCATION, "USA", "COL", "Petro", State.EXCEPTION);

    assertThat(only().steps()).hasSize(2);
    assertThat(only().state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void aDeadlineThatPassesUnreportedLapsesAndIsNeverAssumed() {
    LocalDate deadline = JANUARY.plusDays(7);
    add(
        dispatch("one", JANUARY)
            .measure(
                Kind.TARIFF,
                "USA",
                "COL",
                "goods",
                State.THREATENED,
                Optional.empty(),
                Optional.of(When.day(deadline, "in a week"))));

    assertThat(only().state(deadline)).contains(State.THREATENED);
    assertThat(only().state(deadline.plusDays(1))).contains(State.LAPSED_UNKNOWN);
    assertThat(only().last().derived()).isTrue();
    assertThat(Ledger.fold(reports, deadline).histories().get(0).state())
        .isEqualTo(State.THREATENED);
  }

  @Test
  void inForceFromADayToComeIsOnlyAnnounced() {
    LocalDate effective = JANUARY.plusDays(10);
    add(
        dispatch("one", JANUARY)
            .measure(
                Kind.TARIFF,
                "USA",
                "COL",
                "goods",
                State.IN_FORCE,
                Optional.of(When.day(effective, "on 5 February")),
                Optional.empty()));

    assertThat(only().state()).isEqualTo(State.ANNOUNCED);
    assertThat(only().first().effective()).contains(effective);
  }

  @Test
  void sourcesThatContradictEachOtherAreBothKept() {
    LocalDate day = JANUARY.plusDays(9);
    When that = When.day(day, "Tuesday");
    report("zero", JANUARY, Kind.BORDER_CLOSED, "VEN", "COL", "border", State.IN_FORCE);
    add(
        dispatch("one", day)
            .measure(
                Kind.BORDER_CLOSED,
                "VEN",
                "COL",
                "border",
                State.LIFTED,
                Optional.of(that),
                Optional.empty()));
    add(
        dispatch("two", day.plusDays(1))
            .measure(
                Kind.BORDER_CLOSED,
                "VEN",
                "COL",
                "border",
                State.IN_FORCE,
                Optional.of(When.day(day.plusDays(1), "Wednesday")),
                Optional.empty()));

    assertThat(only().state()).isEqualTo(State.DISPUTED);
    assertThat(only().last().evidence()).extracting(Citation::outlet).containsExactly("one", "two");
  }

  @Test
  void aMeasureOfTheSameKindBackWithinAWeekAnswers() {
    report("one", JANUARY, Kind.TARIFF, "USA", "COL", "goods", State.ANNOUNCED);
    report("one", JANUARY.plusDays(1), Kind.TARIFF, "COL", "USA", "US goods", State.ANNOUNCED);

    List<MeasureHistory> histories = fold().histories();
    assertThat(histories.get(1).answers()).containsExactly(histories.get(0).id());
    assertThat(histories.get(0).answeredBy()).containsExactly(histories.get(1).id());
  }

  @Test
  void anyOrderOfArrivalGivesTheSameLedger() {
    State[] states = State.values();
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      report(
          "outlet" + random.nextInt(4),
          JANUARY.plusDays(random.nextInt(300)),
          random.nextBoolean() ? Kind.TARIFF : Kind.VISA_REVOCATION,
          "USA",
          "COL",
          List.of("", "goods", "steel", "Petro", "officials and Petro").get(random.nextInt(5)),
          states[random.nextInt(states.length)]);
    }
    List<MeasureHistory> once = fold().histories();
    Collections.shuffle(reports, random);

    assertThat(fold().histories()).isEqualTo(once);
  }

  private void report(
      String outlet,
      LocalDate day,
      Kind kind,
      String imposer,
      String target,
      String object,
      State state) {
    add(dispatch(outlet, day).measure(kind, imposer, target, object, state));
  }

  private Dispatch dispatch(String outlet, LocalDate day) {
    return new Dispatch("article" + articles++, outlet, day);
  }

  private void add(Dispatch dispatch) {
    Reading reading = dispatch.reading();
    for (var measure : reading.measures()) {
      reports.add(
          new ReportedMeasure(
              measure,
              new Citation(
                  measure.id(),
                  reading.article().id(),
                  reading.article().outlet(),
                  reading.article().published().orElseThrow()),
              "en"));
    }
  }

  private Ledger fold() {
    return Ledger.fold(reports, TODAY);
  }

  private MeasureHistory only() {
    List<MeasureHistory> histories = fold().histories();
    assertThat(histories).hasSize(1);
    return histories.get(0);
  }
}
