package org.thaw.relation;

/// What one day brings to the index of a pair.
///
/// @param quads weights of the day's distinct events
/// @param conflictSquares squares of the weights of the conflict events
/// @param cooperationSquares squares of the weights of the cooperation events
/// @param stories number of stories that name both countries
/// @param ledger weighted stock of measures on the day
record DayInput(
    Quads quads, double conflictSquares, double cooperationSquares, int stories, double ledger) {}
