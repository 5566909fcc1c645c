package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.component.state.AbstractState;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.feature.AbstractFeatureExtractor;
import edu.emory.clir.clearnlp.feature.common.CommonFeatureTemplate;
import edu.emory.clir.clearnlp.feature.common.CommonFeatureToken;
import edu.emory.clir.clearnlp.feature.type.FeatureType;
import edu.emory.clir.clearnlp.feature.type.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The features of a state, as keys: what ClearNLP's extractor gives as texts, without the texts.
///
/// Templates share nodes and fields. Each node is looked up once for a state, each field hashed
/// once, and a feature of several fields is put together from their hashes. Fields that last while
/// the component works are hashed once for a [Word].
///
/// @param <S> the component's state
final class Templates<S extends AbstractState<?, ?>> {

  private final List<CommonFeatureToken> places = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Template> templates = new ArrayList<>();

  /// Fields that last, without their place, each once.
  private final List<Slot> lasting = new ArrayList<>();

  /// For each slot the number of its field among those that last, or -1.
  private final int[] numbers;

  private final Fields<S> fields;
  private final FieldSets<S> sets;

  /// @param type number of the template among the model's features
  /// @param slots whose texts are joined by `_`, or one that has a set of texts
  private record Template(int type, int[] slots, boolean set) {}

  /// @param lasting fields that stay as they are while the component works on a sentence
  Templates(
      AbstractFeatureExtractor<?, ?, ?> extractor,
      Fields<S> fields,
      FieldSets<S> sets,
      Set<FieldType> lasting) {
    this.fields = fields;
    this.sets = sets;
    int next = 1;
    for (CommonFeatureTemplate template : ClearModels.templates(extractor)) {
      int type = template.getFeatureType() == FeatureType.BINARY ? 0 : next++;
      boolean set = template.getFeatureType() == FeatureType.SET;
      CommonFeatureToken[] tokens = template.getFeatureTokens();
      int[] parts = new int[tokens.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = slot(tokens[i]);
      }
      templates.add(new Template(type, parts, set));
    }
    numbers = slots.stream().mapToInt(slot -> number(slot, lasting)).toArray();
  }

  private int number(Slot slot, Set<FieldType> fieldsThatLast) {
    if (!fieldsThatLast.contains(slot.field())) {
      return -1;
    }
    Slot field = new Slot(0, slot.field(), slot.value(), slot.mark(), slot.set());
    if (!lasting.contains(field)) {
      lasting.add(field);
    }
    return lasting.indexOf(field);
  }

  /// The keys of all features that hold in a state.
  FeatureKeys keys(S state) {
    @Nullable DEPNode[] nodes = new DEPNode[places.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = state.getNode(places.get(i));
    }
    long[] hashes = new long[slots.size()];
    long[] powers = new long[slots.size()];
    for (int i = 0; i < hashes.length; i++) {
      read(i, state, nodes, hashes, powers);
    }
    FeatureKeys keys = new FeatureKeys();
    for (Template template : templates) {
      if (template.set()) {
        addSet(template, state, nodes, keys);
      } else {
        addJoined(template, hashes, powers, keys);
      }
    }
    return keys;
  }

  /// A power of 0 says that the field has no text.
  private void read(int index, S state, @Nullable DEPNode[] nodes, long[] hashes, long[] powers) {
    Slot slot = slots.get(index);
    DEPNode node = nodes[slot.place()];
    if (node == null || slot.set()) {
      return;
    }
    int number = numbers[index];
    if (number >= 0 && node instanceof Word word) {
      FieldHashes known = word.hashes(this, lasting.size());
      if (!known.isKnown(number)) {
        known.put(number, fields.text(slot, state, node));
      }
      hashes[index] = known.hash(number);
      powers[index] = known.power(number);
      return;
    }
    String text = fields.text(slot, state, node);
    if (text != null) {
      hashes[index] = RollingHash.of(text);
      powers[index] = RollingHash.power(text.length());
    }
  }

  private static void addJoined(Template template, long[] hashes, long[] powers, FeatureKeys keys) {
    int[] parts = template.slots();
    long hash = hashes[parts[0]];
    if (powers[parts[0]] == 0) {
      return;
    }
    for (int i = 1; i < parts.length; i++) {
      long power = powers[parts[i]];
      if (power == 0) {
        return;
      }
      hash = (hash * RollingHash.BASE + '_' + 1) * power + hashes[parts[i]];
    }
    keys.add(RollingHash.key(template.type(), hash));
  }

  private void addSet(Template template, S state, @Nullable DEPNode[] nodes, FeatureKeys keys) {
    int index = template.slots()[0];
    DEPNode node = nodes[slots.get(index).place()];
    if (node != null) {
      for (long hash : set(index, state, node)) {
        keys.add(RollingHash.key(template.type(), hash));
      }
    }
  }

  private long[] set(int index, S state, DEPNode node) {
    Slot slot = slots.get(index);
    if (numbers[index] < 0 || !(node instanceof Word word)) {
      return sets.hashes(slot, state, node);
    }
    FieldHashes known = word.hashes(this, lasting.size());
    long[] set = known.set(numbers[index]);
    if (set == null) {
      set = sets.hashes(slot, state, node);
      known.put(numbers[index], set);
    }
    return set;
  }

  private int slot(CommonFeatureToken token) {
    Slot slot = Slot.of(token, place(token));
    if (!slots.contains(slot)) {
      slots.add(slot);
    }
    return slots.indexOf(slot);
  }

  private int place(CommonFeatureToken token) {
    for (int i = 0; i < places.size(); i++) {
      CommonFeatureToken other = places.get(i);
      if (token.getSource() == other.getSource()
          && token.getOffset() == other.getOffset()
          && token.getRelation() == other.getRelation()) {
        return i;
      }
    }
    places.add(token);
    return places.size() - 1;
  }
}
