package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.agenda.ICalendar;
import org.thaw.agenda.Meeting;
import org.thaw.agenda.Topic;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.fold.Wording;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.page.Lines;

/// What we write, as a reader without indulgence reads it.
class StrictCalendarTest {

  private static final Instant REVISED = Instant.parse("2026-01-07T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final Frame ENGLISH = frame(Locale.ENGLISH);
  private static final When THAT_DAY = When.day(DAY, "3 February");

  @BeforeAll
  static void allowNothing() {
    for (String hint :
        List.of(
            CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_UNFOLDING,
            CompatibilityHints.KEY_RELAXED_VALIDATION)) {
      assertThat(CompatibilityHints.isHintEnabled(hint)).as(hint).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Meeting.Status.class)
  void everyStateIsRead(Meeting.Status status) throws Exception {
    Component read = only(meeting("Meeting", THAT_DAY, status, "FREQ=YEARLY"));

    assertThat(value(read, "STATUS")).isIn("TENTATIVE", "CONFIRMED", "CANCELLED");
    assertThat(value(read, "STATUS").equals("CANCELLED"))
        .isEqualTo(status == Meeting.Status.CANCELLED);
    assertThat(value(read, "DESCRIPTION"))
        .contains("State: " + ENGLISH.word("appointment", status.word()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks, in “Lima”; \\ at last: \"yes\" = no",
        "First line\nsecond\r\nthird\rfourth",
        "中華人民共和国と日本の外相会談は三月に北京で開かれる予定であると外務省の報道官が木曜日に明らかにした会談",
        "🇨🇴🤝🇺🇸 cumbre 👩‍👩‍👧‍👦 🇨🇴🤝🇺🇸 cumbre 👩‍👩‍👧‍👦 🇨🇴🤝🇺🇸 cumbre",
        "BEGIN:VEVENT\nEND:VCALENDAR",
        "tab\tbell\u0007null\u0000escape\u001b",
        ""
      })
  void textComesBackAsItWas(String words) throws Exception {
    Component read = only(meeting(words, THAT_DAY, Meeting.Status.CONFIRMED, "FREQ=YEARLY"));

    String shown = words.replaceAll("\r\n?", "\n").replaceAll("[\u0000\u0007\u001b]", "");
    assertThat(value(read, "SUMMARY"))
        .isEqualTo(
            "Colombia – United States: leaders’ meeting" + (shown.isEmpty() ? "" : ", " + shown));
    assertThat(value(read, "LOCATION")).isEqualTo(shown);
    assertThat(value(read, "DESCRIPTION")).contains("On the agenda: " + shown);
  }

  @ParameterizedTest
  @EnumSource(When.Precision.class)
  void aDateIsWholeDaysAtAnyPrecision(When.Precision precision) throws Exception {
    When when = new When(DAY, DAY.plusDays(6), precision, "then");

    Component read = only(meeting("Meeting", when, Meeting.Status.TENTATIVE, "FREQ=MONTHLY"));

    assertThat(value(read, "DTSTART")).isEqualTo("20260203");
    assertThat(value(read, "DTEND")).isEqualTo("20260210");
    assertThat(read.getProperty("RRULE").isPresent()).isEqualTo(precision == When.Precision.DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU",
        "FREQ=YEARLY;COUNT=4;BYMONTH=2;BYMONTHDAY=-1",
        "INTERVAL=2;FREQ=MONTHLY;UNTIL=20271231T235959Z"
      })
  void aRecurrenceIsRead(String rule) throws Exception {
    Component read = only(meeting("Meeting", THAT_DAY, Meeting.Status.CONFIRMED, rule));

    assertThat(value(read, "RRULE")).startsWith("FREQ=").doesNotContain("T2359");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "every month",
        "FREQ=HOURLY",
        "FREQ=FORTNIGHTLY",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=MONTHLY;INTERVAL=2;INTERVAL=3",
        "FREQ=MONTHLY;COUNT=2;UNTIL=20271231",
        "FREQ=WEEKLY;BYDAY=2MO",
        "FREQ=WEEKLY;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=-1TU",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;UNTIL=SOON",
        "FREQ=YEARLY\r\nATTENDEE:mailto:a@b.example"
      })
  void whatIsNoRecurrenceIsNotWritten(String rule) throws Exception {
    Component read = only(meeting("Meeting", THAT_DAY, Meeting.Status.CONFIRMED, rule));

    assertThat(read.getProperty("RRULE")).isEmpty();
    assertThat(read.getProperty("ATTENDEE")).isEmpty();
  }

  @Test
  void whatIsCalledOffOrPutOffDoesNotRecur() throws Exception {
    for (Meeting.Status status : List.of(Meeting.Status.CANCELLED, Meeting.Status.POSTPONED)) {
      Component read = only(meeting("Meeting", THAT_DAY, status, "FREQ=YEARLY"));
      assertThat(read.getProperty("RRULE")).as(status.word()).isEmpty();
    }
  }

  @Test
  void theDatesOfOtherSourcesAreTold() throws Exception {
    assertThat(
            value(only(meeting("Meeting", THAT_DAY, Meeting.Status.CONFIRMED, "")), "DESCRIPTION"))
        .contains(
            "another source says 5 February 2026", "another source says 8 Feb 2026 – 9 Feb 2026");
  }

  @Test
  void aCalendarMayHoldManyOrNothing() throws Exception {
    List<Meeting> many =
        List.of(
            meeting("One", THAT_DAY, Meeting.Status.HELD, "FREQ=YEARLY"),
            meeting("Two", THAT_DAY, Meeting.Status.CANCELLED, ""));

    assertThat(read(written("Name; with, marks\nand 日本", many)).getComponents("VEVENT")).hasSize(4);
    assertThat(read(written("", List.of())).getComponents("VEVENT")).isEmpty();
  }

  @Test
  void anEntryNamesTheCountriesAndTheKindOfMeetingInTheLanguageOfThePage() {
    Meeting meeting = meeting("White House", THAT_DAY, Meeting.Status.CONFIRMED, "");
    AppointmentWords spanish = new AppointmentWords(frame(Locale.of("es")), any -> List.of());

    assertThat(spanish.summary(meeting))
        .isEqualTo("Colombia – Estados Unidos: reunión de líderes, White House");
    assertThat(spanish.description(meeting)).startsWith("Estado: confirmada\nCon: Ana Prueba");
    assertThat(spanish.language()).isEqualTo("es");
  }

  @Test
  void theSentenceStandsInTheDescriptionWithItsOutletAndLink() {
    Meeting meeting = meeting("They met", THAT_DAY, Meeting.Status.HELD, "");

    assertThat(new AppointmentWords(ENGLISH, StrictCalendarTest::reports).description(meeting))
        .startsWith("“They met” — One, 7 January 2026\nhttps://one.example/a\nState: held\n")
        .endsWith("\nEvidence: 1 article, 1 outlet");
  }

  /// The calendar of these appointments as the pages in English serve it.
  static String written(String name, List<Meeting> meetings) {
    return ICalendar.write(
        name, meetings, new AppointmentWords(ENGLISH, StrictCalendarTest::reports));
  }

  private static Frame frame(Locale locale) {
    return new Frame(locale, "", "/", new ReadingDesk.Status(0, false), "", Optional.empty());
  }

  private static List<Lines.Sentence> reports(Meeting meeting) {
    Lines.ArticleLine article =
        new Lines.ArticleLine(
            "article",
            "Headline",
            "One",
            "en",
            Optional.of(REVISED),
            Optional.empty(),
            Optional.of("https://one.example/a"));
    return List.of(
        new Lines.Sentence("other", "Another report", article),
        new Lines.Sentence("finding", meeting.summary(), article));
  }

  /// The calendar, valid to the letter; no line over 75 octets.
  static Calendar read(String written) throws Exception {
    assertThat(written.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    Calendar calendar = new CalendarBuilder().build(new StringReader(written));
    ValidationResult result = calendar.validate(true);
    assertThat(result.hasErrors()).as(result.toString()).isFalse();
    return calendar;
  }

  private static Component only(Meeting meeting) throws Exception {
    Calendar calendar = read(written("Thaw", List.of(meeting)));
    assertThat(calendar.getComponents()).hasSize(2);
    assertThat(value(calendar.getComponents().getLast(), "STATUS")).isEqualTo("CANCELLED");
    return calendar.getComponents().getFirst();
  }

  static String value(Component component, String property) {
    return component.getRequiredProperty(property).getValue();
  }

  private static Meeting meeting(
      String words, When when, Meeting.Status status, String recurrence) {
    return new Meeting(
        "0123456789abcdef@thaw",
        List.of(),
        1,
        "meeting",
        Optional.of("leaders"),
        List.of(new Wording(words, "en")),
        Optional.of(when),
        List.of(new Wording(words, "en")),
        List.of("Ana Prueba", words),
        List.of("COL", "USA"),
        List.of(
            new Topic(new Wording(words, "en"), List.of()),
            new Topic(new Wording("drugs", "en"), List.of())),
        status,
        List.of(
            When.day(DAY.plusDays(2), "5 February"),
            new When(DAY.plusDays(5), DAY.plusDays(6), When.Precision.DAY, "8–9 February")),
        Optional.of(recurrence),
        REVISED,
        List.of(new Meeting.Revision(REVISED, Optional.of(when), status)),
        List.of(new Meeting.Departed("fedcba9876543210@thaw", 4, Optional.of(when))),
        false,
        List.of(new Citation("finding", "article", "One", REVISED)));
  }
}
