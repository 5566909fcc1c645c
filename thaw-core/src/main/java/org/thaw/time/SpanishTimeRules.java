package org.thaw.time;

import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.year;
import static org.thaw.time.Timex.bare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.thaw.finding.TimeExpression.Type;

/// How Spanish says a time, with the same values as English.
final class SpanishTimeRules {

  private static final Names NAMES = Names.SPANISH;
  private static final String M = "(?<month>" + NAMES.month() + ")";
  private static final String WD = "(?<weekday>" + NAMES.weekday() + ")";
  private static final String U = "(?<unit>" + NAMES.unit() + ")";
  private static final String MD = "(?<month>" + NAMES.month() + "|" + NAMES.shortMonth() + ")";
  private static final String WDS =
      "(?<weekday>" + NAMES.weekday() + "|(?:lun|mié|jue|vie|sáb)\\.)";
  private static final String WDD =
      "(?<weekday>" + NAMES.weekday() + "|" + NAMES.shortWeekday() + ")";
  private static final String N = "(?<number>" + Numbers.SPANISH + ")";
  private static final String DAY_CUE =
      "\\b(?:el|del|al|este|próximo|pasado|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?"
          + " |\\(|\\d/\\d{1,2}(?:,| o| y) ";
  private static final String DAY =
      "(?<day>0?[1-9]|[12]\\d|3[01]|primero|" + Numbers.SPANISH_SMALL + ")(?:\\s*\\.?(?:º|ro|er))?";
  private static final String OF_SOME_YEAR =
      "(?:\\s+(?:de|del)\\s+(?:año\\s+)?(?:"
          + YEAR
          + "|(?<yearwords>"
          + Numbers.SPANISH_YEAR
          + ")|(?<yearword>este año|próximo año|año próximo|año pasado|año que viene|pasado"
          + " año)))";
  private static final String OF_YEAR = OF_SOME_YEAR + "?";
  private static final String ABOUT =
      "(?:(?:casi|cerca de|unos|unas|alrededor de|aproximadamente|al menos|más de|menos de|poco más"
          + " de)\\s+)?";
  private static final String PART = "(?<part>mañana|tarde|noche|madrugada|mediodía|medianoche)";
  private static final Map<String, Integer> DECADES =
      Map.of(
          "veinte",
          1920,
          "treinta",
          1930,
          "cuarenta",
          1940,
          "cincuenta",
          1950,
          "sesenta",
          1960,
          "setenta",
          1970,
          "ochenta",
          1980,
          "noventa",
          1990);

  private static final Map<String, Integer> CENTURIES =
      Map.of("XXI", 21, "XX", 20, "XIX", 19, "XVIII", 18, "XVII", 17, "XVI", 16);

  private SpanishTimeRules() {}

