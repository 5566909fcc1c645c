package org.thaw.language.sparse;

/// A 64-bit polynomial hash of texts: the hash of two texts, one after the other, follows from
/// theirs (Karp & Rabin 1987), modulo 2^64.
final class RollingHash {

  /// What one more character multiplies a hash by.
  static final long BASE = 0x9E3779B97F4A7C15L;

  private static final long[] POWERS = powers(256);

  private RollingHash() {}

  static long of(String text) {
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  /// What a hash is multiplied by when a text of this length follows; never 0.
  static long power(int length) {
    if (length < POWERS.length) {
      return POWERS[length];
    }
    return POWERS[POWERS.length - 1] * power(length - POWERS.length + 1);
  }

  /// The key of a feature: of the number of its template and the hash of its text. All bits count.
  static long key(int type, long hash) {
    long key = hash + (type + 1) * 0xD1B54A32D192ED03L;
    key = (key ^ (key >>> 32)) * 0xAEF17502108EF2D9L;
    key = (key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L;
    return key ^ (key >>> 32);
  }

  private static long[] powers(int count) {
    long[] powers = new long[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }
}
