package org.thaw.time;

import static org.thaw.time.Groups.YEAR;

import java.util.regex.Matcher;

/// What patterns of Spanish times are made of, and what their groups say.
final class SpanishPatterns {

  static final Names NAMES = Names.SPANISH;
  static final String M = "(?<month>" + NAMES.month() + ")";
  static final String MD = "(?<month>" + NAMES.month() + "|" + NAMES.shortMonth() + ")";
  static final String WD = "(?<weekday>" + NAMES.weekday() + ")";
  static final String WDD = "(?<weekday>" + NAMES.weekday() + "|" + NAMES.shortWeekday() + ")";
  static final String U = "(?<unit>" + NAMES.unit() + ")";
  static final String N = "(?<number>" + Numbers.SPANISH + ")";
  static final String DAY =
      "(?<day>0?[1-9]|[12]\\d|3[01]|primero|" + Numbers.SPANISH_SMALL + ")(?:\\s*\\.?(?:º|ro|er))?";
  static final String OF_SOME_YEAR =
      "(?:\\s+(?:de|del)\\s+(?:año\\s+)?(?:"
          + YEAR
          + "|(?<yearwords>"
          + Numbers.SPANISH_YEAR
          + ")|(?<yearword>este año|próximo año|año próximo|año pasado|año que viene|pasado"
          + " año)))";
  static final String OF_YEAR = OF_SOME_YEAR + "?";
  static final String ABOUT =
      "(?:(?:casi|cerca de|unos|unas|alrededor de|aproximadamente|al menos|más de|menos de|poco más"
          + " de)\\s+)?";
  static final String PART = "(?<part>mañana|tarde|noche|madrugada|mediodía|medianoche)";

  private SpanishPatterns() {}

  /// The number of the month in group `month`.
  static int month(Matcher m) {
    return NAMES.monthOf(m.group("month"));
  }

  /// The unit in group `unit`.
  static Unit unit(Matcher m) {
    return NAMES.unitOf(m.group("unit"));
  }
}
