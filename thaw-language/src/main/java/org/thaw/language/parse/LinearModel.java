package org.thaw.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A linear model over hashed features, its weights in steps of a 127th of the largest.
///
/// A slot of the table holds a feature's key and behind it the number of its row, or, where classes
/// are so few that their weights fit, the weights themselves: most look-ups miss the processor's
/// caches, and so miss them once. 0 is an empty slot.
final class LinearModel implements Scorer {

  /// So many weights of a byte stand in a slot.
  private static final int FEW = Integer.BYTES;

  private final int classes;
  private final float step;
  private final int[] features;
  private final long[] slots;
  private final byte[] weights;

  private LinearModel(int classes, float step, int[] features, byte[] weights) {
    this.classes = classes;
    this.step = step;
    this.features = features;
    this.weights = weights;
    int capacity = Math.max(16, Integer.highestOneBit(features.length) * 4);
    slots = new long[capacity];
    for (int row = 0; row < features.length; row++) {
      int at = slot(features[row], capacity);
      while (slots[at] != 0) {
        at = at + 1 & capacity - 1;
      }
      long value = classes <= FEW ? packed(row) : row;
      slots[at] = (long) features[row] << Integer.SIZE | value;
    }
  }

  /// The weights of a row, the first one in the lowest byte.
  private long packed(int row) {
    long packed = 0;
    for (int c = classes - 1; c >= 0; c--) {
      packed = packed << Byte.SIZE | weights[row * classes + c] & 0xFF;
    }
    return packed;
  }

  private static int key(long slot) {
    return (int) (slot >>> Integer.SIZE);
  }

  static int slot(int key, int capacity) {
    return key * 0x9E3779B1 >>> 7 & capacity - 1;
  }

  /// The model of the features that have a weight of at least `least` of the largest.
  static LinearModel of(int classes, int[] keys, int[] rows, float[] weights, float least) {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    int[] features = new int[keys.length];
    byte[] kept = new byte[weights.length];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0 && isKept(weights, rows[i] * classes, classes, least * largest)) {
        for (int c = 0; c < classes; c++) {
          kept[size * classes + c] =
              (byte) Math.round(weights[rows[i] * classes + c] * 127 / largest);
        }
        features[size++] = keys[i];
      }
    }
    return new LinearModel(
        classes, largest / 127, Arrays.copyOf(features, size), Arrays.copyOf(kept, size * classes));
  }

  private static boolean isKept(float[] weights, int from, int classes, float least) {
    for (int c = 0; c < classes; c++) {
      if (Math.abs(weights[from + c]) >= least) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int classes() {
    return classes;
  }

  /// Sums of whole steps, which no order of adding changes.
  @Override
  public void score(Features given, float[] scores) {
    int[] sums = new int[classes];
    for (int i = 0; i < given.count(); i++) {
      long slot = find(given.at(i));
      if (slot != 0 && classes <= FEW) {
        addPacked((int) slot, sums);
      } else if (slot != 0) {
        addRow((int) slot * classes, sums);
      }
    }
    for (int c = 0; c < classes; c++) {
      scores[c] = sums[c] * step;
    }
  }

  private long find(int feature) {
    int mask = slots.length - 1;
    int at = slot(feature, slots.length);
    while (slots[at] != 0 && key(slots[at]) != feature) {
      at = at + 1 & mask;
    }
    return slots[at];
  }

  private static void addPacked(int packed, int[] sums) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += (byte) (packed >> c * Byte.SIZE);
    }
  }

  private void addRow(int from, int[] sums) {
    byte[] all = weights;
    for (int c = 0; c < sums.length; c++) {
      sums[c] += all[from + c];
    }
  }

  int size() {
    return features.length;
  }

  /// Features sorted by key, keys as differences, so that the stream compresses well.
  void write(DataOutputStream out) throws IOException {
    int[][] pairs = pairs();
    out.writeInt(classes);
    out.writeFloat(step);
    out.writeInt(pairs.length);
    for (int[] pair : pairs) {
      out.writeInt(pair[0]);
    }
    for (int c = 0; c < classes; c++) {
      for (int[] pair : pairs) {
        out.writeByte(weights[pair[1] * classes + c]);
      }
    }
  }

  /// Keys with their rows, by key.
  private int[][] pairs() {
    int[][] pairs = new int[features.length][];
    for (int row = 0; row < pairs.length; row++) {
      pairs[row] = new int[] {features[row], row};
    }
    Arrays.sort(pairs, (a, b) -> Integer.compare(a[0], b[0]));
    return pairs;
  }

  static LinearModel read(DataInputStream in) throws IOException {
    int classes = in.readInt();
    float step = in.readFloat();
    int[] features = new int[in.readInt()];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
    }
    byte[] weights = new byte[features.length * classes];
    byte[] column = new byte[features.length];
    for (int c = 0; c < classes; c++) {
      in.readFully(column);
      for (int row = 0; row < column.length; row++) {
        weights[row * classes + c] = column[row];
      }
    }
    return new LinearModel(classes, step, features, weights);
  }
}
