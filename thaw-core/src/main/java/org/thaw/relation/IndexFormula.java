package org.thaw.relation;

/// From discounted sums to the index and its band.
///
/// T = 100 · logistic(a · [log c/c_ref − h · log p/p_ref] + b · ledger), where c and p are the
/// means of gamma posteriors of the conflict and cooperation levels [weight of events per story].
/// The band is that of the logarithms of two gamma variables (variance: trigamma of the shape),
/// widened by the coder's measured error and by what all sources share.
final class IndexFormula {

  private final Parameters parameters;
  private final double quantile;

  IndexFormula(Parameters parameters) {
    this.parameters = parameters;
    this.quantile = GammaFunctions.normalQuantile((1 + parameters.band()) / 2);
  }

  /// The index, from 0 to 100, of sums of weights, exposure and ledger.
  double value(double conflict, double cooperation, double exposure, double ledger) {
    return 100 * logistic(score(conflict, cooperation, exposure, ledger));
  }

  double value(IndexState state) {
    return value(
        state.quads().conflict(), state.quads().cooperation(), state.exposure(), state.ledger());
  }

  /// The index with its band.
  Estimate estimate(IndexState state) {
    double conflict = state.quads().conflict();
    double cooperation = state.quads().cooperation();
    double score = score(conflict, cooperation, state.exposure(), state.ledger());
    double share = parameters.cooperationShare();
    double variance =
        variance(conflict, state.conflictSquares(), parameters.conflictReference())
            + share
                * share
                * variance(
                    cooperation, state.cooperationSquares(), parameters.cooperationReference());
    double reach = quantile * parameters.slope() * Math.sqrt(variance);
    return new Estimate(
        100 * logistic(score), 100 * logistic(score - reach), 100 * logistic(score + reach));
  }

  /// True if there are stories enough to say anything.
  boolean covered(IndexState state) {
    return state.exposure() >= parameters.exposureFloor();
  }

  private double score(double conflict, double cooperation, double exposure, double ledger) {
    double logConflict = logRatio(conflict, exposure, parameters.conflictReference());
    double logCooperation = logRatio(cooperation, exposure, parameters.cooperationReference());
    return parameters.slope() * (logConflict - parameters.cooperationShare() * logCooperation)
        + parameters.ledgerSlope() * ledger;
  }

  /// Logarithm of the posterior mean over the reference level.
  private double logRatio(double weight, double exposure, double reference) {
    double prior = parameters.priorStories();
    return Math.log((weight / reference + prior) / (exposure + prior));
  }

  /// Variance of the logarithm of a level: the weights make up as many events as their sum squared
  /// over the sum of their squares, of which the coder gets its share right.
  private double variance(double weight, double squares, double reference) {
    double prior = parameters.priorStories() * reference;
    double sum = weight + prior;
    double shape = sum * sum / (squares + prior * parameters.eventWeight());
    double systematic = parameters.systematicDeviation();
    return GammaFunctions.trigamma(shape * parameters.coderPrecision()) + systematic * systematic;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
