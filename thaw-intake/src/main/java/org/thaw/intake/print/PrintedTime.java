package org.thaw.intake.print;

import java.time.DateTimeException;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the time of day beside a printed date, where its zone is printed too: `10:32 COT`, `4.05
/// p. m. (CET)`, `22h30 GMT`, `09:00 -03:00`.
public final class PrintedTime {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:.])(\\d{1,2})(?::|\\.|\\s?[hH]\\s?)(\\d{2})(?::\\d{2})?"
              + "\\s*(?:h(?:rs|oras|s)?\\b\\.?)?\\s*(?:([aApP])\\.?\\s?[mM]\\b\\.?)?"
              + "\\s*\\(?(?:hora de\\s)?([A-Z]{2,4}\\b|[+-]\\d{2}:?\\d{2})");
  private static final int NOON = 12;

  private PrintedTime() {}

  /// The time of day and its zone; empty if either is not printed.
  public static Optional<OffsetTime> in(String text) {
    Matcher match = CLOCK.matcher(text);
    while (match.find()) {
      Optional<OffsetTime> time = time(match);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<OffsetTime> time(Matcher match) {
    try {
      int hour = Integer.parseInt(match.group(1));
      int of24 =
          match.group(3) == null
              ? hour
              : hour % NOON + (match.group(3).equalsIgnoreCase("p") ? NOON : 0);
      int minute = Integer.parseInt(match.group(2));
      return zone(match.group(4)).map(zone -> OffsetTime.of(of24, minute, 0, 0, zone));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneOffset> zone(String name) {
    boolean number = name.startsWith("+") || name.startsWith("-");
    return number ? Optional.of(ZoneOffset.of(name)) : ZoneNames.offset(name);
  }
}
