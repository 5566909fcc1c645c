package org.thaw.evaluation.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.thaw.text.Span;

/// Dates written out in full (`March 9, 2026`, `9 de marzo de 2026`, `2026-03-09`), by a regular
/// expression: the naive baseline of everything that has a date.
record FullDate(Span span, LocalDate day) {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("enero", 1),
          Map.entry("febrero", 2),
          Map.entry("marzo", 3),
          Map.entry("abril", 4),
          Map.entry("mayo", 5),
          Map.entry("junio", 6),
          Map.entry("julio", 7),
          Map.entry("agosto", 8),
          Map.entry("septiembre", 9),
          Map.entry("octubre", 10),
          Map.entry("noviembre", 11),
          Map.entry("diciembre", 12));

  private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";

  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:"
              + ("(?<iso>\\d{4}-\\d\\d-\\d\\d)")
              + ("|(?<m1>" + MONTH + ") (?<d1>\\d{1,2}),? (?<y1>\\d{4})")
              + ("|(?<d2>\\d{1,2}) (?:de )?(?<m2>" + MONTH + ") (?:de(?:l)? )?(?<y2>\\d{4})")
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  /// The full dates of a text, in text order.
  static List<FullDate> in(String text) {
    List<FullDate> dates = new ArrayList<>();
    FULL.matcher(text)
        .results()
        .forEach(match ->
            day(match)
                .ifPresent(
                    day -> dates.add(new FullDate(new Span(match.start(), match.end()), day))));
    return dates;
  }

  private static Optional<LocalDate> day(MatchResult match) {
    try {
      if (match.group("iso") != null) {
        return Optional.of(LocalDate.parse(match.group("iso")));
      }
      String which = match.group("m1") != null ? "1" : "2";
      int month = MONTHS.getOrDefault(match.group("m" + which).toLowerCase(Locale.ROOT), 0);
      int year = Integer.parseInt(match.group("y" + which));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(match.group("d" + which))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
