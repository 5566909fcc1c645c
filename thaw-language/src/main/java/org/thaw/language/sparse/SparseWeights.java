package org.thaw.language.sparse;

import java.util.Arrays;

/// The weights of a linear model that are not zero, by feature.
///
/// A table leads from the key of a feature to the place of its first weight. The weights of a
/// feature follow one another, each with the number of its label; the last one's has its sign bit
/// set. Of a feature that tells much, a weight stands for every label instead, those that are zero
/// too, and [#FULL] in the place of the first label: two features in three that are met in a text
/// are such, and a row without numbers is added many labels at a time.
///
/// Nearly every look-up misses the processor's caches, and a branch on what it finds would hold up
/// the next. So the slots of all features of a state are fetched first, then the first weight of
/// each, and nothing is decided until they are there.
///
/// @param names of the labels
/// @param bias score of each label before any feature
/// @param features leads to the first weight of a feature
/// @param labels of the weights, by number
/// @param weights that are not zero
record SparseWeights(
    String[] names, double[] bias, KeyTable features, byte[] labels, float[] weights) {

  /// Marks the last weight of a feature.
  static final int LAST = 0x80;

  /// Marks a feature with a weight for every label, in their order.
  static final byte FULL = (byte) 0xFF;

  private static final int LABEL = 0x7F;

  /// There are at most so many labels.
  static final int MOST_LABELS = LABEL;

  /// The scores of all labels.
  double[] scores(FeatureKeys keys) {
    int[] places = places(keys);
    byte[] firstLabels = new byte[places.length];
    float[] firstWeights = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      firstLabels[i] = labels[places[i]];
      firstWeights[i] = weights[places[i]];
    }
    double[] scores = bias.clone();
    for (int i = 0; i < places.length; i++) {
      if (firstLabels[i] == FULL) {
        addFullRow(places[i], scores);
      } else {
        addRow(places[i], firstLabels[i], firstWeights[i], scores);
      }
    }
    return scores;
  }

  /// Where the weights of the features begin that the model knows.
  private int[] places(FeatureKeys keys) {
    long[] own = new long[keys.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = features.own(keys.key(i));
    }
    int[] places = new int[own.length];
    int known = 0;
    for (int i = 0; i < own.length; i++) {
      places[known] = features.number(keys.key(i), own[i]);
      known += places[known] >= 0 ? 1 : 0;
    }
    return Arrays.copyOf(places, known);
  }

  private void addFullRow(int place, double[] scores) {
    float[] row = weights;
    for (int label = 0; label < scores.length; label++) {
      scores[label] += row[place + label];
    }
  }

  private void addRow(int place, byte firstLabel, float firstWeight, double[] scores) {
    int next = place;
    byte label = firstLabel;
    float weight = firstWeight;
    while (label >= 0) {
      scores[label] += weight;
      next++;
      label = labels[next];
      weight = weights[next];
    }
    scores[label & LABEL] += weight;
  }
}
