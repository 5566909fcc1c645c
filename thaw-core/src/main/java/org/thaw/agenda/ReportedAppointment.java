package org.thaw.agenda;

import org.thaw.finding.Appointment;
import org.thaw.fold.Citation;

/// An appointment as one article reports it.
public record ReportedAppointment(Appointment appointment, Citation citation) {}
