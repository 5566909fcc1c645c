package org.thaw.relation;

import java.time.LocalDate;

/// A day on which something was told of a pair: what the parameters of the levels are fitted to.
///
/// @param conflict weight of the day's distinct conflict events
/// @param cooperation weight of its cooperation events
/// @param conflicts number of the conflict events that weigh anything
/// @param cooperations the same of cooperation
/// @param stories number of stories that tell of the day
public record ActiveDay(
    LocalDate date,
    double conflict,
    double cooperation,
    int conflicts,
    int cooperations,
    int stories) {}