  static List<TimeRule> rules() {
    return Stream.of(
            NumericDates.rules(NAMES, true, DAY_CUE),
            SpanishCalendarRules.rules(),
            SpanishClockRules.rules(),
            plain())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TimeRule> plain() {
    return List.of(
        TimeRule.of(
            "día-mes",
            "(?<!\\b(?:plaza|calle|avenida|barrio|parque|estadio)"
                + " )\\b(?:(?<which>próximo|pasado|este)\\s+)?(?:"
                + WDD
                + ",?\\s+(?:el\\s+)?)?(?:(?:el\\s+)?día\\s+)?(?<![-.,/])"
                + DAY
                + "(?:\\s+de\\s+|\\s+)(?:(?<which2>este|próximo|pasado)\\s+)?"
                + MD
                + "(?:"
                + OF_SOME_YEAR
                + "|,?\\s+"
                + YEAR.replace("<year>", "<year3>")
                + ")?(?:\\s+(?<which3>pasado|próximo))?(?![\\p{L}\\d])",
            (m, c) -> Optional.of(Timex.day(fullDay(m, c)))),
        TimeRule.of(
            "rango",
            "\\b"
                + DAY
                + "(?=\\s+(?:al|y|a|y el|hasta el)\\s+\\d{1,2}\\s+de\\s+"
                + M
                + OF_YEAR
                + ")",
            (m, c) -> Optional.of(Timex.day(fullDay(m, c)))),
        TimeRule.of(
            "mes-año",
            "\\b(?:(?:(?:a\\s+)?(?<span2>principios|comienzos|inicios|mediados|finales|fines)|el"
                + " fin|fin)\\s+de\\s+)?(?:mes\\s+de\\s+)?"
                + MD
                + "(?:\\s*,?\\s+(?:(?:de|del)\\s+)?(?:año\\s+)?(?:"
                + YEAR
                + "|(?<yearwords>"
                + Numbers.SPANISH_YEAR
                + ")))(?![\\p{L}\\d])",
            (m, c) -> Optional.of(Timex.month(YearMonth.of(year(m), month(m))))),
        TimeRule.of(
            "mes-cuál",
            "\\b(?:(?:el\\s+)?(?<which>pasado|próximo|este)\\s+(?:mes\\s+de\\s+)?"
                + M
                + "|"
                + M.replace("month", "month2")
                + "\\s+(?<which2>pasado|próximo|que viene|del año pasado|del próximo año|de este"
                + " año))\\b",
            (m, c) -> Optional.of(Timex.month(whichMonth(m, c)))),
        TimeRule.of(
            "mes",
            "\\b(?:(?:principios|comienzos|inicios|mediados|finales|fines|fin|la segunda mitad|la"
                + " primera mitad)\\s+de\\s+)?"
                + M
                + "\\b",
            (m, c) -> Optional.of(Timex.month(c.month(month(m))))),
        TimeRule.of(
            "parte-año",
            "\\b(?:principios|comienzos|inicios|mediados|finales|fines)\\s+(?:de|del)\\s+(?:año\\s+)?"
                + YEAR
                + "\\b",
            (m, c) -> Optional.of(Timex.year(year(m)))),
        TimeRule.of(
            "año",
            "(?<![\\d.,$€/-])\\b(?<span>"
                + YEAR
                + ")(?!\\s*(?:%|por ciento|personas|soldados|muertos|metros|kilómetros|casos))",
            (m, c) -> Optional.of(Timex.year(year(m)))),
        TimeRule.of(
            "unidad-pasada",
            "\\b(?:(?:principios|comienzos|mediados|finales|fines|final|fin)\\s+de\\s*)?(?<span>(?:(?:la|el|este|esta|ese|esa)\\s+)?(?:(?<which>pasad[oa]|próxim[oa]|presente|mism[oa])\\s+)?(?<unit>semana|mes|año|trimestre|fin"
                + " de semana|siglo|década)(?:\\s+(?<which2>pasad[oa]|próxim[oa]|que"
                + " viene|entrante|anterior|siguiente|en curso))?)\\b",
            (m, c) -> whichUnit(m, c)),
        TimeRule.of(
            "fin-de",
            "\\b(?:principios|comienzos|mediados|finales|fines|final|fin)\\s+(?:de|del)\\s+(?<unit>mes|año|semana|siglo|década)(?:\\s+(?<which2>pasad[oa]|próxim[oa]|que"
                + " viene))?\\b",
            (m, c) -> whichUnit(m, c)),
        TimeRule.of(
            "del-año",
            "\\b(?:en lo que va|en lo que resta|lo que"
                + " queda)\\s+(?:de|del)\\s+(?:este\\s+)?(?<unit>año|mes)\\b",
            (m, c) -> Optional.of(unit(m).around(c.published(), 0))),
        TimeRule.of(
            "hace",
            "\\bhace\\s+" + ABOUT + N + "\\s+" + U + "\\b",
            (m, c) -> shifted(m, c.published(), -1)),
        TimeRule.of(
            "hace-vago",
            "\\bhace\\s+(?:mucho|poco|tiempo|mucho tiempo|poco"
                + " tiempo|años|meses|semanas|décadas)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "atrás",
            "\\b" + N + "\\s+" + U + "\\s+atrás\\b",
            (m, c) -> shifted(m, c.published(), -1)),
        TimeRule.of(
            "después",
            "\\b" + ABOUT + N + "\\s+" + U + "\\s+(?:después|más tarde)\\b",
            (m, c) -> shifted(m, c.anchor(), 1)),
        TimeRule.of(
            "antes",
            "\\b" + ABOUT + N + "\\s+" + U + "\\s+(?:antes|atrás)\\b(?!\\s+de)",
            (m, c) -> shifted(m, c.anchor(), -1)),
        TimeRule.of(
            "últimos",
            "\\b(?<span>(?:las|los)\\s+(?<which>últim[oa]s|próxim[oa]s|pasad[oa]s|primer[oa]s|siguientes)\\s+(?:"
                + N
                + "\\s+)?"
                + U
                + ")\\b",
            (m, c) -> lastUnits(m)),
        TimeRule.of(
            "día-siguiente",
            "\\b(?:al\\s+)?(?<span>(?:el\\s+)?día\\s+(?<which>siguiente|anterior|posterior)|(?:el\\s+)?mismo\\s+día|ese\\s+(?:mismo\\s+)?día|aquel\\s+día)\\b",
            (m, c) -> besideAnchor(m, c)),
        TimeRule.of(
            "pasado-mañana",
            "\\bpasado\\s+mañana\\b",
            (m, c) -> Optional.of(Timex.day(c.published().plusDays(2)))),
        TimeRule.of(
            "anteayer",
            "\\b(?:anteayer|antier|antes de ayer)\\b",
            (m, c) -> Optional.of(Timex.day(c.published().minusDays(2)))),
        TimeRule.of(
            "anoche",
            "\\banoche\\b",
            (m, c) -> Optional.of(Timex.time(c.published().minusDays(1), "TNI"))),
        TimeRule.of(
            "deíctico-parte",
            "\\b(?<which>ayer|hoy|mañana|esta|este|hoy"
                + " mismo)\\s+(?:(?:por|en|a)\\s+(?:la|el)\\s+|al\\s+)?"
                + PART
                + "\\b",
            (m, c) -> deicticPart(m, c)),
        TimeRule.of(
            "deíctico",
            "\\b(?<which>hoy|ayer)\\b",
            (m, c) -> Optional.of(Timex.day(deictic(m, c)))),
        TimeRule.of(
            "mañana",
            "(?<!\\b(?:la|esta|una|cada|media|de|las|por) )\\b(?<which>mañana)\\b",
            (m, c) -> Optional.of(Timex.day(deictic(m, c)))),
        TimeRule.of(
            "día-semana",
            "\\b(?:(?<which>este|próximo|pasado|este pasado|el próximo|el pasado)\\s+)?"
                + WDS
                + "(?:\\s+(?<which2>pasado|próximo|siguiente|que viene|de la semana que viene|de la"
                + " próxima semana))?(?:\\s+(?:por|en|a|de)\\s+la\\s+"
                + PART
                + "|\\s+al\\s+(?<part2>mediodía))?(?!\\p{L})",
            (m, c) -> weekday(m, c)),
        TimeRule.of(
            "parte-del-día",
            "\\b(?:(?:la|el)\\s+)?"
                + PART
                + "\\s+(?:del|de este|de ayer|de hoy)\\s+(?:"
                + WD
                + "|(?:día\\s+)?"
                + DAY
                + "\\s+de\\s+"
                + M
                + OF_YEAR
                + ")?\\b",
            (m, c) -> Optional.of(Timex.time(dayOf(m, c), part(m)))),
        TimeRule.of(
            "por-la",
            "\\b(?<span>(?:por|en)\\s+la\\s+" + PART + ")\\b",
            (m, c) -> Optional.of(Timex.time(c.anchor(), part(m)))),
        TimeRule.of(
            "mediodía",
            "\\b(?<part>mediodía|medianoche|madrugada|amanecer|anochecer)\\b",
            (m, c) -> Optional.of(Timex.time(c.anchor(), part(m)))),
        TimeRule.of(
            "trimestre",
            "\\b(?:el\\s+)?(?<ordinal>primer|segundo|tercer|cuarto|último)\\s+trimestre"
                + OF_YEAR
                + "\\b",
            (m, c) -> Optional.of(Timex.quarter(yearNear(m, c), ordinal(m)))),
        TimeRule.of(
            "semestre",
            "\\b(?:el\\s+)?(?<ordinal>primer|segundo)\\s+semestre" + OF_YEAR + "\\b",
            (m, c) -> Optional.of(Timex.half(yearNear(m, c), ordinal(m)))),
        TimeRule.of(
            "mitad",
            "\\b(?:la\\s+)?(?<ordinal>primera|segunda)\\s+mitad\\s+(?:de|del)\\s+(?:año\\s+)?"
                + YEAR
                + "\\b",
            (m, c) -> Optional.of(Timex.half(year(m), ordinal(m)))),
        TimeRule.of(
            "estación",
            "\\b(?:(?:la|el)\\s+)?(?<which>pasad[oa]|próxim[oa]|est[ea])?\\s*(?<season>primavera|verano|otoño|invierno)(?:\\s+(?:de|del)\\s+"
                + YEAR
                + "|\\s+(?<which2>pasad[oa]|próxim[oa]))?\\b",
            (m, c) -> season(m, c)),
        TimeRule.of(
            "en-estación",
            "(?<=\\b[Ee]n"
                + " )(?<span>(?:el\\s+|la\\s+)?(?<season>primavera|verano|otoño|invierno))\\b",
            (m, c) -> Optional.of(Timex.season(c.published().getYear(), seasonCode(m)))),
        TimeRule.of(
            "década",
            "\\b(?:la\\s+década\\s+de\\s+(?:los\\s+)?|los\\s+años\\s+|los\\s+)(?:(?<year>(?:1[5-9]|20)\\d0)|(?<word>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)|(?<two>\\d0))\\b",
            (m, c) -> decade(m)),
        TimeRule.of(
            "siglo",
            "\\b(?:el\\s+)?siglo\\s+(?<roman>XXI|XX|XIX|XVIII|XVII|XVI)\\b",
            (m, c) ->
                Optional.of(
                    Timex.century(
                        CENTURIES.getOrDefault(m.group("roman").toUpperCase(Locale.ROOT), 20)))),
        TimeRule.of(
            "ahora",
            "\\b(?:ahora mismo|ahora|actualmente|en la actualidad|hoy en día|en estos momentos|por"
                + " el momento|de momento)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PRESENT_REF"))),
        TimeRule.of(
            "recientemente",
            "\\b(?:recientemente|últimamente|anteriormente|en el pasado|antes(?=\\s*[.,;]))\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "pronto",
            "\\b(?:en breve|próximamente|el futuro|pronto)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "FUTURE_REF"))),
        TimeRule.of("cada", "\\bcada\\s+(?:" + N + "\\s+)?" + U + "\\b", (m, c) -> every(m)),
        TimeRule.of(
            "cada-día",
            "\\b(?:cada\\s+"
                + WD
                + "|todos\\s+los\\s+(?<weekdays>lunes|martes|miércoles|jueves|viernes|sábados|domingos)|los\\s+(?<plural>sábados|domingos))\\b",
            (m, c) -> everyWeekday(m)),
        TimeRule.of(
            "cada-mes",
            "\\bcada\\s+" + M + "\\b",
            (m, c) -> Optional.of(bare(Type.SET, "XXXX-%02d".formatted(month(m))))),
        TimeRule.of(
            "todos",
            "\\btod[oa]s\\s+(?:los|las)\\s+" + U + "\\b",
            (m, c) -> Optional.of(bare(Type.SET, unit(m).duration("1")))),
        TimeRule.of(
            "veces",
            "\\b(?:una\\s+vez|"
                + Numbers.SPANISH
                + "\\s+veces)\\s+(?:al|por|a\\s+la|cada)\\s+(?<unit>día|semana|mes|año|hora|trimestre)\\b",
            (m, c) -> Optional.of(bare(Type.SET, unit(m).duration("1")))),
        TimeRule.of(
            "adverbio",
            "\\b(?<often>diariamente|semanalmente|mensualmente|bimestralmente|trimestralmente|semestralmente|anualmente|quincenalmente|a"
                + " diario|diari[oa]s?|semanal(?:es)?|quincenal(?:es)?|mensual(?:es)?|bimestral(?:es)?|trimestral(?:es)?|semestral(?:es)?|anual(?:es)?)\\b",
            (m, c) -> Optional.of(bare(Type.SET, often(m)))),
        TimeRule.of(
            "y-medio",
            "\\b" + N + "\\s+" + U + "\\s+y\\s+medi[oa]\\b",
            (m, c) ->
                Optional.of(
                    bare(
                        Type.DURATION,
                        unit(m).duration(Numbers.digits(m.group("number")) + ".5")))),
        TimeRule.of(
            "duración",
            "\\b"
                + ABOUT
                + N
                + "\\s+"
                + U
                + "\\b(?!\\s+de\\s+edad)(?<!, de \\d{1,2} años(?=\\s*[,.]))",
            (m, c) -> duration(m)),
        TimeRule.of(
            "duración-vaga",
            "(?<=\\b(?:durante|por|en|desde hace|tras|de)"
                + " )(?<span>(?<unit>años|meses|semanas|días|horas|décadas|siglos))\\b(?!\\s+de\\s+edad)",
            (m, c) -> Optional.of(bare(Type.DURATION, unit(m).duration("X")))));
  }

