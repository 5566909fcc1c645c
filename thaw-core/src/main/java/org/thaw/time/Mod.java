package org.thaw.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.finding.When;

/// Which part of a stretch is meant, as TIMEX3 has it in `mod` (TimeML 1.2.1): `early 2026`, `a
/// mediados de mayo`. The value stays that of the whole stretch, and so does its first day; but
/// what is to come at the beginning of a year is past in its summer.
///
/// The end of a stretch ends with it and needs no word here.
enum Mod {
  /// The first third; of a year the first quarter.
  START(
      "(?:the\\s+)?(?:early|(?:start|beginning)\\s+of)\\b.*|(?:a\\s+)?(?:principios|comienzos|inicios)\\s+del?\\b.*"),
  /// Up to two thirds; of a year three quarters.
  MID("(?:the\\s+)?(?:mid\\b|middle\\s+of\\b).*|(?:a\\s+)?mediados\\s+del?\\b.*");

  private final Pattern words;

  Mod(String words) {
    this.words =
        Pattern.compile(
            words,
            Pattern.CASE_INSENSITIVE
                | Pattern.UNICODE_CASE
                | Pattern.UNICODE_CHARACTER_CLASS
                | Pattern.DOTALL);
  }

  private static Optional<Mod> of(String words) {
    for (Mod mod : values()) {
      if (mod.words.matcher(words).matches()) {
        return Optional.of(mod);
      }
    }
    return Optional.empty();
  }

  /// The last day of the part that the words mean; days and weeks have no parts.
  ///
  /// @param end of the whole stretch, inclusive
  static LocalDate end(String words, LocalDate start, LocalDate end, When.Precision precision) {
    Optional<Mod> mod = of(words.strip());
    if (mod.isEmpty() || precision == When.Precision.DAY || precision == When.Precision.WEEK) {
      return end;
    }
    int parts = precision == When.Precision.YEAR ? 4 : 3;
    int last = mod.get() == START ? 1 : parts - 1;
    long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
    LocalDate behind =
        months >= parts
            ? start.plusMonths(months * last / parts)
            : start.plusDays((ChronoUnit.DAYS.between(start, end) + 1) * last / parts);
    return behind.minusDays(1);
  }
}
