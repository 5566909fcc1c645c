package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.finding.EventType;

/// One row of a file of coded events: who did what to whom on a day.
///
/// @param from ISO 3166-1 alpha-3 of the acting country
/// @param to that of the other
/// @param name name of the CAMEO event
/// @param type PLOVER type; empty for statements, which are news but no event
public record CodedEvent(
    LocalDate date,
    String from,
    String to,
    String name,
    Optional<EventType> type,
    Optional<String> mode) {}
