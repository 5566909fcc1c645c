package org.thaw.story;

import java.util.Arrays;

/// A bag of weighted terms of length one, sorted by term, so that two can be multiplied in one
/// pass.
final class TermVector {

  static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

  private final int[] terms;
  private final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// The strongest `most` terms, scaled to length one.
  ///
  /// @param terms each once, in any order
  /// @param weights of the terms, none negative
  static TermVector of(int[] terms, double[] weights, int most) {
    long[] order = new long[terms.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = strongestFirst(terms[i], (float) weights[i]);
    }
    Arrays.sort(order);
    int size = Math.min(most, order.length);
    long[] byTerm = new long[size];
    double squares = 0;
    for (int i = 0; i < size; i++) {
      int bits = Integer.MAX_VALUE - (int) (order[i] >> 32);
      double weight = Float.intBitsToFloat(bits);
      squares += weight * weight;
      byTerm[i] = (long) (int) order[i] << 32 | bits;
    }
    Arrays.sort(byTerm);
    int[] sorted = new int[size];
    float[] scaled = new float[size];
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < size; i++) {
      sorted[i] = (int) (byTerm[i] >> 32);
      scaled[i] = (float) (Float.intBitsToFloat((int) byTerm[i]) / length);
    }
    return new TermVector(sorted, scaled);
  }

  /// A number that is less for a stronger term.
  private static long strongestFirst(int term, float weight) {
    return (long) (Integer.MAX_VALUE - Float.floatToIntBits(weight)) << 32 | term & 0xFFFFFFFFL;
  }

  /// The cosine of the two, in [0, 1].
  double dot(TermVector other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }

  /// The `most` strongest terms, the strongest first.
  int[] strongest(int most) {
    long[] order = new long[terms.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = strongestFirst(terms[i], weights[i]);
    }
    Arrays.sort(order);
    int[] strongest = new int[Math.min(most, order.length)];
    for (int i = 0; i < strongest.length; i++) {
      strongest[i] = (int) order[i];
    }
    return strongest;
  }
}
