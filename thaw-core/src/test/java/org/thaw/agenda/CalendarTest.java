package org.thaw.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Appointment;
import org.thaw.finding.Appointment.Status;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;
import org.thaw.relation.Dispatch;

class CalendarTest {

  private static final LocalDate CALL = LocalDate.of(2026, 1, 7);
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final Optional<When> THAT_DAY = Optional.of(When.day(DAY, "3 February"));
  private static final Optional<When> THAT_WEEK =
      Optional.of(
          new When(
              LocalDate.of(2026, 2, 1),
              LocalDate.of(2026, 2, 7),
              When.Precision.WEEK,
              "first week of February"));

  private final List<ReportedAppointment> reports = new ArrayList<>();
  private final List<Encounter> encounters = new ArrayList<>();
  private int articles;

  @Test
  void anInvitationBecomesAWeekADayAndAMeetingThatWasHeld() {
    report("one", CALL, "Petro invited to the White House", Optional.empty(), Status.TENTATIVE);
    report("two", CALL.plusDays(2), "White House meeting", THAT_WEEK, Status.TENTATIVE);
    report("one", CALL.plusDays(7), "Meeting of Petro and Trump", THAT_DAY, Status.CONFIRMED);
    report("two", CALL.plusDays(16), "Meeting in Washington", THAT_DAY, Status.CONFIRMED);
    met(DAY);

    Meeting meeting = only(DAY.plusDays(10));

    assertThat(meeting.status()).isEqualTo(Meeting.Status.HELD);
    assertThat(meeting.when()).isEqualTo(THAT_DAY);
    assertThat(meeting.revisions())
        .extracting(Meeting.Revision::status)
        .containsExactly(
            Meeting.Status.TENTATIVE,
            Meeting.Status.TENTATIVE,
            Meeting.Status.CONFIRMED,
            Meeting.Status.HELD);
    assertThat(meeting.sequence()).isEqualTo(3 * 2 + 2);
    assertThat(meeting.conflicts()).isEmpty();
  }

  @Test
  void theUidStaysWhileTheDateBecomesKnown() {
    report("one", CALL, "Meeting at the White House", Optional.empty(), Status.TENTATIVE);
    String first = only(CALL).uid();
    report("two", CALL.plusDays(7), "Meeting at the White House", THAT_DAY, Status.CONFIRMED);

    assertThat(only(CALL.plusDays(8)).uid()).isEqualTo(first);
  }

  @Test
  void aDayThatPassesUnreportedLapses() {
    report("one", CALL, "Meeting in Washington", THAT_DAY, Status.CONFIRMED);

    assertThat(only(DAY).status()).isEqualTo(Meeting.Status.CONFIRMED);
    assertThat(only(DAY.plusDays(10)).status()).isEqualTo(Meeting.Status.LAPSED_UNKNOWN);
  }

  @Test
  void aPlanWithoutADateLapsesAfterHalfAYear() {
    report("one", CALL, "Talks on fishing", Optional.empty(), Status.CONFIRMED);

    assertThat(only(CALL.plusDays(170)).status()).isEqualTo(Meeting.Status.CONFIRMED);
    assertThat(only(CALL.plusDays(190)).status()).isEqualTo(Meeting.Status.LAPSED_UNKNOWN);
  }

  @Test
  void aPlanWithoutADateJoinsOnlyThoseOfItsRankOrNames() {
    of(CALL, "Talks of the trade ministers", Optional.empty());
    of(CALL, "Meeting of the foreign ministers", THAT_DAY);
    assertThat(fold(CALL).meetings()).hasSize(2);

    of(CALL, "Los cancilleres se verán", Optional.empty());
    assertThat(fold(CALL).meetings()).hasSize(2);
  }

