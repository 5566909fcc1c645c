package org.thaw.intake.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.intake.print.ZoneNames;

/// Reads times as feeds write them: RFC 822 and its many misspellings, ISO 8601 in whole or part,
/// and the `asctime` form. A value that is none of these is no time, never an error.
public final class FeedDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern RFC822 =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s*)?(\\d{1,2})[\\s-]+(\\p{L}{3})\\p{L}*\\.?,?[\\s-]+(\\d{2,4}),?"
              + "(?:\\s+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d+)?)?)?\\s*([A-Za-z]+)?\\s*([+-]\\d{1,2}:?\\d{2})?.*",
          Pattern.DOTALL);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{1,2}),?\\s+(?:(\\d{4}),?\\s+)?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?\\s*([A-Za-z]+)?\\s*([+-]\\d{4})?(?:\\s*(\\d{4}))?\\s*");
  private static final Pattern ISO =
      Pattern.compile(
          "([+-]?\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?(?:[T"
              + " ]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)?\\s*(Z|z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?.*",
          Pattern.DOTALL);

  private FeedDates() {}

  public static Optional<Instant> parse(String value) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > 100) {
      return Optional.empty();
    }
    try {
      return iso(text).or(() -> rfc822(text)).or(() -> monthFirst(text));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> iso(String text) {
    Matcher match = ISO.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        at(
            match.group(1),
            number(match.group(2), 1),
            match.group(3),
            new String[] {match.group(4), match.group(5), match.group(6)},
            match.group(7)));
  }

  private static Optional<Instant> rfc822(String text) {
    Matcher match = RFC822.matcher(text);
    if (!match.matches() || month(match.group(2)) == 0) {
      return Optional.empty();
    }
    String year = match.group(3);
    String full = year.length() > 2 ? year : (Integer.parseInt(year) > 68 ? "19" : "20") + year;
    String zone = match.group(8) == null ? match.group(7) : match.group(8);
    return Optional.of(
        at(
            full,
            month(match.group(2)),
            match.group(1),
            new String[] {match.group(4), match.group(5), match.group(6)},
            zone));
  }

  private static Optional<Instant> monthFirst(String text) {
    Matcher match = MONTH_FIRST.matcher(text);
    if (!match.matches() || month(match.group(1)) == 0) {
      return Optional.empty();
    }
    String year = match.group(3) == null ? match.group(9) : match.group(3);
    if (year == null) {
      return Optional.empty();
    }
    return Optional.of(
        at(
            year,
            month(match.group(1)),
            match.group(2),
            new String[] {match.group(4), match.group(5), match.group(6)},
            match.group(8) == null ? match.group(7) : match.group(8)));
  }

  private static Instant at(
      String year,
      int month,
      @org.jspecify.annotations.Nullable String day,
      @org.jspecify.annotations.Nullable String[] time,
      @org.jspecify.annotations.Nullable String zone) {
    int hour = number(time[0], 0);
    LocalDateTime local =
        LocalDateTime.of(
            Integer.parseInt(year),
            month,
            number(day, 1),
            hour == 24 ? 0 : hour,
            number(time[1], 0),
            Math.min(59, number(time[2], 0)));
    return (hour == 24 ? local.plusDays(1) : local).toInstant(offset(zone));
  }

  private static int number(@org.jspecify.annotations.Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static ZoneOffset offset(@org.jspecify.annotations.Nullable String zone) {
    if (zone == null) {
      return ZoneOffset.UTC;
    }
    if (!zone.startsWith("+") && !zone.startsWith("-")) {
      return ZoneNames.offset(zone).orElse(ZoneOffset.UTC);
    }
    String digits = zone.substring(1).replace(":", "");
    String padded =
        digits.length() == 3 ? "0" + digits : digits.length() == 2 ? digits + "00" : digits;
    return ZoneOffset.of(zone.charAt(0) + padded.substring(0, 2) + ":" + padded.substring(2));
  }
}
