package org.thaw.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.finding.When;
import org.thaw.time.Recurrence;

/// Writes appointments as iCalendar (RFC 5545; calendar name by RFC 7986), for people to subscribe
/// to.
///
/// Whole days only, as `VALUE=DATE`; the end is exclusive. UID is stable, SEQUENCE grows with each
/// revision, a UID that an appointment lost to another stays as cancelled, DTSTAMP is the
/// publication of the latest evidence, so that the same news give the same bytes. An appointment
/// without a date is left out; one that repeats does so from a first day that is known, and not
/// while it is called off, put off or unheard of. A calendar must have a component (RFC 5545, 3.6),
/// so that one without appointments holds the definition of UTC.
public final class ICalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LINE_OCTETS = 75;

  private static final List<String> UTC =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:Etc/UTC",
          "BEGIN:STANDARD",
          "DTSTART:19700101T000000",
          "TZOFFSETFROM:+0000",
          "TZOFFSETTO:+0000",
          "END:STANDARD",
          "END:VTIMEZONE");

  private ICalendar() {}

  /// The calendar as text, lines ended by CRLF and folded at 75 octets.
  public static String write(String name, List<Meeting> meetings, EntryWords words) {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Thaw//Thaw//" + words.language().toUpperCase(Locale.ROOT));
    line(text, "CALSCALE:GREGORIAN");
    line(text, "NAME:" + escaped(name));
    line(text, "X-WR-CALNAME:" + escaped(name));
    for (Meeting meeting : meetings) {
      meeting.when().ifPresent(when -> event(text, meeting, when, words));
      meeting.departed().forEach(gone -> departed(text, meeting, gone, words));
    }
    if (meetings.stream().allMatch(meeting -> meeting.when().isEmpty())) {
      UTC.forEach(line -> line(text, line));
    }
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private static void event(StringBuilder text, Meeting meeting, When when, EntryWords words) {
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + escaped(meeting.uid()));
    line(text, "DTSTAMP:" + time(meeting.revised()));
    line(text, "SEQUENCE:" + meeting.sequence());
    line(text, "STATUS:" + status(meeting.status()));
    line(text, "DTSTART;VALUE=DATE:" + day(when.start()));
    line(text, "DTEND;VALUE=DATE:" + day(when.end().plusDays(1)));
    line(text, "SUMMARY:" + escaped(words.summary(meeting)));
    words.place(meeting).ifPresent(place -> line(text, "LOCATION:" + escaped(place)));
    line(text, "DESCRIPTION:" + escaped(words.description(meeting)));
    recurrence(meeting, when).ifPresent(rule -> line(text, "RRULE:" + rule.rule()));
    if (!meeting.countries().isEmpty()) {
      List<String> countries = meeting.countries().stream().map(ICalendar::escaped).toList();
      line(text, "CATEGORIES:" + String.join(",", countries));
    }
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  /// A name that is no more, once more, as cancelled (RFC 5546, 3.2.5), so that who has it takes it
  /// out.
  private static void departed(
      StringBuilder text, Meeting meeting, Meeting.Departed name, EntryWords words) {
    name.when()
        .or(meeting::when)
        .ifPresent(when -> {
          line(text, "BEGIN:VEVENT");
          line(text, "UID:" + escaped(name.uid()));
          line(text, "DTSTAMP:" + time(meeting.revised()));
          line(text, "SEQUENCE:" + name.sequence());
          line(text, "STATUS:CANCELLED");
          line(text, "DTSTART;VALUE=DATE:" + day(when.start()));
          line(text, "DTEND;VALUE=DATE:" + day(when.end().plusDays(1)));
          line(text, "SUMMARY:" + escaped(words.summary(meeting)));
          line(text, "RELATED-TO:" + escaped(meeting.uid()));
          line(text, "TRANSP:TRANSPARENT");
          line(text, "END:VEVENT");
        });
  }

  private static Optional<Recurrence> recurrence(Meeting meeting, When when) {
    boolean stands =
        switch (meeting.status()) {
          case TENTATIVE, CONFIRMED, HELD -> true;
          case CANCELLED, POSTPONED, LAPSED_UNKNOWN -> false;
        };
    return stands && when.precision() == When.Precision.DAY
        ? meeting.recurrence().flatMap(Recurrence::parse).filter(rule -> rule.fits(when.start()))
        : Optional.empty();
  }

  private static String status(Meeting.Status status) {
    return switch (status) {
      case TENTATIVE, POSTPONED, LAPSED_UNKNOWN -> "TENTATIVE";
      case CONFIRMED, HELD -> "CONFIRMED";
      case CANCELLED -> "CANCELLED";
    };
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String time(Instant time) {
    return TIME.format(time);
  }

  /// TEXT by RFC 5545, 3.3.11; control characters, which it does not allow, are dropped.
  private static String escaped(String value) {
    return value
        .replaceAll("\r\n?", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /// Adds a line, folded so that no part is longer than 75 octets and no character is split.
  private static void line(StringBuilder text, String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int character = content.codePointAt(at);
      String piece = Character.toString(character);
      int size = piece.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(piece);
      octets += size;
      at += Character.charCount(character);
    }
    text.append("\r\n");
  }
}