  @Test
  void othersWhoMeetInTheWeekOfAMeetingAreAnotherMeeting() {
    of(CALL, "Meeting in Washington", THAT_DAY, "Ana Uno");
    of(CALL, "Meeting in Washington", THAT_WEEK, "Eva Dos");
    assertThat(fold(CALL).meetings()).hasSize(2);

    of(CALL, "Meeting in Washington", THAT_WEEK, "Señora Uno");
    of(CALL, "Meeting in Washington", THAT_WEEK);
    assertThat(fold(CALL).meetings()).hasSize(2);
  }

  @Test
  void theArticleThatAnnouncesTheDaysOfAMeetingDoesNotReportItHeld() {
    When days = new When(DAY, DAY.plusDays(1), When.Precision.DAY, "3 and 4 February");
    report("one", DAY, "Meeting in Washington", Optional.of(days), Status.CONFIRMED);
    encounters.add(new Encounter(new Pair("COL", "USA"), DAY, reports.getFirst().citation()));

    assertThat(only(DAY.plusDays(10)).status()).isEqualTo(Meeting.Status.LAPSED_UNKNOWN);
  }

  @Test
  void aReportOfTheMeetingSettlesNothingBeforeItIsPublished() {
    report("one", CALL, "Meeting in Washington", THAT_DAY, Status.CONFIRMED);
    Reading late = new Dispatch("late", "two", DAY.plusDays(2)).meeting("COL", "USA").reading();
    encounters.add(
        new Encounter(new Pair("COL", "USA"), DAY, cite(late, late.events().getFirst().id())));

    assertThat(only(DAY.plusDays(1)).status()).isEqualTo(Meeting.Status.CONFIRMED);
    assertThat(only(DAY.plusDays(2)).status()).isEqualTo(Meeting.Status.HELD);
  }

  @Test
  void nothingIsHeldBeforeItsDay() {
    report("one", CALL, "Meeting in Washington", THAT_DAY, Status.HELD);

    assertThat(only(CALL).status()).isEqualTo(Meeting.Status.TENTATIVE);
  }

  @Test
  void twoMeetingsOfOneWeekHaveTwoNames() {
    of(CALL, "Meeting in Washington", THAT_WEEK, "Ana Uno");
    of(CALL, "Meeting in Washington", THAT_WEEK, "Eva Dos");

    assertThat(fold(CALL).meetings()).hasSize(2).extracting(Meeting::uid).doesNotHaveDuplicates();
  }

  /// Who subscribed saw it confirmed, then unheard of, then held: each is a revision of its own.
  @Test
  void aLapseAndALateReportEachRaiseTheSequence() {
    report("one", CALL, "Meeting in Washington", THAT_DAY, Status.CONFIRMED);
    assertThat(only(DAY).sequence()).isZero();
    assertThat(only(DAY.plusDays(10)).sequence()).isEqualTo(1);
    assertThat(only(DAY.plusDays(11)).sequence()).isEqualTo(1);

    report("two", DAY.plusDays(20), "Meeting in Washington", THAT_DAY, Status.HELD);

    assertThat(only(DAY.plusDays(10)).sequence()).isEqualTo(1);
    assertThat(only(DAY.plusDays(20)).status()).isEqualTo(Meeting.Status.HELD);
    assertThat(only(DAY.plusDays(20)).sequence()).isEqualTo(3);
  }

  @Test
  void aPostponedMeetingKeepsItsUidAndMoves() {
    When later = When.day(DAY.plusDays(20), "23 February");
    report("one", CALL, "Summit in Washington", THAT_DAY, Status.CONFIRMED);
    String uid = only(CALL).uid();
    report("one", CALL.plusDays(10), "Summit in Washington", THAT_DAY, Status.POSTPONED);
    assertThat(only(CALL.plusDays(10)).status()).isEqualTo(Meeting.Status.POSTPONED);
    report("one", CALL.plusDays(12), "Summit in Washington", Optional.of(later), Status.CONFIRMED);

    Meeting moved = only(CALL.plusDays(12));
    assertThat(moved.when()).contains(later);
    assertThat(moved.status()).isEqualTo(Meeting.Status.CONFIRMED);
    assertThat(moved.uid()).isEqualTo(uid);
    assertThat(moved.sequence()).isEqualTo(2 * 3);
  }

