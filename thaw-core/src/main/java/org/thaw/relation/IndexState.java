package org.thaw.relation;

/// The discounted sums from which a day's index follows. All that a day needs of the past, so that
/// a day is O(1) and a replay exact.
///
/// @param quads weights of events
/// @param conflictSquares squares of the weights of conflict events, for the band
/// @param cooperationSquares squares of the weights of cooperation events
/// @param exposure number of stories
/// @param ledger weighted stock of measures in force, as of the day and not discounted
record IndexState(
    Quads quads,
    double conflictSquares,
    double cooperationSquares,
    double exposure,
    double ledger) {

  /// Before the first story.
  static IndexState start() {
    return new IndexState(Quads.empty(), 0, 0, 0, 0);
  }

  /// A day later: the past shrunk by `discount`, the day's news added.
  IndexState next(double discount, DayInput day) {
    return new IndexState(
        quads.next(discount, day.quads()),
        conflictSquares * discount + day.conflictSquares(),
        cooperationSquares * discount + day.cooperationSquares(),
        exposure * discount + day.stories(),
        day.ledger());
  }
}
