package org.thaw.server.page;

import java.util.List;

/// Appointments of all countries: those to come, those past with the latest first, and those
/// without a date; all of them, or so many of each.
public record CalendarPage(
    List<Lines.AppointmentLine> upcoming,
    List<Lines.AppointmentLine> past,
    List<Lines.AppointmentLine> undated) {

  public boolean isBlank() {
    return upcoming.isEmpty() && past.isEmpty() && undated.isEmpty();
  }
}
