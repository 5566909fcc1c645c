package org.thaw.relation;

/// The logarithm of the gamma function and its second derivative.
final class GammaFunctions {

  private static final double[] LANCZOS = {
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
  };

  private GammaFunctions() {}

  /// log Γ(x) for x > 0, by Lanczos' approximation (g = 7, n = 9), to about 1e-13.
  static double logGamma(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double shifted = x - 1;
    double sum = 0.99999999999980993;
    for (int i = 0; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (shifted + i + 1);
    }
    double base = shifted + LANCZOS.length - 0.5;
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
  }

  /// Variance of the logarithm of a gamma variable of shape x > 0: recurrence up to 6, then the
  /// asymptotic series (Abramowitz & Stegun 6.4.12).
  static double trigamma(double x) {
    double sum = 0;
    double shifted = x;
    while (shifted < 6) {
      sum += 1 / (shifted * shifted);
      shifted++;
    }
    double inverse = 1 / shifted;
    double square = inverse * inverse;
    double tail = 1.0 / 6 - square * (1.0 / 30 - square * (1.0 / 42 - square / 30));
    return sum + inverse * (1 + inverse * (0.5 + inverse * tail));
  }

  /// Quantile of the standard normal distribution, by bisection of its distribution function.
  static double normalQuantile(double probability) {
    double low = -9;
    double high = 9;
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (normal(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /// Standard normal distribution function: Zelen & Severo 1964 (Abramowitz & Stegun 26.2.17), to
  /// 8e-8.
  private static double normal(double x) {
    if (x < 0) {
      return 1 - normal(-x);
    }
    double t = 1 / (1 + 0.2316419 * x);
    double series =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return 1 - Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * series;
  }

  /// Logarithm of how likely a Poisson count is at a level that is gamma distributed, less what
  /// does not depend on the level.
  ///
  /// @param count need not be whole
  /// @param rate of the gamma distribution, per unit of exposure
  static double logEvidence(double count, double exposure, double shape, double rate) {
    return logEvidence(logPrior(shape, rate), count, exposure, shape, rate);
  }

  /// The same, where its part that depends on shape and rate alone is known.
  static double logEvidence(
      double prior, double count, double exposure, double shape, double rate) {
    return prior + logGamma(shape + count) - (shape + count) * Math.log(rate + exposure);
  }

  /// The part of the evidence that depends on neither count nor exposure.
  static double logPrior(double shape, double rate) {
    return shape * Math.log(rate) - logGamma(shape);
  }
}