  @Test
  void aCancelledMeetingStaysInTheCalendarAsCancelled() {
    report("one", CALL, "Visit to Washington", THAT_DAY, Status.CONFIRMED);
    String uid = only(CALL).uid();
    report("two", CALL.plusDays(3), "Visit to Washington", THAT_DAY, Status.CANCELLED);

    Meeting cancelled = only(CALL.plusDays(4));
    assertThat(cancelled.status()).isEqualTo(Meeting.Status.CANCELLED);
    assertThat(cancelled.uid()).isEqualTo(uid);
    assertThat(cancelled.sequence()).isEqualTo(3);
    assertThat(ics()).contains("UID:" + uid + "\r\n", "SEQUENCE:3\r\n", "STATUS:CANCELLED\r\n");
  }

  @Test
  void twoSourcesWithTwoDatesAreAConflictAndTheBetterEvidencedIsShown() {
    Optional<When> dayAfter = Optional.of(When.day(DAY.plusDays(1), "4 February"));
    report("one", CALL, "Meeting in Washington", THAT_DAY, Status.CONFIRMED);
    report("two", CALL.plusDays(1), "Meeting in Washington", THAT_DAY, Status.CONFIRMED);
    report("three", CALL.plusDays(2), "Meeting in Washington", dayAfter, Status.CONFIRMED);

    Meeting meeting = only(CALL.plusDays(3));
    assertThat(meeting.when()).isEqualTo(THAT_DAY);
    assertThat(meeting.conflicts()).containsExactly(dayAfter.get());
  }

  /// The country that it would be filed under may be missing in one of them.
  @Test
  void ofSeveralCountriesAReportMayLeaveOutTheFirst() {
    between("Oslo", List.of("Ana Uno"), "COL", "MEX", "USA");
    between("Lima", List.of(), "MEX", "USA");

    assertThat(only(CALL).countries()).containsExactly("COL", "MEX", "USA");
    assertThat(only(CALL).evidence()).hasSize(2);
  }

  /// One country alone is at many meetings: somebody or a place must be shared too.
  @Test
  void oneCountryAloneDoesNotBindReportsTogether() {
    between("Oslo", List.of("Ana Uno"), "COL", "USA");
    between("Lima", List.of("Eva Dos"), "USA");
    assertThat(fold(CALL).meetings()).hasSize(2);

    between("Quito", List.of("Señora Uno"), "USA");
    assertThat(fold(CALL).meetings()).hasSize(2);
  }

  @Test
  void aCallAndAMeetingOnOneDayAreTwo() {
    report("one", CALL, "Phone call of the ministers", THAT_DAY, Status.CONFIRMED);
    report("one", CALL, "Meeting of the presidents", THAT_DAY, Status.CONFIRMED);

    assertThat(fold(CALL).meetings()).hasSize(2);
  }

