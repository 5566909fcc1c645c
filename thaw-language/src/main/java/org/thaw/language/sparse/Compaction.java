package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.classification.vector.AbstractWeightVector;
import edu.emory.clir.clearnlp.collection.map.ObjectIntHashMap;
import edu.emory.clir.clearnlp.collection.pair.ObjectIntPair;
import java.util.List;

/// Takes over what a trained model says: the same sums, bit for bit.
final class Compaction {

  /// A feature with weights for more than this share of the labels gets one for all of them.
  private static final double MUCH = 0.5;

  private final AbstractWeightVector dense;
  private final int labelCount;
  private final SparseWeights sparse;

  private Compaction(StringModel model) {
    dense = model.getWeightVector();
    labelCount = model.getLabelSize();
    double[] bias = new double[labelCount];
    for (int label = 0; label < labelCount; label++) {
      bias[label] = dense.get(label);
    }
    int features = 0;
    int count = 0;
    for (int feature = 1; feature < model.getFeatureSize(); feature++) {
      int filled = filled(feature);
      features += filled > 0 ? 1 : 0;
      count += isFull(filled) ? labelCount : filled;
    }
    if (count > KeyTable.LIMIT || labelCount > SparseWeights.MOST_LABELS) {
      throw new IllegalArgumentException(count + " weights of " + labelCount + " labels");
    }
    sparse =
        new SparseWeights(
            model.getLabels(), bias, KeyTable.of(features), new byte[count], new float[count]);
  }

  static SparseWeights of(StringModel model) {
    Compaction compaction = new Compaction(model);
    compaction.fill(ClearModels.features(model));
    return compaction.sparse;
  }

  private void fill(List<ObjectIntHashMap<String>> features) {
    int place = 0;
    for (int type = 0; type < features.size(); type++) {
      for (ObjectIntPair<String> feature : features.get(type)) {
        if (feature.i > 0 && filled(feature.i) > 0) {
          sparse.features().put(RollingHash.key(type, RollingHash.of(feature.o)), place);
          place = fillRow(feature.i, place);
        }
      }
    }
  }

  private boolean isFull(int filled) {
    return filled > MUCH * labelCount;
  }

  /// The place after the row's.
  private int fillRow(int feature, int first) {
    if (isFull(filled(feature))) {
      return fillFullRow(feature, first);
    }
    int place = first;
    for (int label = 0; label < labelCount; label++) {
      float weight = dense.get(feature * labelCount + label);
      if (weight != 0) {
        sparse.labels()[place] = (byte) label;
        sparse.weights()[place] = weight;
        place++;
      }
    }
    sparse.labels()[place - 1] |= (byte) SparseWeights.LAST;
    return place;
  }

  private int fillFullRow(int feature, int first) {
    sparse.labels()[first] = SparseWeights.FULL;
    for (int label = 0; label < labelCount; label++) {
      sparse.weights()[first + label] = dense.get(feature * labelCount + label);
    }
    return first + labelCount;
  }

  private int filled(int feature) {
    int filled = 0;
    for (int label = 0; label < labelCount; label++) {
      filled += dense.get(feature * labelCount + label) != 0 ? 1 : 0;
    }
    return filled;
  }
}
