package org.thaw.time;

import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.Groups.year;
import static org.thaw.time.SpanishPatterns.OF_YEAR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// How Spanish names a year, what is longer, and the quarters, halves and seasons of one: `finales
/// de 2025`, `el primer semestre`, `el pasado verano`, `los años noventa`.
final class SpanishPeriodRules {

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

  private static final String DECADE =
      "(?:(?<year>(?:1[5-9]|20)\\d0)|(?<word>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)|(?<two>\\d0))\\b(?![.,]\\d|\\s+(?:mil|millones|a[nñ]os|d[ií]as|puntos)\\b)";

  /// Not before a plural in small letters, which is what the number counts (`los 50 estados`).
  private static final String UNCOUNTED =
      "(?-i:(?!\\s+(?!(?:los|las|sus|es|más|entonces|después|antes|muchos|muchas|varios|varias|unos|unas|ambos|ambas|estos|estas)\\b)\\p{Ll}+s\\b))";

  private SpanishPeriodRules() {}

  static List<TimeRule> rules() {
    return Stream.of(years(), parts(), ages()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> years() {
    return List.of(
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
            (m, c) -> Optional.of(Timex.year(year(m)))));
  }

  private static List<TimeRule> parts() {
    return List.of(
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
            (m, c) -> Optional.of(Timex.season(c.published().getYear(), seasonCode(m)))));
  }

  private static List<TimeRule> ages() {
    return List.of(
        TimeRule.of(
            "década",
            "\\b(?:la\\s+década\\s+de\\s+(?:los\\s+)?|los\\s+años\\s+)" + DECADE,
            (m, c) -> decade(m)),
        TimeRule.of(
            "los-noventa",
            "\\b(?<!(?:grupo|década)\\sde\\s)los\\s+" + DECADE + UNCOUNTED,
            (m, c) -> decade(m)),
        TimeRule.of(
            "siglo",
            "\\b(?:el\\s+)?siglo\\s+(?<roman>XXI|XX|XIX|XVIII|XVII|XVI)\\b",
            (m, c) ->
                Optional.of(
                    Timex.century(
                        CENTURIES.getOrDefault(m.group("roman").toUpperCase(Locale.ROOT), 20)))));
  }

  /// The year that the rule gives, in digits or in words, or that of the article.
  static int yearNear(Matcher m, TimeContext c) {
    if (Groups.hasYear(m)) {
      return year(m);
    }
    String word = words(m, "yearword");
    int now = c.published().getYear();
    if (word.contains("pasado")) {
      return now - 1;
    }
    return word.contains("próximo") || word.contains("viene") ? now + 1 : now;
  }

  private static int ordinal(Matcher m) {
    return switch (words(m, "ordinal")) {
      case "primer", "primera" -> 1;
      case "segundo", "segunda" -> 2;
      case "tercer" -> 3;
      default -> 4;
    };
  }

  private static Optional<Timex> season(Matcher m, TimeContext c) {
    String season = seasonCode(m);
    String which = words(m, "which") + words(m, "which2");
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
    return switch (words(m, "season")) {
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
                ? DECADES.getOrDefault(words(m, "word"), 1900)
                : 1900 + Integer.parseInt(m.group("two"))));
  }
}
