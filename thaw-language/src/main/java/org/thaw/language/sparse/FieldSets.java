package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.component.state.AbstractState;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import java.util.HashSet;
import java.util.Set;

/// Fields that have several texts at once, as hashes: the clusters of a word, the relations of the
/// dependents, the looks of a form.
///
/// @param <S> the component's state
final class FieldSets<S extends AbstractState<?, ?>> {

  private final Clusters clusters;

  FieldSets(Clusters clusters) {
    this.clusters = clusters;
  }

  long[] hashes(Slot slot, S state, DEPNode node) {
    return switch (slot.field()) {
      case dsw -> clusters.of(node.getWordForm());
      case ds -> relations(node);
      case orth -> Orthography.hashes(node, state.isFirstNode(node));
      default -> throw new IllegalStateException("a field that no model of 3.2 has: " + slot);
    };
  }

  /// In the order of a hash set, as in training.
  private static long[] relations(DEPNode node) {
    Set<String> labels = new HashSet<>();
    for (DEPNode dependent : node.getDependentList()) {
      labels.add(dependent.getLabel());
    }
    return labels.stream().mapToLong(RollingHash::of).toArray();
  }
}
