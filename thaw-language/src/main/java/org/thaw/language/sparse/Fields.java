package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.collection.pair.Pair;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.feature.type.DirectionType;
import edu.emory.clir.clearnlp.feature.type.FieldType;
import edu.emory.clir.clearnlp.util.StringUtils;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a component reads at the nodes of its state.
///
/// @param <S> the component's state
interface Fields<S> {

  /// What a form alone gives.
  Set<FieldType> OF_FORMS =
      EnumSet.of(
          FieldType.f,
          FieldType.f2,
          FieldType.f3,
          FieldType.f4,
          FieldType.pf,
          FieldType.sf,
          FieldType.a,
          FieldType.dsw,
          FieldType.orth);

  /// What does not change any more once the words have tags and lemmas.
  Set<FieldType> OF_TAGGED_WORDS = with(OF_FORMS, FieldType.m, FieldType.p);

  /// What does not change any more once the tree stands.
  Set<FieldType> OF_TREES =
      with(OF_TAGGED_WORDS, FieldType.d, FieldType.v, FieldType.ds, FieldType.subcat);

  /// The text of a field, or null where there is none.
  @Nullable String text(Slot slot, S state, DEPNode node);

  private static Set<FieldType> with(Set<FieldType> fields, FieldType... more) {
    Set<FieldType> all = EnumSet.copyOf(fields);
    all.addAll(List.of(more));
    return all;
  }

  /// The fields that all components share.
  static @Nullable String shared(Slot slot, DEPNode node) {
    return switch (slot.field()) {
      case f -> node.getWordForm();
      case f2 -> node.getSimplifiedWordForm();
      case f3 -> node.getLowerSimplifiedWordForm();
      case f4 -> node.getWordShape(2);
      case m -> node.getLemma();
      case p -> node.getPOSTag();
      case d -> node.getLabel();
      case pf -> StringUtils.getPrefix(node.getSimplifiedWordForm(), slot.number());
      case sf -> StringUtils.getSuffix(node.getSimplifiedWordForm(), slot.number());
      case v -> valency(node);
      case subcat -> subcategories(slot, node);
      default -> throw new IllegalStateException("a field that no model of 3.2 has: " + slot);
    };
  }

  /// How many dependents, up to two, stand on each side: `<<->`.
  private static String valency(DEPNode node) {
    return side("<", node.getLeftMostDependent() != null, node.getLeftMostDependent(1) != null)
        .concat("-")
        .concat(
            side(">", node.getRightMostDependent() != null, node.getRightMostDependent(1) != null));
  }

  private static String side(String mark, boolean one, boolean two) {
    return two ? mark + mark : one ? mark : "";
  }

  @SuppressWarnings("unchecked")
  private static @Nullable String subcategories(Slot slot, DEPNode node) {
    Pair<DirectionType, FieldType> parameters = (Pair<DirectionType, FieldType>) slot.value();
    return parameters == null ? null : node.getSubcategorization(parameters.o1, parameters.o2);
  }
}
