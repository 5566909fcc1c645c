package org.thaw.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thaw.finding.Appointment;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;

/// Dated appointments of all relations, latest first, and those without a date.
public record CalendarPage(
    List<Lines.AppointmentLine> dated, List<Lines.AppointmentLine> undated) {

  public static CalendarPage of(Edition edition) {
    List<Lines.AppointmentLine> lines = new ArrayList<>();
    for (Reading reading : edition.readings()) {
      for (Appointment appointment : reading.appointments()) {
        lines.add(Lines.AppointmentLine.of(new Found<>(reading, appointment)));
      }
    }
    return new CalendarPage(
        lines.stream()
            .filter(line -> line.when().isPresent())
            .sorted(Comparator.comparing(CalendarPage::start).reversed())
            .toList(),
        lines.stream().filter(line -> line.when().isEmpty()).toList());
  }

  private static LocalDate start(Lines.AppointmentLine line) {
    return line.when().orElseThrow().start();
  }
}
