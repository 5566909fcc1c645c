package org.thaw.time;

import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.SpanishPatterns.ABOUT;
import static org.thaw.time.SpanishPatterns.M;
import static org.thaw.time.SpanishPatterns.N;
import static org.thaw.time.SpanishPatterns.NAMES;
import static org.thaw.time.SpanishPatterns.U;
import static org.thaw.time.SpanishPatterns.WD;
import static org.thaw.time.SpanishPatterns.month;
import static org.thaw.time.SpanishPatterns.unit;
import static org.thaw.time.Timex.bare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.thaw.finding.TimeExpression.Type;

/// How Spanish says how long and how often: `casi seis horas`, `dos años y medio`, `todos los
/// lunes`.
final class SpanishDurationRules {

  private SpanishDurationRules() {}

  static List<TimeRule> rules() {
    return Stream.of(repetitions(), lengths()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> repetitions() {
    return List.of(
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
            (m, c) -> Optional.of(bare(Type.SET, often(m)))));
  }

  private static List<TimeRule> lengths() {
    return List.of(
        TimeRule.of(
            "y-medio",
            "\\b" + N + "\\s+" + U + "\\s+y\\s+medi[oa]\\b",
            (m, c) ->
                Optional.of(Timex.lasting(unit(m), Numbers.digits(m.group("number")) + ".5"))),
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
            (m, c) -> Optional.of(Timex.lasting(unit(m), "X"))));
  }

  private static Optional<Timex> every(Matcher m) {
    String digits = has(m, "number") ? Numbers.digits(m.group("number")) : "1";
    String words = words(m, "unit");
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
    String often = words(m, "often");
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
    String words = words(m, "unit");
    if (words.equals("segundo") || words.startsWith("trimestre") && !has(m, "number")) {
      return Optional.empty();
    }
    String digits = Numbers.digits(m.group("number"));
    return Optional.of(
        digits.equals("0.5")
            ? bare(Type.DURATION, unit(m).half())
            : Timex.lasting(unit(m), digits));
  }
}
