package org.thaw.evaluation.task;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.finding.Appointment;
import org.thaw.finding.When;

/// An appointment as it is compared.
record AppointmentLabel(
    LocalDate start, When.Precision precision, Appointment.Status status, Set<String> countries) {

  AppointmentLabel {
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
  }

  boolean sameDate(AppointmentLabel other) {
    return start.equals(other.start) && precision == other.precision;
  }

  /// Among appointments of one date the one with the same status and countries fits best.
  double likeness(AppointmentLabel other) {
    double status = this.status == other.status ? .5 : 0;
    return 1 + status + (countries.equals(other.countries) ? .25 : 0);
  }

  @Override
  public String toString() {
    return "%s %s %s %s".formatted(start, precision.word(), status.word(), countries);
  }
}
