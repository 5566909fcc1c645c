package org.thaw.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.agenda.Meeting.Departed;
import org.thaw.finding.Appointment;
import org.thaw.finding.Appointment.Status;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.reading.Reading;
import org.thaw.relation.Dispatch;

/// A name once given is for life: whoever subscribed keeps one entry for one appointment.
class UidTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 7);
  private static final LocalDate LATE = LocalDate.of(2026, 6, 30);
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  private final List<ReportedAppointment> arrived = new ArrayList<>();

  @Test
  void anOlderArticleThatComesLaterChangesNoUidAndLowersNoSequence() {
    arrive(FIRST.plusDays(5), on(DAY), Status.TENTATIVE);
    arrive(FIRST.plusDays(9), on(DAY), Status.CONFIRMED);
    Meeting before = only();

    arrive(FIRST, on(DAY), Status.CONFIRMED);
    arrive(FIRST.minusDays(3), Optional.empty(), Status.TENTATIVE);

    assertThat(only().uid()).isEqualTo(before.uid());
    assertThat(only().evidence()).hasSize(4);
    assertThat(only().sequence()).isGreaterThanOrEqualTo(before.sequence());
  }

  @Test
  void whicheverReportOfADayComesInFirstItsUidIsTheSame() {
    arrive(FIRST, on(DAY), Status.TENTATIVE);
    String one = only().uid();
    arrived.clear();
    arrive(FIRST.plusDays(9), on(DAY), Status.CONFIRMED);

    assertThat(only().uid()).isEqualTo(one);
  }

  @Test
  void twoAppointmentsFoundToBeOneKeepTheOlderNameAndAreFoundUnderBoth() {
    arrive(FIRST.plusDays(9), on(DAY.plusDays(17)), Status.CONFIRMED);
    arrive(FIRST, on(DAY), Status.CONFIRMED);
    List<Meeting> two = calendar(arrived).meetings();
    assertThat(two).hasSize(2);

    arrive(FIRST.plusDays(6), on(DAY), Status.POSTPONED);

    assertThat(only().when()).isEqualTo(on(DAY.plusDays(17)));
    assertThat(only().uid()).isEqualTo(two.get(1).uid());
    assertThat(calendar(arrived).meeting(two.get(0).uid())).contains(only());
  }

  @Test
  void anAppointmentFoundToBeTwoLeavesItsNameWithOneOfThem() {
    arrive(FIRST, Optional.empty(), Status.TENTATIVE);
    arrive(FIRST.plusDays(2), on(DAY.plusDays(17)), Status.CONFIRMED);
    Meeting one = only();

    arrive(FIRST.plusDays(4), on(DAY), Status.CONFIRMED);

    assertThat(calendar(arrived).meetings()).extracting(Meeting::uid).contains(one.uid());
    assertThat(calendar(arrived).meetings()).extracting(Meeting::uid).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void inAnyOrderOfArrivalNoNameIsLostTakenAwayOrGivenTwice(long seed) {
    Random random = new Random(seed);
    Map<String, String> leaders = Map.of();
    for (int i = 0; i < 40; i++) {
      LocalDate published = FIRST.plusDays(random.nextInt(60));
      arrive(published, time(random, published), Status.values()[random.nextInt(5)]);
      Calendar now = calendar(arrived);

      assertThat(now.meetings()).extracting(Meeting::uid).doesNotHaveDuplicates();
      leaders.forEach((uid, leader) -> {
        Meeting still = now.meeting(uid).orElseThrow();
        assertThat(findings(still)).contains(leader);
      });
      leaders = leaders(now);
    }
    for (int i = 0; i < 3; i++) {
      List<ReportedAppointment> shuffled = new ArrayList<>(arrived);
      Collections.shuffle(shuffled, random);
      assertThat(calendar(shuffled).meetings()).isEqualTo(calendar(arrived).meetings());
    }
  }

  @Test
  void theNameThatIsNoMoreIsSentAsCancelledUnderAHigherSequence() {
    arrive(FIRST.plusDays(9), on(DAY.plusDays(17)), Status.CONFIRMED);
    arrive(FIRST, on(DAY), Status.CONFIRMED);
    Meeting leaving = calendar(arrived).meetings().getFirst();
    assertThat(leaving.when()).isEqualTo(on(DAY));

    arrive(FIRST.plusDays(6), on(DAY), Status.POSTPONED);

    assertThat(only().departed()).extracting(Departed::uid).containsExactly(leaving.uid());
    assertThat(only().departed().getFirst().sequence()).isGreaterThan(leaving.sequence());
    assertThat(ICalendar.write("Thaw", List.of(only()), new PlainWords("en")))
        .contains("UID:" + leaving.uid() + "\r\n", "STATUS:CANCELLED\r\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void underANameTheSequenceGrowsWithEveryChangeAndNoNameGoesUnsaid(long seed) {
    Random random = new Random(seed);
    Map<String, Sent> sent = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      LocalDate published = FIRST.plusDays(random.nextInt(60));
      arrive(published, time(random, published), Status.values()[random.nextInt(5)]);
      Map<String, Sent> now = sent(calendar(arrived));
      sent.forEach((uid, before) -> {
        Sent after = now.get(uid);
        assertThat(after).as("what became of " + uid + ", seed " + seed).isNotNull();
        assertThat(after.sequence())
            .as(before + " became " + after + ", seed " + seed)
            .isGreaterThanOrEqualTo(before.sequence() + (after.says(before) ? 0 : 1));
      });
      sent.putAll(now);
    }
  }

  /// What a subscriber has under a name.
  private record Sent(int sequence, Optional<When> when, String state) {
    boolean says(Sent other) {
      boolean day =
          when.map(When::start).equals(other.when.map(When::start))
              && when.map(When::end).equals(other.when.map(When::end));
      return day && state.equals(other.state);
    }
  }

  private static Map<String, Sent> sent(Calendar calendar) {
    Map<String, Sent> sent = new HashMap<>();
    for (Meeting meeting : calendar.meetings()) {
      sent.put(
          meeting.uid(), new Sent(meeting.sequence(), meeting.when(), meeting.status().name()));
      meeting
          .departed()
          .forEach(gone -> sent.put(gone.uid(), new Sent(gone.sequence(), gone.when(), "gone")));
    }
    return sent;
  }

  private static Optional<When> time(Random random, LocalDate published) {
    LocalDate day = published.plusDays(random.nextInt(25));
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new When(day, day.plusDays(6), When.Precision.WEEK, "that week"));
      default -> on(day);
    };
  }

  /// By uid, the report of it that came in first.
  private Map<String, String> leaders(Calendar calendar) {
    return calendar.meetings().stream()
        .collect(
            Collectors.toMap(
                Meeting::uid,
                meeting ->
                    arrived.stream()
                        .map(report -> report.citation().finding())
                        .filter(findings(meeting)::contains)
                        .findFirst()
                        .orElseThrow()));
  }

  private static List<String> findings(Meeting meeting) {
    return meeting.evidence().stream().map(Citation::finding).toList();
  }

  private static Optional<When> on(LocalDate day) {
    return Optional.of(When.day(day, "that day"));
  }

  private void arrive(LocalDate published, Optional<When> when, Status status) {
    int place = arrived.size();
    Reading reading =
        new Dispatch("article" + place, "outlet" + place % 5, published)
            .appointment("Meeting in Washington", when, status, "COL", "USA")
            .reading();
    Appointment appointment = reading.appointments().getFirst();
    Citation citation =
        new Citation(
            appointment.id(),
            reading.article().id(),
            reading.article().outlet(),
            reading.article().published().orElseThrow());
    arrived.add(new ReportedAppointment(appointment, citation, place, "en"));
  }

  private Meeting only() {
    List<Meeting> meetings = calendar(arrived).meetings();
    assertThat(meetings).hasSize(1);
    return meetings.getFirst();
  }

  private static Calendar calendar(List<ReportedAppointment> reports) {
    return Calendar.fold(reports, List.of(), LATE);
  }
}
