package org.thaw.correction;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a correction asks for.
public sealed interface Change {

  /// The sentence does not say this at all: the finding is to go.
  record Retraction() implements Change {}

  /// Fields of the finding are to be something else.
  ///
  /// @param fields the new values by name of the field, as [AmendableFields] lists and reads them
  record Amendment(Map<String, String> fields) implements Change {

    public Amendment {
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("an amendment that changes nothing");
      }
      fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }
  }

  /// A remark in words alone; nothing is recomputed for it.
  record Remark() implements Change {}

  /// The word in JSON: `retraction`, `amendment` or `remark`.
  default String word() {
    return switch (this) {
      case Retraction retraction -> "retraction";
      case Amendment amendment -> "amendment";
      case Remark remark -> "remark";
    };
  }
}