  private static LocalDate fullDay(Matcher m, TimeContext c) {
    int day = Groups.day(m);
    if (Groups.hasYear(m)) {
      return TimeContext.safe(year(m), month(m), day);
    }
    if (has(m, "year3")) {
      return TimeContext.safe(Integer.parseInt(m.group("year3")), month(m), day);
    }
    if (has(m, "yearword")) {
      return TimeContext.safe(yearNear(m, c), month(m), day);
    }
    LocalDate here = TimeContext.safe(c.published().getYear(), month(m), day);
    return switch (Direction.of(words(m, "which") + " " + words(m, "which3"))) {
      case AHEAD -> here.isAfter(c.published()) ? here : here.plusYears(1);
      case BACK -> here.isBefore(c.published()) ? here : here.minusYears(1);
      case HERE, NONE -> c.dayOfMonth(month(m), day);
    };
  }

  private static String words(Matcher m, String group) {
    return has(m, group) ? m.group(group) : "";
  }

  private static int yearNear(Matcher m, TimeContext c) {
    if (Groups.hasYear(m)) {
      return year(m);
    }
    String word = has(m, "yearword") ? m.group("yearword").toLowerCase(Locale.ROOT) : "";
    int now = c.published().getYear();
    if (word.contains("pasado")) {
      return now - 1;
    }
    return word.contains("próximo") || word.contains("viene") ? now + 1 : now;
  }

