package org.thaw.server.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.thaw.server.edition.Edition;

/// Appointments of all countries: those to come, those past with the latest first, and those
/// without a date.
public record CalendarPage(
    List<Lines.AppointmentLine> upcoming,
    List<Lines.AppointmentLine> past,
    List<Lines.AppointmentLine> undated) {

  public static CalendarPage of(Edition edition) {
    LocalDate today =
        edition.asOf().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)).orElse(LocalDate.EPOCH);
    List<Lines.AppointmentLine> all =
        edition.calendar().meetings().stream()
            .map(meeting -> Lines.AppointmentLine.of(edition, meeting))
            .toList();
    List<Lines.AppointmentLine> dated =
        all.stream()
            .filter(line -> line.when().isPresent())
            .sorted(Comparator.comparing(CalendarPage::end))
            .toList();
    return new CalendarPage(
        dated.stream().filter(line -> end(line).isAfter(today)).toList(),
        dated.stream().filter(line -> !end(line).isAfter(today)).toList().reversed(),
        all.stream().filter(line -> line.when().isEmpty()).toList());
  }

  /// All that have a date.
  public List<Lines.AppointmentLine> dated() {
    return java.util.stream.Stream.concat(upcoming.stream(), past.stream()).toList();
  }

  private static LocalDate end(Lines.AppointmentLine line) {
    return line.when().orElseThrow().end();
  }
}
