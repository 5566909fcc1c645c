package org.thaw.relation;

import java.time.LocalDate;
import java.util.Optional;
import org.thaw.finding.EventType;

/// One article's telling of an act between two states.
///
/// @param finding id of the event finding
/// @param from the acting country; for a meeting without a host the alphabetically first
/// @param to the other country
/// @param mutual true for a meeting without a host
/// @param day day of the act, if the article dates it and it is news
/// @param confidence probability that the coding is right
record Act(
    String finding,
    String from,
    String to,
    boolean mutual,
    EventType type,
    Optional<String> mode,
    Optional<LocalDate> day,
    double confidence,
    Optional<String> hedge) {}