  private static YearMonth whichMonth(Matcher m, TimeContext c) {
    boolean first = has(m, "month");
    int month = NAMES.monthOf(first ? m.group("month") : m.group("month2"));
    String which = (first ? m.group("which") : m.group("which2")).toLowerCase(Locale.ROOT);
    YearMonth here = YearMonth.of(c.published().getYear(), month);
    YearMonth now = YearMonth.from(c.published());
    return switch (which) {
      case "pasado" -> here.isBefore(now) ? here : here.minusYears(1);
      case "próximo", "que viene" -> here.isAfter(now) ? here : here.plusYears(1);
      case "del año pasado" -> here.minusYears(1);
      case "del próximo año" -> here.plusYears(1);
      default -> here;
    };
  }

  private static Optional<Timex> whichUnit(Matcher m, TimeContext c) {
    String which =
        (has(m, "which") ? m.group("which") : has(m, "which2") ? m.group("which2") : "")
            .toLowerCase(Locale.ROOT);
    String words = m.group().toLowerCase(Locale.ROOT);
    Unit unit =
        m.group("unit").toLowerCase(Locale.ROOT).equals("fin de semana") ? Unit.WEEKEND : unit(m);
    boolean pointed =
        words.matches(
            ".*\\b(?:este|esta|ese|esa|principios|comienzos|mediados|finales|fines|final|fin)\\b.*");
    if (which.isEmpty() && !pointed && unit != Unit.WEEKEND) {
      return Optional.empty();
    }
    if (which.startsWith("pasad")) {
      return Optional.of(unit.around(c.published(), -1));
    }
    if (which.startsWith("próxim") || which.equals("que viene") || which.equals("entrante")) {
      return Optional.of(unit.around(c.published(), 1));
    }
    if (which.equals("anterior") || which.equals("siguiente")) {
      return Optional.of(unit.around(c.anchor(), which.equals("anterior") ? -1 : 1));
    }
    boolean last =
        unit == Unit.WEEKEND && which.isEmpty() && !c.isFuture() && !words.startsWith("este");
    return Optional.of(unit.around(c.published(), last ? -1 : 0));
  }

