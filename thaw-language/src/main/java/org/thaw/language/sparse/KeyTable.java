package org.thaw.language.sparse;

/// Numbers by 64-bit keys whose bits are all as good as random: an open hash table.
///
/// A slot holds 40 bits of the key above 24 bits of the number plus one, and 0 where it is empty. A
/// key that is not there is taken for one that is with a probability below 2^-40.
///
/// @param slots a power of two of them, at most two thirds full
record KeyTable(long[] slots) {

  private static final long NUMBER = (1L << 24) - 1;

  /// Numbers are smaller than this.
  static final int LIMIT = (int) NUMBER;

  /// An empty table for so many keys.
  static KeyTable of(int keys) {
    return new KeyTable(new long[Integer.highestOneBit(Math.max(2, keys * 3 / 2)) * 2]);
  }

  void put(long key, int number) {
    if (number < 0 || number >= LIMIT) {
      throw new IllegalArgumentException("no number below 2^24 - 1: " + number);
    }
    int mask = slots.length - 1;
    int at = (int) key & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = key & ~NUMBER | (number + 1);
  }

  /// The number of a key, or -1.
  int number(long key) {
    return number(key, own(key));
  }

  /// What the slot of a key holds, which is the key's number or another's: to be fetched ahead.
  long own(long key) {
    return slots[(int) key & (slots.length - 1)];
  }

  /// The number of a key whose own slot has been fetched, or -1.
  int number(long key, long own) {
    int mask = slots.length - 1;
    int at = (int) key & mask;
    for (long slot = own; slot != 0; slot = slots[at]) {
      if (((slot ^ key) & ~NUMBER) == 0) {
        return (int) (slot & NUMBER) - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }
}
