package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.classification.prediction.StringPrediction;
import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;

/// A trained model behind ClearNLP's interface, for features given as keys; decodes only.
final class SparseModel extends StringModel {

  private final transient SparseWeights sparse;
  private final String[] names;

  private SparseModel(SparseWeights sparse, String[] names) {
    super(false);
    this.sparse = sparse;
    this.names = names;
  }

  static StringModel[] of(StringModel[] trained) {
    StringModel[] models = new StringModel[trained.length];
    for (int i = 0; i < models.length; i++) {
      models[i] = new SparseModel(SparseWeights.of(trained[i]), trained[i].getLabels());
    }
    return models;
  }

  @Override
  public double[] getScores(StringFeatureVector features) {
    return sparse.scores((FeatureKeys) features);
  }

  /// The scores of all labels; those of labels outside `include` mean nothing.
  @Override
  public double[] getScores(StringFeatureVector features, int[] include) {
    return getScores(features);
  }

  @Override
  public String[] getLabels() {
    return names;
  }

  @Override
  public int getLabelSize() {
    return names.length;
  }

  @Override
  public StringPrediction getPrediction(int label, double score) {
    return new StringPrediction(names[label], score);
  }
}
