package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.classification.vector.AbstractWeightVector;
import edu.emory.clir.clearnlp.collection.map.ObjectIntHashMap;
import edu.emory.clir.clearnlp.collection.pair.ObjectIntPair;
import java.util.Arrays;
import java.util.List;

/// The weights of a linear model that are not zero, by feature.
///
/// An open hash table leads from the key of a feature to the place of its first weight: a slot
/// holds 40 bits of the key above 24 bits of the place plus one, and 0 where it is empty. A feature
/// that the model does not know is taken for one it knows with a probability below 2^-40. The
/// weights of a feature follow one another, each a float under its label; the last one has its sign
/// bit set.
///
/// Nearly every look-up misses the processor's caches, and a branch on what it finds would hold up
/// the next. So the slots of all features of a state are fetched first, then the first weight of
/// each, and nothing is decided until they are there.
///
/// @param bias score of each label before any feature
/// @param slots of the table; a power of two of them, at most two thirds full
/// @param weights that are not zero
record SparseWeights(double[] bias, long[] slots, long[] weights) {

  private static final int PLACE_BITS = 24;
  private static final long PLACE = (1L << PLACE_BITS) - 1;
  private static final int LABEL = 0x7F;
  private static final long LAST = Long.MIN_VALUE;

  /// Takes over what a trained model says; bit for bit the same sums.
  static SparseWeights of(StringModel model) {
    AbstractWeightVector dense = model.getWeightVector();
    double[] bias = new double[model.getLabelSize()];
    for (int label = 0; label < bias.length; label++) {
      bias[label] = dense.get(label);
    }
    int features = 0;
    int count = 0;
    for (int feature = 1; feature < model.getFeatureSize(); feature++) {
      int filled = filled(dense, feature * bias.length, bias.length);
      features += filled > 0 ? 1 : 0;
      count += filled;
    }
    if (count >= PLACE || bias.length > LABEL) {
      throw new IllegalArgumentException(count + " weights of " + bias.length + " labels");
    }
    long[] slots = new long[Integer.highestOneBit(features * 3 / 2) * 2];
    SparseWeights sparse = new SparseWeights(bias, slots, new long[count]);
    sparse.fill(ClearModels.features(model), dense);
    return sparse;
  }

  /// The scores of all labels.
  double[] scores(FeatureKeys features) {
    int[] places = places(features);
    long[] first = new long[places.length];
    for (int i = 0; i < first.length; i++) {
      first[i] = weights[places[i]];
    }
    double[] scores = bias.clone();
    for (int i = 0; i < first.length; i++) {
      addRow(places[i], first[i], scores);
    }
    return scores;
  }

  /// Where the weights of the features begin that the model knows.
  private int[] places(FeatureKeys features) {
    long[] found = new long[features.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = slots[(int) features.key(i) & (slots.length - 1)];
    }
    int[] places = new int[found.length];
    int known = 0;
    for (int i = 0; i < found.length; i++) {
      places[known] = place(features.key(i), found[i]);
      known += places[known] >= 0 ? 1 : 0;
    }
    return Arrays.copyOf(places, known);
  }

  /// Where the weights of a feature begin, or -1; `first` is what its own slot holds.
  private int place(long key, long first) {
    int mask = slots.length - 1;
    int at = (int) key & mask;
    for (long slot = first; slot != 0; slot = slots[at]) {
      if (((slot ^ key) & ~PLACE) == 0) {
        return (int) (slot & PLACE) - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  private void addRow(int place, long first, double[] scores) {
    int next = place;
    long weight = first;
    while (weight >= 0) {
      scores[(int) (weight >>> Float.SIZE)] += Float.intBitsToFloat((int) weight);
      weight = weights[++next];
    }
    scores[(int) (weight >>> Float.SIZE) & LABEL] += Float.intBitsToFloat((int) weight);
  }

  private void fill(List<ObjectIntHashMap<String>> features, AbstractWeightVector dense) {
    int place = 0;
    for (int type = 0; type < features.size(); type++) {
      for (ObjectIntPair<String> feature : features.get(type)) {
        int row = feature.i * bias.length;
        if (feature.i > 0 && filled(dense, row, bias.length) > 0) {
          put(RollingHash.key(type, RollingHash.of(feature.o)), place);
          place = fillRow(dense, row, place);
        }
      }
    }
  }

  private void put(long key, int place) {
    int mask = slots.length - 1;
    int at = (int) key & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = key & ~PLACE | (place + 1);
  }

  private int fillRow(AbstractWeightVector dense, int row, int first) {
    int place = first;
    for (int label = 0; label < bias.length; label++) {
      float weight = dense.get(row + label);
      if (weight != 0) {
        weights[place++] =
            (long) label << Float.SIZE | Integer.toUnsignedLong(Float.floatToRawIntBits(weight));
      }
    }
    weights[place - 1] |= LAST;
    return place;
  }

  private static int filled(AbstractWeightVector dense, int row, int labelCount) {
    int filled = 0;
    for (int label = 0; label < labelCount; label++) {
      filled += dense.get(row + label) != 0 ? 1 : 0;
    }
    return filled;
  }
}
