package org.thaw.evaluation.validation;

import java.util.List;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Act;

/// An actual act of one state towards another, as a reading has it.
///
/// @param to the other; for a meeting without a host both stand as `from` once
/// @param confidence probability that the reading gives it
record StateAct(String from, String to, EventType type, double confidence) {

  /// The acts of a reading between states.
  static List<StateAct> of(Reading reading) {
    return Act.in(reading).stream()
        .filter(act -> act.event().realis() == Realis.ACTUAL)
        .map(act ->
            new StateAct(
                act.actor(),
                act.recipient(),
                act.event().type(),
                act.event().evidence().confidence()))
        .toList();
  }
}
