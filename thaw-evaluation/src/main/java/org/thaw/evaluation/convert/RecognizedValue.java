package org.thaw.evaluation.convert;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One resolution of Recognizers-Text as TIMEX3: days, clock times, durations and sets as they are;
/// ranges that are a week, month, year or decade of the calendar.
final class RecognizedValue {

  private RecognizedValue() {}

  /// The TIMEX3 type.
  static String type(JsonNode value) {
    String timex = value.path("timex").asString("");
    return switch (value.path("type").asString("")) {
      case "date", "daterange" -> "DATE";
      case "datetime" -> timex.endsWith("_REF") ? "DATE" : "TIME";
      case "duration" -> "DURATION";
      case "set" -> "SET";
      default -> "TIME";
    };
  }

  /// The TIMEX3 value, where there is one.
  static Optional<String> of(JsonNode value) {
    String timex = value.path("timex").asString("");
    String resolved = value.path("value").asString("");
    if (timex.endsWith("_REF")) {
      return Optional.of(timex);
    }
    return switch (value.path("type").asString("")) {
      case "date" -> Optional.of(resolved).filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d"));
      case "time" -> Optional.of("T" + minutes(resolved)).filter(time -> time.length() > 1);
      case "datetime" ->
          Optional.of(resolved)
              .filter(time -> time.length() >= 16)
              .map(time -> time.substring(0, 10) + "T" + minutes(time.substring(11)));
      case "duration", "set" -> Optional.of(timex).filter(period -> period.startsWith("P"));
      case "daterange" -> range(value);
      default -> Optional.empty();
    };
  }

  private static String minutes(String clock) {
    return clock.endsWith(":00") && clock.length() == 8 ? clock.substring(0, 5) : clock;
  }

  private static Optional<String> range(JsonNode value) {
    String first = value.path("start").asString("");
    String behind = value.path("end").asString("");
    if (!first.matches("\\d{4}-\\d\\d-\\d\\d") || !behind.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return Optional.empty();
    }
    LocalDate start = LocalDate.parse(first);
    LocalDate end = LocalDate.parse(behind);
    if (start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1))) {
      return Optional.of(first.substring(0, 7));
    }
    if (start.getDayOfWeek() == DayOfWeek.MONDAY && end.equals(start.plusWeeks(1))) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR),
              start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }
    return years(start, end);
  }

  private static Optional<String> years(LocalDate start, LocalDate end) {
    if (start.getDayOfYear() == 1 && end.equals(start.plusYears(1))) {
      return Optional.of(Integer.toString(start.getYear()));
    }
    if (start.getDayOfYear() == 1 && start.getYear() % 10 == 0 && end.equals(start.plusYears(10))) {
      return Optional.of(Integer.toString(start.getYear() / 10));
    }
    return Optional.empty();
  }
}
