package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.feature.common.CommonFeatureToken;
import edu.emory.clir.clearnlp.feature.type.FieldType;
import org.jspecify.annotations.Nullable;

/// One field of one node, as templates name it: the lemma of the node left of the stack's.
///
/// @param place index of the node among the places of the templates
/// @param field what is read there
/// @param value parameter of the field: which list, how many letters, which direction
/// @param mark text of a yes-or-no feature that holds
/// @param set whether the field has several texts at once
record Slot(int place, FieldType field, @Nullable Object value, String mark, boolean set) {

  static Slot of(CommonFeatureToken token, int place) {
    FieldType field = token.getField();
    boolean set = FieldType.isSetField(field);
    return new Slot(place, field, token.getValue(), token.getBinaryFeatureKey(), set);
  }

  /// The parameter of a field that counts.
  int number() {
    return value instanceof Integer number ? number : 0;
  }
}
