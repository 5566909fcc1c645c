package org.thaw.time;

import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.SpanishPatterns.N;
import static org.thaw.time.SpanishPatterns.PART;
import static org.thaw.time.SpanishPatterns.U;
import static org.thaw.time.SpanishPatterns.unit;
import static org.thaw.time.Timex.bare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.thaw.finding.TimeExpression.Type;

/// How Spanish points from today or from the day it speaks of: `esta semana`, `a finales del mes`,
/// `al día siguiente`, `anoche`.
final class SpanishDeicticRules {

  private SpanishDeicticRules() {}

  static List<TimeRule> rules() {
    return Stream.of(units(), days()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> units() {
    return List.of(
        TimeRule.of(
            "unidad-pasada",
            "\\b(?:(?:finales|fines|final|fin)\\s+de\\s*)?(?<span>(?:(?:principios|comienzos|inicios|mediados)\\s+de\\s+)?(?:(?:la|el|este|esta|ese|esa)\\s+)?(?:(?<which>pasad[oa]|próxim[oa]|presente|mism[oa])\\s+)?(?<unit>semana|mes|año|trimestre|fin"
                + " de semana|siglo|década)(?:\\s+(?<which2>pasad[oa]|próxim[oa]|que"
                + " viene|entrante|anterior|siguiente|en curso))?)\\b",
            (m, c) -> whichUnit(m, c)),
        TimeRule.of(
            "fin-de",
            "\\b(?:principios|comienzos|inicios|mediados|finales|fines|final|fin)\\s+(?:de|del)\\s+(?<unit>mes|año|semana|siglo|década)(?:\\s+(?<which2>pasad[oa]|próxim[oa]|que"
                + " viene))?\\b",
            (m, c) -> whichUnit(m, c)),
        TimeRule.of(
            "del-año",
            "\\b(?:en lo que va|en lo que resta|lo que"
                + " queda)\\s+(?:de|del)\\s+(?:este\\s+)?(?<unit>año|mes)\\b",
            (m, c) -> Optional.of(unit(m).around(c.published(), 0))),
        TimeRule.of(
            "últimos",
            "\\b(?<span>(?:las|los)\\s+(?<which>últim[oa]s|próxim[oa]s|pasad[oa]s|primer[oa]s|siguientes)\\s+(?:"
                + N
                + "\\s+)?"
                + U
                + ")\\b",
            (m, c) -> lastUnits(m)));
  }

  private static List<TimeRule> days() {
    return List.of(
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
            (m, c) -> Optional.of(Timex.day(deictic(m, c)))));
  }

  private static Optional<Timex> whichUnit(Matcher m, TimeContext c) {
    String which = words(m, has(m, "which") ? "which" : "which2");
    String words = m.group().toLowerCase(Locale.ROOT);
    Unit unit = words(m, "unit").equals("fin de semana") ? Unit.WEEKEND : unit(m);
    boolean pointed =
        words.matches(
            ".*\\b(?:este|esta|ese|esa|principios|comienzos|inicios|mediados|finales|fines|final|fin)\\b.*");
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

  private static Optional<Timex> lastUnits(Matcher m) {
    boolean next = words(m, "which").matches("próxim.*|siguientes");
    if (!has(m, "number")) {
      return Optional.of(bare(Type.DATE, next ? "FUTURE_REF" : "PAST_REF"));
    }
    return Optional.of(Timex.lasting(unit(m), Numbers.digits(m.group("number"))));
  }

  private static Optional<Timex> besideAnchor(Matcher m, TimeContext c) {
    String which = words(m, "which");
    return Optional.of(
        switch (which) {
          case "siguiente", "posterior" -> Timex.day(c.anchor().plusDays(1));
          case "anterior" -> Timex.day(c.anchor().minusDays(1));
          default -> Timex.day(c.anchor());
        });
  }

  private static LocalDate deictic(Matcher m, TimeContext c) {
    return switch (words(m, "which")) {
      case "ayer" -> c.published().minusDays(1);
      case "mañana" -> c.published().plusDays(1);
      default -> c.published();
    };
  }

  private static Optional<Timex> deicticPart(Matcher m, TimeContext c) {
    return Optional.of(Timex.time(deictic(m, c), SpanishWeekdayRules.part(m)));
  }
}
