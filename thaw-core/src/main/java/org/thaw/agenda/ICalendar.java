package org.thaw.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.time.When;

/// Writes appointments as iCalendar (RFC 5545; calendar name by RFC 7986), for people to subscribe
/// to.
///
/// Whole days only, as `VALUE=DATE`; the end is exclusive. UID is stable, SEQUENCE grows with each
/// revision, DTSTAMP is the publication of the latest evidence, so that the same news give the same
/// bytes. An appointment without a date is left out.
public final class ICalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LINE_OCTETS = 75;

  private ICalendar() {}

  /// The calendar as text, lines ended by CRLF and folded at 75 octets.
  public static String write(String name, List<Meeting> meetings) {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Thaw//Thaw//EN");
    line(text, "CALSCALE:GREGORIAN");
    line(text, "NAME:" + escaped(name));
    line(text, "X-WR-CALNAME:" + escaped(name));
    for (Meeting meeting : meetings) {
      meeting.when().ifPresent(when -> event(text, meeting, when));
    }
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private static void event(StringBuilder text, Meeting meeting, When when) {
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + escaped(meeting.uid()));
    line(text, "DTSTAMP:" + time(meeting.revised()));
    line(text, "SEQUENCE:" + meeting.sequence());
    line(text, "STATUS:" + status(meeting.status()));
    line(text, "DTSTART;VALUE=DATE:" + day(when.start()));
    line(text, "DTEND;VALUE=DATE:" + day(when.end().plusDays(1)));
    line(text, "SUMMARY:" + escaped(meeting.summary()));
    meeting.place().ifPresent(place -> line(text, "LOCATION:" + escaped(place)));
    line(text, "DESCRIPTION:" + escaped(description(meeting, when)));
    meeting.recurrence().ifPresent(rule -> line(text, "RRULE:" + rule));
    if (!meeting.countries().isEmpty()) {
      List<String> countries = meeting.countries().stream().map(ICalendar::escaped).toList();
      line(text, "CATEGORIES:" + String.join(",", countries));
    }
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  private static String description(Meeting meeting, When when) {
    List<String> lines = new ArrayList<>();
    lines.add("State: " + meeting.status().word().replace('_', ' '));
    if (when.precision() != When.Precision.DAY) {
      lines.add("Known to the " + when.precision().word() + " only");
    }
    if (!meeting.participants().isEmpty()) {
      lines.add("With: " + String.join(", ", meeting.participants()));
    }
    if (!meeting.agenda().isEmpty()) {
      lines.add("Agenda: " + String.join("; ", meeting.agenda()));
    }
    for (When other : meeting.conflicts()) {
      lines.add("Other sources say " + other.start());
    }
    long outlets =
        meeting.evidence().stream().map(citation -> citation.outlet()).distinct().count();
    lines.add("Evidence: %d articles, %d outlets".formatted(meeting.evidence().size(), outlets));
    return String.join("\n", lines);
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
