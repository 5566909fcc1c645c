package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;
import edu.emory.clir.clearnlp.component.mode.pos.EnglishPOSTagger;
import edu.emory.clir.clearnlp.component.mode.pos.POSFeatureExtractor;
import edu.emory.clir.clearnlp.component.mode.pos.POSState;
import edu.emory.clir.clearnlp.component.utils.CFlag;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import org.jspecify.annotations.Nullable;

/// Parts of speech as the trained tagger gives them.
public final class SparseTagger extends EnglishPOSTagger {

  private final Templates<POSState> templates;

  /// The trained lexicon is left out: of it, decoding reads the classes alone.
  SparseTagger(Learned<POSFeatureExtractor> learned, WordTable<String> classes, Clusters clusters) {
    super(
        new POSFeatureExtractor[] {learned.extractor()},
        null,
        SparseModel.of(learned.weights()),
        false);
    setFlag(CFlag.DECODE);
    Fields<POSState> fields = (slot, state, node) -> text(slot, state, node, classes);
    templates =
        new Templates<>(learned.extractor(), fields, new FieldSets<>(clusters), Fields.OF_FORMS);
  }

  @Override
  protected StringFeatureVector createStringFeatureVector(POSState state) {
    return templates.keys(state);
  }

  private static @Nullable String text(
      Slot slot, POSState state, DEPNode node, WordTable<String> classes) {
    return switch (slot.field()) {
      case a -> classes.value(node.getSimplifiedWordForm());
      case b -> holds(slot, state, node) ? slot.mark() : null;
      default -> Fields.shared(slot, node);
    };
  }

  private static boolean holds(Slot slot, POSState state, DEPNode node) {
    return slot.number() == 0 ? state.isFirstNode(node) : state.isLastNode(node);
  }
}
