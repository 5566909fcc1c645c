package org.thaw.agenda;

import org.thaw.finding.Appointment;
import org.thaw.fold.Citation;

/// An appointment as one article reports it.
///
/// @param arrival place of the article in the order in which articles came in
/// @param language of the article, ISO 639-1
public record ReportedAppointment(
    Appointment appointment, Citation citation, long arrival, String language) {}
