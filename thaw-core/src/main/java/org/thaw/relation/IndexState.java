package org.thaw.relation;

/// The discounted sums from which a day's index follows. All that a day needs of the past, so that
/// a day is O(1) and a replay exact.
///
/// @param recent weights of events, remembered for weeks
/// @param usual weights of events, remembered for about a year: what is usual between the two
/// @param conflictSquares squares of the weights of recent conflict events, for the band
/// @param cooperationSquares squares of the weights of recent cooperation events
/// @param exposure number of recent stories
/// @param usualExposure number of stories, remembered like `usual`
/// @param silence days since the last story
/// @param ledger weighted stock of measures in force, as of the day and not discounted
record IndexState(
    Quads recent,
    Quads usual,
    double conflictSquares,
    double cooperationSquares,
    double exposure,
    double usualExposure,
    int silence,
    double ledger) {

  /// Before the first story.
  static IndexState start() {
    return new IndexState(Quads.empty(), Quads.empty(), 0, 0, 0, 0, 0, 0);
  }

  /// A day later: the past shrunk, the day's news added.
  IndexState next(Parameters.Levels levels, DayInput day) {
    double recently = levels.discount();
    double usually = levels.usualDiscount();
    return new IndexState(
        recent.next(recently, day.quads()),
        usual.next(usually, day.quads()),
        conflictSquares * recently + day.conflictSquares(),
        cooperationSquares * recently + day.cooperationSquares(),
        exposure * recently + day.stories(),
        usualExposure * usually + day.stories(),
        day.stories() > 0 ? 0 : silence + 1,
        day.ledger());
  }

  /// Recent conflict, cooperation and stories.
  Sums recentSums() {
    return new Sums(recent.conflict(), recent.cooperation(), exposure);
  }

  /// What is usual of them.
  Sums usualSums() {
    return new Sums(usual.conflict(), usual.cooperation(), usualExposure);
  }
}
