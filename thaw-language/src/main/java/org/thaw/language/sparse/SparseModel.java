package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.classification.prediction.StringPrediction;
import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;
import java.util.List;

/// A trained model behind ClearNLP's interface, for features given as keys; decodes only.
final class SparseModel extends StringModel {

  private final transient SparseWeights sparse;

  private SparseModel(SparseWeights sparse) {
    super(false);
    this.sparse = sparse;
  }

  static StringModel[] of(List<SparseWeights> weights) {
    return weights.stream().map(SparseModel::new).toArray(StringModel[]::new);
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
    return sparse.names();
  }

  @Override
  public int getLabelSize() {
    return sparse.names().length;
  }

  @Override
  public StringPrediction getPrediction(int label, double score) {
    return new StringPrediction(sparse.names()[label], score);
  }
}
