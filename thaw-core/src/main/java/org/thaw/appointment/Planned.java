package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.appointment.Attachment.Attached;
import org.thaw.appointment.DateFinder.Dated;
import org.thaw.finding.Appointment;
import org.thaw.passage.Passage;

/// A date with the occasion it belongs to.
///
/// @param place where the occasion stands in the tree of the sentence, if that has one
record Planned(Dated date, Occasion occasion, Optional<Attached> place) {

  /// What the appointment is found by.
  List<String> rules(Passage passage) {
    List<String> rules = new ArrayList<>();
    rules.add("appointment/" + occasion.role().name().toLowerCase(Locale.ROOT));
    rules.add(Appointment.OCCASION + passage.between(occasion.start(), occasion.end()));
    if (Preparation.isIn(passage.text(), occasion.start())) {
      rules.add(Appointment.PREPARES);
    }
    return List.copyOf(rules);
  }
}
