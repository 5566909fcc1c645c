package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;
import edu.emory.clir.clearnlp.component.mode.srl.EnglishSRLabeler;
import edu.emory.clir.clearnlp.component.mode.srl.SRLConfiguration;
import edu.emory.clir.clearnlp.component.mode.srl.SRLFeatureExtractor;
import edu.emory.clir.clearnlp.component.mode.srl.state.AbstractSRLState;
import edu.emory.clir.clearnlp.component.utils.CFlag;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.feature.type.FieldType;
import org.jspecify.annotations.Nullable;

/// Semantic roles as the trained labeller gives them.
public final class SparseLabeler extends EnglishSRLabeler {

  private final Templates<AbstractSRLState> templates;

  SparseLabeler(
      Learned<SRLFeatureExtractor> learned, SRLConfiguration configuration, Clusters clusters) {
    super(
        configuration,
        new SRLFeatureExtractor[] {learned.extractor()},
        null,
        SparseModel.of(learned.weights()),
        false);
    setFlag(CFlag.DECODE);
    templates =
        new Templates<>(
            learned.extractor(), SparseLabeler::text, new FieldSets<>(clusters), Fields.OF_TREES);
  }

  @Override
  protected StringFeatureVector createStringFeatureVector(AbstractSRLState state) {
    return templates.keys(state);
  }

  private static @Nullable String text(Slot slot, AbstractSRLState state, DEPNode node) {
    return switch (slot.field()) {
      case t -> state.distanceBetweenPredicateAndArgument();
      case path -> state.getPath((FieldType) slot.value());
      case argn -> state.getNumberedArgument(slot.number());
      case b -> holds(slot, node, state.getPredicate()) ? slot.mark() : null;
      default -> Fields.shared(slot, node);
    };
  }

  private static boolean holds(Slot slot, DEPNode node, DEPNode predicate) {
    return switch (slot.number()) {
      case 0 -> node.isDependentOf(predicate);
      case 1 -> predicate.isDependentOf(node);
      case 2 -> node.isDescendantOf(predicate);
      default -> predicate.isDescendantOf(node);
    };
  }
}
