package org.thaw.server.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.thaw.server.page.Lines;

/// Appointments as iCalendar (RFC 5545): whole days, stable UIDs, and the state of each.
final class Calendar {

  static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

  private static final int MOST_OCTETS = 75;

  private Calendar() {}

  /// The calendar; appointments without a date are left out.
  static String write(String name, List<Lines.AppointmentLine> appointments) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Thaw//Appointments//EN");
    line(out, "NAME:" + escape(name));
    line(out, "X-WR-CALNAME:" + escape(name));
    for (Lines.AppointmentLine appointment : appointments) {
      appointment.when().ifPresent(when -> event(out, appointment, when));
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private static void event(
      StringBuilder out, Lines.AppointmentLine appointment, Lines.WhenLine when) {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + appointment.uid());
    line(out, "DTSTAMP:" + stamp(appointment));
    line(out, "DTSTART;VALUE=DATE:" + day(when.start()));
    line(out, "DTEND;VALUE=DATE:" + day(when.end().plusDays(1)));
    line(out, "SUMMARY:" + escape(appointment.summary()));
    appointment.place().ifPresent(place -> line(out, "LOCATION:" + escape(place)));
    line(out, "SEQUENCE:" + appointment.sequence());
    line(out, "STATUS:" + status(appointment.status()));
    line(out, "TRANSP:TRANSPARENT");
    if (!appointment.agenda().isEmpty()) {
      line(out, "DESCRIPTION:" + escape(String.join("; ", appointment.agenda())));
    }
    appointment.recurrence().ifPresent(rule -> line(out, "RRULE:" + rule));
    line(out, "END:VEVENT");
  }

  /// When the latest report was published: reproducible, unlike the time of writing.
  private static String stamp(Lines.AppointmentLine appointment) {
    return DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
        .withZone(ZoneOffset.UTC)
        .format(appointment.revised());
  }

  private static String status(String status) {
    return switch (status) {
      case "confirmed", "held" -> "CONFIRMED";
      case "cancelled" -> "CANCELLED";
      default -> "TENTATIVE";
    };
  }

  private static String day(LocalDate date) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /// Writes a content line, folded so that none has more than 75 octets.
  private static void line(StringBuilder out, String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int point = content.codePointAt(at);
      String letter = Character.toString(point);
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(letter);
      octets += size;
      at += letter.length();
    }
    out.append("\r\n");
  }
}
