package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;
import edu.emory.clir.clearnlp.component.mode.dep.DEPConfiguration;
import edu.emory.clir.clearnlp.component.mode.dep.DEPFeatureExtractor;
import edu.emory.clir.clearnlp.component.mode.dep.EnglishDEPParser;
import edu.emory.clir.clearnlp.component.mode.dep.state.AbstractDEPState;
import edu.emory.clir.clearnlp.component.utils.CFlag;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import org.jspecify.annotations.Nullable;

/// Dependencies as the trained parser gives them.
public final class SparseParser extends EnglishDEPParser {

  private final Templates<AbstractDEPState> templates;

  SparseParser(
      Learned<DEPFeatureExtractor> learned, DEPConfiguration configuration, Clusters clusters) {
    super(
        configuration,
        new DEPFeatureExtractor[] {learned.extractor()},
        null,
        SparseModel.of(learned.weights()),
        false);
    setFlag(CFlag.DECODE);
    templates =
        new Templates<>(
            learned.extractor(),
            SparseParser::text,
            new FieldSets<>(clusters),
            Fields.OF_TAGGED_WORDS);
  }

  @Override
  protected StringFeatureVector createStringFeatureVector(AbstractDEPState state) {
    return templates.keys(state);
  }

  private static @Nullable String text(Slot slot, AbstractDEPState state, DEPNode node) {
    return switch (slot.field()) {
      case t -> Integer.toString(state.distanceBetweenStackAndInput());
      case b -> holds(slot, state, node) ? slot.mark() : null;
      default -> Fields.shared(slot, node);
    };
  }

  private static boolean holds(Slot slot, AbstractDEPState state, DEPNode node) {
    return slot.number() == 0 ? state.isFirstNode(node) : state.isLastNode(node);
  }
}
