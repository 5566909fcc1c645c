package org.thaw.evaluation.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.thaw.text.Span;
import org.thaw.time.CalendarNames;

/// Dates written out in full (`March 9, 2026`, `9 de marzo de 2026`, `2026-03-09`), by a regular
/// expression: the naive baseline of everything that has a date.
record FullDate(Span span, LocalDate day) {

  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:"
              + ("(?<iso>\\d{4}-\\d\\d-\\d\\d)")
              + ("|(?<m1>" + CalendarNames.MONTH + ") (?<d1>\\d{1,2}),? (?<y1>\\d{4})")
              + ("|(?<d2>\\d{1,2}) (?:de )?(?<m2>"
                  + CalendarNames.MONTH
                  + ") (?:de(?:l)? )?(?<y2>\\d{4})")
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
      Month month = CalendarNames.month(match.group("m" + which)).orElseThrow();
      int year = Integer.parseInt(match.group("y" + which));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(match.group("d" + which))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
