package org.thaw.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of months and weekdays that the press prints in English and Spanish. The rules of
/// [TimeTagger] have stricter ones of each language, by [Names].
public final class CalendarNames {

  private static final List<String> MONTHS =
      List.of(
          "january|enero",
          "february|febrero",
          "march|marzo",
          "april|abril",
          "may|mayo",
          "june|junio",
          "july|julio",
          "august|agosto",
          "september|septiembre|setiembre",
          "october|octubre",
          "november|noviembre",
          "december|diciembre");
  private static final List<String> SHORT_MONTHS =
      List.of(
          "jan|ene",
          "feb",
          "mar",
          "apr|abr",
          "may",
          "jun",
          "jul",
          "aug|ago",
          "sept|sep|set",
          "oct",
          "nov",
          "dec|dic");
  private static final List<String> WEEKDAYS =
      List.of(
          "monday|lunes",
          "tuesday|martes",
          "wednesday|miércoles",
          "thursday|jueves",
          "friday|viernes",
          "saturday|sábado",
          "sunday|domingo");

  /// The whole names of months in small letters, as the alternatives of a pattern.
  public static final String MONTH = String.join("|", MONTHS);

  /// The same with the short names behind them; a full stop may follow in print.
  public static final String ANY_MONTH = MONTH + "|" + String.join("|", SHORT_MONTHS);

  /// The names of weekdays in small letters, as the alternatives of a pattern.
  public static final String WEEKDAY = String.join("|", WEEKDAYS);

  private static final Map<String, Integer> MONTH_NUMBERS = numbers(MONTHS);
  private static final Map<String, Integer> SHORT_MONTH_NUMBERS = numbers(SHORT_MONTHS);
  private static final Map<String, Integer> WEEKDAY_NUMBERS = numbers(WEEKDAYS);

  private CalendarNames() {}

  /// The month of a whole name, in whatever letters.
  public static Optional<Month> month(String name) {
    return Optional.ofNullable(MONTH_NUMBERS.get(name.toLowerCase(Locale.ROOT))).map(Month::of);
  }

  /// The month of a name, whole or short without its full stop.
  public static Optional<Month> anyMonth(String name) {
    return month(name)
        .or(() ->
            Optional.ofNullable(SHORT_MONTH_NUMBERS.get(name.toLowerCase(Locale.ROOT)))
                .map(Month::of));
  }

  public static Optional<DayOfWeek> weekday(String name) {
    return Optional.ofNullable(WEEKDAY_NUMBERS.get(name.toLowerCase(Locale.ROOT)))
        .map(DayOfWeek::of);
  }

  private static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split("\\|")) {
        numbers.put(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
