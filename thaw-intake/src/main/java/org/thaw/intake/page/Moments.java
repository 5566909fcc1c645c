package org.thaw.intake.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.intake.print.PrintedTime;
import org.thaw.intake.print.ZoneNames;

/// Reads times as pages write them: ISO 8601 in its many spellings, RFC 1123, and dates in words.
///
/// A day before 1995 or after `latest` is not a publication date and is not returned.
final class Moments {

  private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:(?:[T"
              + " ,]|\\s)+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
              + "\\s*([A-Z]{1,4}\\b|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern LOOSE_ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|ro|º|\\.)?[\\s\\-/]*(?:de |of"
              + " )?(\\p{L}{3,12})\\.?,?[\\s\\-/]*(?:de |del )?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th|º)?,?\\s+(?:del? )?(\\d{4})(?!\\d)");
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Map<String, Integer> MONTHS =
      Table.read("months.txt").stream()
          .collect(
              Collectors.toMap(List::getFirst, row -> Integer.parseInt(row.get(1)), (a, b) -> a));

  private final LocalDate latest;
  private final boolean monthFirst;

  /// @param latest the last day that can be a publication date
  /// @param monthFirst whether 3/4/2020 is the fourth of March
  Moments(LocalDate latest, boolean monthFirst) {
    this.latest = latest;
    this.monthFirst = monthFirst;
  }

  /// The first date in a string of metadata.
  Optional<PageMetadata.Moment> read(String value, boolean stated) {
    String text = value.strip();
    if (text.length() < 6 || text.length() > 200) {
      return Optional.empty();
    }
    Optional<PageMetadata.Moment> iso = iso(text, stated);
    if (iso.isPresent()) {
      return iso;
    }
    return rfc(text, stated).or(() -> printed(text, stated));
  }

  /// The first date written in a visible text, with its time of day where a zone stands beside it.
  Optional<PageMetadata.Moment> printed(String text, boolean stated) {
    return day(text)
        .map(day ->
            PrintedTime.in(text)
                .map(time ->
                    new PageMetadata.Moment(day, time.atDate(day).toInstant(), stated, false))
                .orElseGet(() -> moment(day, stated)));
  }

  /// The first date written in words or digits in a visible text.
  Optional<LocalDate> day(String text) {
    if (text.chars().noneMatch(character -> character >= '0' && character <= '9')) {
      return Optional.empty();
    }
    return monthName(DAY_MONTH, 1, 2, text)
        .or(() -> monthName(MONTH_DAY, 2, 1, text))
        .or(() -> numbers(LOOSE_ISO, 1, 2, 3, text))
        .or(() -> numbers(CHINESE, 1, 2, 3, text))
        .or(() ->
            monthFirst ? numbers(DAY_FIRST, 3, 1, 2, text) : numbers(DAY_FIRST, 3, 2, 1, text))
        .or(() ->
            monthFirst ? numbers(DAY_FIRST, 3, 2, 1, text) : numbers(DAY_FIRST, 3, 1, 2, text));
  }

  PageMetadata.Moment moment(LocalDate day, boolean stated) {
    return new PageMetadata.Moment(day, day.atTime(12, 0).toInstant(ZoneOffset.UTC), stated, false);
  }

  private Optional<PageMetadata.Moment> iso(String text, boolean stated) {
    Matcher match = ISO.matcher(text);
    if (!match.lookingAt()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = date(match.group(1), match.group(2), match.group(3));
    if (day.isEmpty() || match.group(4) == null) {
      return day.map(found -> moment(found, stated));
    }
    try {
      String second = match.group(6);
      LocalTime time =
          LocalTime.of(
              Integer.parseInt(match.group(4)),
              Integer.parseInt(match.group(5)),
              second == null ? 0 : Integer.parseInt(second));
      Instant instant = day.get().atTime(time).toInstant(offset(match.group(7)));
      return Optional.of(
          new PageMetadata.Moment(day.get(), instant, stated, isUniversal(match.group(7))));
    } catch (DateTimeException outOfRange) {
      return Optional.of(moment(day.get(), stated));
    }
  }

  private static ZoneOffset offset(@Nullable String zone) {
    boolean number = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
    return zone == null
        ? ZoneOffset.UTC
        : number ? ZoneOffset.of(zone) : ZoneNames.offset(zone).orElse(ZoneOffset.UTC);
  }

  private static boolean isUniversal(@Nullable String zone) {
    return zone != null && offset(zone).equals(ZoneOffset.UTC);
  }

  private Optional<PageMetadata.Moment> rfc(String text, boolean stated) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return plausible(time.toLocalDate())
          .map(day ->
              new PageMetadata.Moment(
                  day, time.toInstant(), stated, time.getOffset().equals(ZoneOffset.UTC)));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> monthName(Pattern pattern, int day, int month, String text) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      Integer number = MONTHS.get(match.group(month).toLowerCase(Locale.ROOT));
      if (number != null) {
        Optional<LocalDate> found = date(match.group(3), number.toString(), match.group(day));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> numbers(Pattern pattern, int year, int month, int day, String text) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      Optional<LocalDate> found = date(match.group(year), match.group(month), match.group(day));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(String year, String month, String day) {
    try {
      int number = Integer.parseInt(year);
      return plausible(
          LocalDate.of(
              number < 100 ? 2000 + number : number,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> plausible(LocalDate day) {
    return day.isBefore(EARLIEST) || day.isAfter(latest) ? Optional.empty() : Optional.of(day);
  }
}
