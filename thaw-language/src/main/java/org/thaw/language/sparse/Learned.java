package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.component.AbstractStatisticalComponent;
import edu.emory.clir.clearnlp.feature.AbstractFeatureExtractor;
import java.util.ArrayList;
import java.util.List;

/// What one component learned.
///
/// @param extractor its templates of features
/// @param weights of its models
record Learned<F extends AbstractFeatureExtractor<?, ?, ?>>(
    F extractor, List<SparseWeights> weights) {

  /// Takes over a trained component's.
  static <F extends AbstractFeatureExtractor<?, ?, ?>> Learned<F> of(
      AbstractStatisticalComponent<?, ?, ?, F, ?> trained) {
    List<SparseWeights> weights = new ArrayList<>();
    for (StringModel model : trained.getModels()) {
      weights.add(Compaction.of(model));
    }
    return new Learned<>(trained.getFeatureExtractors()[0], weights);
  }
}
