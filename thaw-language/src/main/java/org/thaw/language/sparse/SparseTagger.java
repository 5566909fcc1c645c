package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;
import edu.emory.clir.clearnlp.component.mode.pos.AbstractPOSTagger;
import edu.emory.clir.clearnlp.component.mode.pos.EnglishPOSTagger;
import edu.emory.clir.clearnlp.component.mode.pos.POSState;
import edu.emory.clir.clearnlp.component.utils.CFlag;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import org.jspecify.annotations.Nullable;

/// Parts of speech as the trained tagger gives them.
public final class SparseTagger extends EnglishPOSTagger {

  private final Templates<POSState> templates;

  SparseTagger(AbstractPOSTagger trained, Clusters clusters) {
    super(
        trained.getFeatureExtractors(),
        trained.getLexicons(),
        SparseModel.of(trained.getModels()),
        false);
    setFlag(CFlag.DECODE);
    templates = new Templates<>(f_extractors[0], SparseTagger::text, new FieldSets<>(clusters));
  }

  @Override
  protected StringFeatureVector createStringFeatureVector(POSState state) {
    return templates.keys(state);
  }

  private static @Nullable String text(Slot slot, POSState state, DEPNode node) {
    return switch (slot.field()) {
      case a -> state.getAmbiguityClass(node);
      case b -> holds(slot, state, node) ? slot.mark() : null;
      default -> Fields.shared(slot, node);
    };
  }

  private static boolean holds(Slot slot, POSState state, DEPNode node) {
    return slot.number() == 0 ? state.isFirstNode(node) : state.isLastNode(node);
  }
}
