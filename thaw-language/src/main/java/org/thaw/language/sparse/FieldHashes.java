package org.thaw.language.sparse;

import org.jspecify.annotations.Nullable;

/// The hashes of the fields of one word, by the field's number.
final class FieldHashes {

  private final boolean[] known;
  private final long[] hashes;
  private final long[] powers;
  private final long[] @Nullable [] sets;

  FieldHashes(int fields) {
    known = new boolean[fields];
    hashes = new long[fields];
    powers = new long[fields];
    sets = new long[fields][];
  }

  boolean isKnown(int field) {
    return known[field];
  }

  /// @param text of the field; null where it has none
  void put(int field, @Nullable String text) {
    known[field] = true;
    if (text != null) {
      hashes[field] = RollingHash.of(text);
      powers[field] = RollingHash.power(text.length());
    }
  }

  long hash(int field) {
    return hashes[field];
  }

  /// Of the length of the text; 0 says that there is none.
  long power(int field) {
    return powers[field];
  }

  /// The hashes of a field with several texts, or null if they are not known yet.
  long @Nullable [] set(int field) {
    return sets[field];
  }

  void put(int field, long[] set) {
    sets[field] = set;
  }
}
