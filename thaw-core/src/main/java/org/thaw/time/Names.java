package org.thaw.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Names of months, weekdays, seasons and units in one language, with the patterns that match them.
record Names(
    String month,
    String shortMonth,
    String weekday,
    String shortWeekday,
    String unit,
    Map<String, Integer> months,
    Map<String, DayOfWeek> weekdays,
    Map<String, Unit> units) {

  static final Names ENGLISH =
      new Names(
          "(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|August|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember"
              + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)",
          "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.?",
          "(?:[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)",
          "(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)",
          "(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies))",
          months(
              List.of(
                  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                  "dec")),
          weekdays(List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")),
          units(
              "second",
              Unit.SECOND,
              "minute",
              Unit.MINUTE,
              "min",
              Unit.MINUTE,
              "hour",
              Unit.HOUR,
              "hr",
              Unit.HOUR,
              "day",
              Unit.DAY,
              "night",
              Unit.DAY,
              "week",
              Unit.WEEK,
              "fortnight",
              Unit.WEEK,
              "weekend",
              Unit.WEEKEND,
              "month",
              Unit.MONTH,
              "quarter",
              Unit.QUARTER,
              "year",
              Unit.YEAR,
              "decade",
              Unit.DECADE,
              "century",
              Unit.CENTURY,
              "centurie",
              Unit.CENTURY));

  static final Names SPANISH =
      new Names(
          "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)",
          "(?:ene|feb|mar|abr|may|jun|jul|ago|set|sept?|oct|nov|dic)\\.?",
          "(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bados?|domingos?)",
          "(?:lun|mar|mi[ée]|jue|vie|s[áa]b|dom)\\.?",
          "(?:segundos?|minutos?|mins?|horas?|hrs?|d[íi]as?|noches?|semanas?|fines? de"
              + " semana|quincenas?|meses|mes|bimestres?|trimestres?|semestres?|años?|lustros?|quinquenios?|decenios?|décadas?|siglos?)",
          months(
              List.of(
                  "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov",
                  "dic")),
          weekdays(List.of("lun", "mar", "mié", "jue", "vie", "sáb", "dom")),
          units(
              "segundo",
              Unit.SECOND,
              "minuto",
              Unit.MINUTE,
              "min",
              Unit.MINUTE,
              "hora",
              Unit.HOUR,
              "hr",
              Unit.HOUR,
              "dia",
              Unit.DAY,
              "fin de semana",
              Unit.WEEKEND,
              "fines de semana",
              Unit.WEEKEND,
              "quincena",
              Unit.WEEK,
              "bimestre",
              Unit.MONTH,
              "lustro",
              Unit.YEAR,
              "quinquenio",
              Unit.YEAR,
              "decenio",
              Unit.DECADE,
              "día",
              Unit.DAY,
              "noche",
              Unit.DAY,
              "semana",
              Unit.WEEK,
              "mese",
              Unit.MONTH,
              "mes",
              Unit.MONTH,
              "me",
              Unit.MONTH,
              "trimestre",
              Unit.QUARTER,
              "semestre",
              Unit.MONTH,
              "año",
              Unit.YEAR,
              "década",
              Unit.DECADE,
              "siglo",
              Unit.CENTURY));

  private static Map<String, Integer> months(List<String> starts) {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      months.put(starts.get(i), i + 1);
    }
    months.put("set", 9);
    return months;
  }

  private static Map<String, DayOfWeek> weekdays(List<String> starts) {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      days.put(starts.get(i), DayOfWeek.of(i + 1));
    }
    return days;
  }

  private static Map<String, Unit> units(Object... pairs) {
    Map<String, Unit> units = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      units.put((String) pairs[i], (Unit) pairs[i + 1]);
    }
    return units;
  }

  /// The number of a month's name, 1 to 12.
  int monthOf(String name) {
    return Objects.requireNonNull(months.get(name.toLowerCase(Locale.ROOT).substring(0, 3)), name);
  }

  DayOfWeek weekdayOf(String name) {
    String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    return Objects.requireNonNull(
        weekdays.get(start.equals("mie") ? "mié" : start.equals("sab") ? "sáb" : start), name);
  }

  /// The unit of its name, singular or plural.
  Unit unitOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Unit unit = units.get(lower);
    return Optional.ofNullable(unit)
        .orElseGet(() -> units.get(lower.substring(0, lower.length() - 1)));
  }
}
