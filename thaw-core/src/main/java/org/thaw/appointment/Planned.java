package org.thaw.appointment;

import java.util.Optional;
import org.thaw.appointment.Attachment.Attached;
import org.thaw.appointment.DateFinder.Dated;

/// A date with the occasion it belongs to.
///
/// @param place where the occasion stands in the tree of the sentence, if that has one
record Planned(Dated date, Occasion occasion, Optional<Attached> place) {}
