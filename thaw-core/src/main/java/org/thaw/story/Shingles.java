package org.thaw.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// A text's fingerprint: a fixed sample of the hashes of its runs of four words.
///
/// The sample keeps the hashes that divide by four (all of them for texts under 500 words), so that
/// the share of one text that stands in another can be estimated from the samples alone (mod-p
/// sketches, Broder 1997), also for half copies and truncated feeds.
final class Shingles {

  private static final int RUN = 4;
  private static final int SHORT = 500;
  private static final int KEEP = 4;

  /// Of so many runs in a row one at least is posted.
  private static final int WINDOW = 4;

  /// Shared runs under which two texts share nothing that counts.
  private static final int FEWEST = 6;

  private Shingles() {}

  /// The sorted sample of a text; empty for fewer than eight words.
  static int[] of(String text) {
    int[] hashes = runs(text);
    int[] sample =
        hashes.length <= SHORT
            ? hashes
            : Arrays.stream(hashes).filter(hash -> Math.floorMod(hash, KEEP) == 0).toArray();
    return Arrays.stream(sample).sorted().distinct().toArray();
  }

  /// The hashes by which a text is looked up, ascending: the least of each window of runs in a row
  /// (winnowing, Schleimer, Wilkerson & Aiken 2003), so that two texts that share seven words in a
  /// row share one, however short they are.
  static int[] posted(String text) {
    int[] hashes = runs(text);
    int windows = hashes.length == 0 ? 0 : Math.max(1, hashes.length - WINDOW + 1);
    return IntStream.range(0, windows)
        .map(from -> least(hashes, from))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int least(int[] hashes, int from) {
    int least = hashes[from];
    for (int i = from + 1; i < Math.min(hashes.length, from + WINDOW); i++) {
      least = Math.min(least, hashes[i]);
    }
    return least;
  }

  /// The hashes of a text's runs in their order; none for fewer than eight words.
  private static int[] runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    if (words.length < 2 * RUN) {
      return new int[0];
    }
    int[] hashes = new int[words.length - RUN + 1];
    for (int i = 0; i < hashes.length; i++) {
      int hash = 17;
      for (int j = i; j < i + RUN; j++) {
        hash = hash * 31 + words[j].hashCode();
      }
      hashes[i] = spread(hash);
    }
    return hashes;
  }

  /// The share of the smaller sample that stands in the other, in [0, 1].
  static double containment(int[] a, int[] b) {
    int smaller = Math.min(comparable(a, b), comparable(b, a));
    int common = common(a, b);
    return common < FEWEST ? 0 : (double) common / smaller;
  }

  /// About how many runs the two texts share.
  static int shared(int[] a, int[] b) {
    return common(a, b) * (isFull(a) && isFull(b) ? 1 : KEEP);
  }

  /// Of a fully kept short text only the hashes that a sampled longer one would keep can meet.
  private static int comparable(int[] of, int[] other) {
    boolean full = isFull(of);
    if (full == isFull(other) || !full) {
      return of.length;
    }
    return (int) Arrays.stream(of).filter(hash -> Math.floorMod(hash, KEEP) == 0).count();
  }

  private static boolean isFull(int[] sample) {
    for (int hash : sample) {
      if (Math.floorMod(hash, KEEP) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int common(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    mixed ^= mixed >>> 15;
    mixed *= 0x85EBCA6B;
    return mixed ^ mixed >>> 13;
  }
}
