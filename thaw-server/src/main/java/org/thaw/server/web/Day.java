package org.thaw.server.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.text.Brief;

/// Days as people write them at the command line and in addresses: `2026-01-07` (ISO 8601), or with
/// the month in words, `7 January 2026`, `January 7, 2026`, `7 de enero de 2026`.
public final class Day {

  private static final Pattern MEANT =
      Pattern.compile(
          "(?iU)\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}\\.? (?:de )?\\p{L}+.*|\\p{L}+"
              + " \\d{1,2},? \\d{4}|today|yesterday|tomorrow|hoy|ayer|mañana");

  private static final List<DateTimeFormatter> FORMS =
      Stream.concat(
              Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, form("uuuu/MM/dd", Locale.ENGLISH)),
              Stream.of(Locale.ENGLISH, Locale.of("es"))
                  .flatMap(language ->
                      Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d[,] uuuu", "MMM d[,] uuuu")
                          .map(pattern -> form(pattern, language))))
          .toList();

  private Day() {}

  /// The day that is written.
  ///
  /// @throws IllegalArgumentException in one line for people, if it is none
  public static LocalDate parse(String written) {
    String words = written.strip().replaceAll("\\s+", " ").replaceAll("(?i) de | del ", " ");
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(words, form);
      } catch (DateTimeException other) {
        continue;
      }
    }
    throw new IllegalArgumentException(
        "no day such as 2026-01-31 or \"31 January 2026\": %s".formatted(Brief.of(written)));
  }

  /// True for what is written like a day, right or wrong.
  public static boolean isMeant(String written) {
    return MEANT.matcher(written.strip()).matches();
  }

  private static DateTimeFormatter form(String pattern, Locale language) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(language)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