  @Test
  void anyOrderOfArrivalGivesTheSameCalendar() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      LocalDate published = CALL.plusDays(random.nextInt(60));
      LocalDate day = published.plusDays(random.nextInt(20));
      Optional<When> when =
          switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(When.day(day, "then"));
            default ->
                Optional.of(new When(day, day.plusDays(6), When.Precision.WEEK, "that week"));
          };
      Status status = Status.values()[random.nextInt(5)];
      report("outlet" + random.nextInt(5), published, "Meeting in Washington", when, status);
    }
    List<Meeting> once = fold(DAY).meetings();
    Collections.shuffle(reports, random);

    assertThat(fold(DAY).meetings()).isEqualTo(once);
  }

  @Test
  void reportsThatComeAndGoLeaveTheCalendarOfThoseThatAreThere() {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      reports.add(anyReport(random));
    }
    CalendarFold fold = new CalendarFold();
    Set<ReportedAppointment> there = new HashSet<>();
    for (int step = 0; step < 100; step++) {
      met(CALL.plusDays(random.nextInt(360)));
      fold.add(encounters.getLast());
      ReportedAppointment some = reports.get(random.nextInt(reports.size()));
      if (there.contains(some) && random.nextInt(3) > 0) {
        there.remove(some);
        fold.remove(some);
      } else {
        there.add(some);
        fold.add(some);
      }
      LocalDate asOf = CALL.plusDays(60 + 3L * step - (random.nextInt(9) == 0 ? 80 : 0));

      assertThat(fold.calendar(asOf).meetings())
          .isEqualTo(Calendar.fold(there, encounters, asOf).meetings());
    }
  }

  @Test
  void whatWasHeldIsHeldAgainAfterALookBack() {
    report("one", CALL, "Meeting in Washington", THAT_DAY, Status.CONFIRMED);
    met(DAY);
    CalendarFold fold = new CalendarFold();
    reports.forEach(fold::add);
    encounters.forEach(fold::add);
    fold.calendar(DAY.plusDays(1));

    assertThat(fold.calendar(DAY.minusDays(1)).meetings())
        .extracting(Meeting::status)
        .containsExactly(Meeting.Status.CONFIRMED);
    assertThat(fold.calendar(DAY.plusDays(1)).meetings())
        .extracting(Meeting::status)
        .containsExactly(Meeting.Status.HELD);
  }

  @Test
  void whatOnlyAReportThatIsGoneJoinedIsTwoAgain() {
    LocalDate first = LocalDate.of(2026, 6, 1);
    range(LocalDate.of(2026, 5, 25), first, first);
    range(LocalDate.of(2026, 5, 26), first.plusDays(4), first.plusDays(7));
    range(LocalDate.of(2026, 5, 27), first.plusDays(3), first.plusDays(4));
    CalendarFold fold = new CalendarFold();
    reports.forEach(fold::add);
    assertThat(fold.calendar(first).meetings()).hasSize(1);
    ReportedAppointment gone = reports.removeLast();

    fold.remove(gone);

    assertThat(fold.calendar(first).meetings())
        .hasSize(2)
        .isEqualTo(Calendar.fold(reports, List.of(), first).meetings());
  }

  private void range(LocalDate published, LocalDate from, LocalDate to) {
    between("Bogotá", List.of(), "COL", "USA");
    ReportedAppointment last = reports.removeLast();
    Appointment plan = last.appointment();
    Citation citation = last.citation();
    reports.add(
        new ReportedAppointment(
            new Appointment(
                plan.evidence(),
                plan.summary(),
                Optional.of(new When(from, to, When.Precision.DAY, "those days")),
                plan.place(),
                plan.participants(),
                plan.countries(),
                plan.agenda(),
                plan.status(),
                plan.recurrence()),
            new Citation(
                citation.finding(),
                citation.article(),
                citation.outlet(),
                published.atTime(12, 0).toInstant(ZoneOffset.UTC)),
            articles,
            "en"));
  }

  /// A report of some of four countries within two years, with a day, a week or neither.
  private ReportedAppointment anyReport(Random random) {
    LocalDate published = CALL.plusDays(random.nextInt(300));
    LocalDate day = published.plusDays(random.nextInt(40));
    report("outlet" + random.nextInt(5), published, "Meeting", THAT_DAY, Status.CONFIRMED);
    ReportedAppointment made = reports.removeLast();
    Appointment plan = made.appointment();
    Optional<When> when =
        switch (random.nextInt(4)) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(When.day(day, "then"));
          case 2 ->
              Optional.of(
                  new When(day, day.plusDays(random.nextInt(5)), When.Precision.DAY, "those days"));
          default -> Optional.of(new When(day, day.plusDays(6), When.Precision.WEEK, "that week"));
        };
    List<String> countries = new ArrayList<>(List.of("COL", "USA", "VEN", "PAN"));
    Collections.shuffle(countries, random);
    Appointment other =
        new Appointment(
            plan.evidence(),
            plan.summary(),
            when,
            random.nextBoolean() ? Optional.of("Bogotá") : Optional.empty(),
            random.nextBoolean() ? List.of("Mr Lara") : List.of(),
            countries.subList(0, random.nextInt(4)),
            plan.agenda(),
            Status.values()[random.nextInt(5)],
            plan.recurrence());
    return new ReportedAppointment(other, made.citation(), articles, "en");
  }

  @Test
  void linesAreFoldedAt75OctetsAndSpecialCharactersEscaped() {
    report("one", CALL, "Reunión, a puerta cerrada; niños ".repeat(8), THAT_DAY, Status.CONFIRMED);

    assertThat(ics()).contains("\r\n ");
    assertThat(ics().replace("\r\n ", "")).contains("\\, a puerta cerrada\\;");
    assertThat(ics().split("\r\n"))
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void theEndOfAnAllDayEventIsExclusive() {
    report("one", CALL, "Meeting in Washington", THAT_DAY, Status.CONFIRMED);

    assertThat(ics())
        .contains("DTSTART;VALUE=DATE:20260203\r\n")
        .contains("DTEND;VALUE=DATE:20260204\r\n")
        .contains("DTSTAMP:20260107T120000Z\r\n");
  }

  private String ics() {
    return ICalendar.write("Colombia, United States", fold(DAY).meetings(), new PlainWords("en"));
  }

  private void report(
      String outlet, LocalDate published, String summary, Optional<When> when, Status status) {
    Reading reading =
        new Dispatch("article" + articles++, outlet, published)
            .appointment(summary, when, status, "COL", "USA")
            .reading();
    for (Appointment appointment : reading.appointments()) {
      reports.add(
          new ReportedAppointment(appointment, cite(reading, appointment.id()), articles, "en"));
    }
  }

  /// A report of people of one's own.
  private void of(LocalDate published, String summary, Optional<When> when, String... people) {
    report("one", published, summary, when, Status.CONFIRMED);
    ReportedAppointment last = reports.removeLast();
    Appointment plan = last.appointment();
    Appointment named =
        new Appointment(
            plan.evidence(),
            summary,
            when,
            plan.place(),
            List.of(people),
            plan.countries(),
            plan.agenda(),
            plan.status(),
            plan.recurrence());
    reports.add(new ReportedAppointment(named, last.citation(), articles, "en"));
  }

  private void between(String place, List<String> people, String... countries) {
    report("one", CALL, "Meeting", THAT_DAY, Status.CONFIRMED);
    ReportedAppointment last = reports.removeLast();
    Appointment plan = last.appointment();
    Appointment other =
        new Appointment(
            plan.evidence(),
            plan.summary(),
            plan.when(),
            Optional.of(place),
            people,
            List.of(countries),
            plan.agenda(),
            plan.status(),
            plan.recurrence());
    reports.add(new ReportedAppointment(other, last.citation(), articles, "en"));
  }

  private void met(LocalDate day) {
    Reading reading =
        new Dispatch("article" + articles++, "one", day).meeting("COL", "USA").reading();
    encounters.add(
        new Encounter(new Pair("COL", "USA"), day, cite(reading, reading.events().get(0).id())));
  }

  private static Citation cite(Reading reading, String finding) {
    return new Citation(
        finding,
        reading.article().id(),
        reading.article().outlet(),
        reading.article().published().orElseThrow());
  }

  private Calendar fold(LocalDate asOf) {
    return Calendar.fold(reports, encounters, asOf);
  }

  private Meeting only(LocalDate asOf) {
    List<Meeting> meetings = fold(asOf).meetings();
    assertThat(meetings).hasSize(1);
    return meetings.get(0);
  }
}
