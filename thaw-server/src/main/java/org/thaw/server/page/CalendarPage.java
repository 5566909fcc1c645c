package org.thaw.server.page;

import java.util.List;

/// Appointments of all countries: those to come, those past with the latest first, and those
/// without a date; all of them, or so many of each.
public record CalendarPage(
    List<Lines.AppointmentLine> upcoming,
    List<Lines.AppointmentLine> past,
    List<Lines.AppointmentLine> undated) {

  /// True if there is no appointment in any list.
  public boolean holdsNone() {
    return upcoming.isEmpty() && past.isEmpty() && undated.isEmpty();
  }
}