  private static Optional<Timex> shifted(Matcher m, LocalDate from, int direction) {
    String digits = Numbers.digits(m.group("number"));
    if (digits.equals("X") || digits.contains(".")) {
      return Optional.of(bare(Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    long steps = Math.min(5000, Long.parseLong(digits)) * direction;
    return Optional.of(unit(m).around(from, steps));
  }

  private static Optional<Timex> lastUnits(Matcher m) {
    boolean next = m.group("which").toLowerCase(Locale.ROOT).matches("próxim.*|siguientes");
    if (!has(m, "number")) {
      return Optional.of(bare(Type.DATE, next ? "FUTURE_REF" : "PAST_REF"));
    }
    return Optional.of(bare(Type.DURATION, unit(m).duration(Numbers.digits(m.group("number")))));
  }

  private static Optional<Timex> besideAnchor(Matcher m, TimeContext c) {
    String which = has(m, "which") ? m.group("which").toLowerCase(Locale.ROOT) : "";
    return Optional.of(
        switch (which) {
          case "siguiente", "posterior" -> Timex.day(c.anchor().plusDays(1));
          case "anterior" -> Timex.day(c.anchor().minusDays(1));
          default -> Timex.day(c.anchor());
        });
  }

  private static LocalDate deictic(Matcher m, TimeContext c) {
    return switch (m.group("which").toLowerCase(Locale.ROOT)) {
      case "ayer" -> c.published().minusDays(1);
      case "mañana" -> c.published().plusDays(1);
      default -> c.published();
    };
  }

  private static Optional<Timex> deicticPart(Matcher m, TimeContext c) {
    return Optional.of(Timex.time(deictic(m, c), part(m)));
  }

  private static Optional<Timex> weekday(Matcher m, TimeContext c) {
    DayOfWeek name = NAMES.weekdayOf(m.group("weekday"));
    String which =
        ((has(m, "which") ? m.group("which") : "") + (has(m, "which2") ? m.group("which2") : ""))
            .toLowerCase(Locale.ROOT);
    LocalDate now = c.published();
    LocalDate day = c.weekday(name);
    if (which.equals("este") && c.isFuture()) {
      day = now.with(TemporalAdjusters.nextOrSame(name));
    } else if (which.contains("semana")) {
      day =
          now.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(name));
    } else if (which.contains("pasado")) {
      day = now.with(TemporalAdjusters.previous(name));
    } else if (which.contains("próximo") || which.contains("viene")) {
      day = now.with(TemporalAdjusters.next(name));
    } else if (which.contains("siguiente")) {
      day = c.anchor().with(TemporalAdjusters.next(name));
    }
    if (has(m, "part2")) {
      return Optional.of(Timex.time(day, "T12:00"));
    }
    return Optional.of(has(m, "part") ? Timex.time(day, part(m)) : Timex.day(day));
  }

  private static LocalDate dayOf(Matcher m, TimeContext c) {
    if (has(m, "weekday")) {
      return c.weekday(NAMES.weekdayOf(m.group("weekday")));
    }
    if (has(m, "month")) {
      return fullDay(m, c);
    }
    return m.group().toLowerCase(Locale.ROOT).endsWith("ayer")
        ? c.published().minusDays(1)
        : c.published();
  }

  private static String part(Matcher m) {
    return switch (m.group("part").toLowerCase(Locale.ROOT)) {
      case "mañana", "madrugada", "amanecer" -> "TMO";
      case "tarde" -> "TAF";
      case "mediodía" -> "T12:00";
      case "medianoche" -> "T24:00";
      default -> "TNI";
    };
  }

  private static int ordinal(Matcher m) {
    return switch (m.group("ordinal").toLowerCase(Locale.ROOT)) {
      case "primer", "primera" -> 1;
      case "segundo", "segunda" -> 2;
      case "tercer" -> 3;
      default -> 4;
    };
  }

  private static Optional<Timex> season(Matcher m, TimeContext c) {
    String season = seasonCode(m);
    String which =
        ((has(m, "which") ? m.group("which") : "") + (has(m, "which2") ? m.group("which2") : ""))
            .toLowerCase(Locale.ROOT);
    int now = c.published().getYear();
    int year =
        has(m, "year")
            ? year(m)
            : which.contains("pasad") ? now - 1 : which.contains("próxim") ? now + 1 : now;
    return has(m, "year") || !which.isEmpty()
        ? Optional.of(Timex.season(year, season))
        : Optional.empty();
  }

  private static String seasonCode(Matcher m) {
    return switch (m.group("season").toLowerCase(Locale.ROOT)) {
      case "primavera" -> "SP";
      case "verano" -> "SU";
      case "otoño" -> "FA";
      default -> "WI";
    };
  }

  private static Optional<Timex> decade(Matcher m) {
    if (has(m, "year")) {
      return Optional.of(Timex.decade(year(m)));
    }
    return Optional.of(
        Timex.decade(
            has(m, "word")
                ? DECADES.getOrDefault(m.group("word").toLowerCase(Locale.ROOT), 1900)
                : 1900 + Integer.parseInt(m.group("two"))));
  }

  private static Optional<Timex> every(Matcher m) {
    String digits = has(m, "number") ? Numbers.digits(m.group("number")) : "1";
    String words = m.group("unit").toLowerCase(Locale.ROOT);
    int months = words.startsWith("trimestre") ? 3 : words.startsWith("semestre") ? 6 : 0;
    if (months > 0 && !digits.equals("X")) {
      return Optional.of(bare(Type.SET, "P" + months * Integer.parseInt(digits) + "M"));
    }
    return Optional.of(bare(Type.SET, unit(m).duration(digits)));
  }

  private static Optional<Timex> everyWeekday(Matcher m) {
    String name =
        has(m, "weekday")
            ? m.group("weekday")
            : has(m, "weekdays") ? m.group("weekdays") : m.group("plural");
    return Optional.of(bare(Type.SET, "XXXX-WXX-" + NAMES.weekdayOf(name).getValue()));
  }

  private static String often(Matcher m) {
    String often = m.group("often").toLowerCase(Locale.ROOT);
    return switch (often.substring(0, 4)) {
      case "sema" -> "P1W";
      case "quin" -> "P2W";
      case "mens" -> "P1M";
      case "bime" -> "P2M";
      case "trim" -> "P3M";
      case "seme" -> "P6M";
      case "anua" -> "P1Y";
      default -> "P1D";
    };
  }

  private static Optional<Timex> duration(Matcher m) {
    String words = m.group("unit").toLowerCase(Locale.ROOT);
    if (words.equals("segundo") || words.startsWith("trimestre") && !has(m, "number")) {
      return Optional.empty();
    }
    String digits = Numbers.digits(m.group("number"));
    if (digits.equals("0.5")) {
      return Optional.of(
          bare(
              Type.DURATION,
              switch (unit(m)) {
                case HOUR -> "PT30M";
                case CENTURY -> "P50Y";
                case DECADE -> "P5Y";
                case YEAR -> "P6M";
                default -> unit(m).duration("0.5");
              }));
    }
    return Optional.of(bare(Type.DURATION, unit(m).duration(digits)));
  }

  private static int month(Matcher m) {
    return NAMES.monthOf(m.group("month"));
  }

  private static Unit unit(Matcher m) {
    return NAMES.unitOf(m.group("unit"));
  }
}
