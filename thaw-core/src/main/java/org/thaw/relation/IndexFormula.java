package org.thaw.relation;

import org.thaw.finding.EventType.Quad;

/// From discounted sums to the index and its band.
///
/// T = 100 · logistic(a · [log c/c_ref − h · log p/p_ref] + b · ledger), where c and p are the
/// means of gamma posteriors of the conflict and cooperation levels [weight of events per story].
/// The prior of a level is what has been usual between the two for about a year, itself drawn to
/// the pool while little is known of the pair. The band is that of the logarithms of two gamma
/// variables (variance: trigamma of the shape), widened by the coder's measured error and by what
/// all sources share.
final class IndexFormula {

  private final Parameters parameters;
  private final Parameters.Levels levels;
  private final double quantile;

  IndexFormula(Parameters parameters) {
    this.parameters = parameters;
    this.levels = parameters.levels();
    this.quantile = GammaFunctions.normalQuantile((1 + parameters.band()) / 2);
  }

  /// The index, from 0 to 100, of what is recent, what is usual, and the ledger.
  double value(Sums recent, Sums usual, double ledger) {
    return 100 * logistic(score(conflict(recent, usual), cooperation(recent, usual), ledger));
  }

  /// The index with its band.
  Estimate estimate(IndexState state) {
    Posterior conflict = conflict(state.recentSums(), state.usualSums());
    Posterior cooperation = cooperation(state.recentSums(), state.usualSums());
    double share = parameters.cooperationShare();
    double variance =
        variance(conflict, state.conflictSquares())
            + share * share * variance(cooperation, state.cooperationSquares());
    double reach = quantile * parameters.slope() * Math.sqrt(variance);
    double score = score(conflict, cooperation, state.ledger());
    return new Estimate(
        100 * logistic(score), 100 * logistic(score - reach), 100 * logistic(score + reach));
  }

  /// True if there are stories enough, and none too long ago, to say anything: silence is no
  /// coverage.
  boolean covered(IndexState state) {
    return state.exposure() >= parameters.exposureFloor()
        && state.silence() < parameters.silenceDays();
  }

  /// The levels of the four quads in one direction: their sums over both directions are the levels
  /// of conflict and cooperation that the index is made of.
  Series series(IndexState state, boolean forward) {
    double[] recent = forward ? state.recent().forward() : state.recent().backward();
    double[] usual = forward ? state.usual().forward() : state.usual().backward();
    double[] level = new double[Quad.values().length];
    for (Quad quad : Quad.values()) {
      int i = quad.ordinal();
      double reference =
          (quad.isConflict() ? levels.conflictReference() : levels.cooperationReference()) / 4;
      double own = quad.isConflict() ? levels.conflictStories() : levels.cooperationStories();
      double mean = usually(usual[i], state.usualExposure(), reference);
      level[i] = (recent[i] + own * mean) / (state.exposure() + own);
    }
    return Quads.series(level);
  }

  /// What is believed of a level.
  ///
  /// @param weight of recent events and of the prior's
  /// @param prior of this, the weight of the prior's
  /// @param stories recent ones and the prior's
  private record Posterior(double weight, double prior, double stories) {

    double mean() {
      return weight / stories;
    }
  }

  private double score(Posterior conflict, Posterior cooperation, double ledger) {
    double logConflict = Math.log(conflict.mean() / levels.conflictReference());
    double logCooperation = Math.log(cooperation.mean() / levels.cooperationReference());
    return parameters.slope() * (logConflict - parameters.cooperationShare() * logCooperation)
        + parameters.ledgerSlope() * ledger;
  }

  private Posterior conflict(Sums recent, Sums usual) {
    double own = levels.conflictStories();
    double prior = own * usually(usual.conflict(), usual.stories(), levels.conflictReference());
    return new Posterior(recent.conflict() + prior, prior, recent.stories() + own);
  }

  private Posterior cooperation(Sums recent, Sums usual) {
    double own = levels.cooperationStories();
    double prior =
        own * usually(usual.cooperation(), usual.stories(), levels.cooperationReference());
    return new Posterior(recent.cooperation() + prior, prior, recent.stories() + own);
  }

  /// What is usual, drawn to the pool's level while little is known.
  private double usually(double weight, double stories, double reference) {
    double pool = levels.poolStories();
    return (weight + pool * reference) / (stories + pool);
  }

  /// Variance of the logarithm of a level: the weights make up as many events as their sum squared
  /// over the sum of their squares, of which the coder gets its share right.
  private double variance(Posterior level, double squares) {
    double shape =
        level.weight() * level.weight() / (squares + level.prior() * levels.eventWeight());
    double systematic = parameters.systematicDeviation();
    return GammaFunctions.trigamma(shape * parameters.coderPrecision()) + systematic * systematic;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
