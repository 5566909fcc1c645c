package org.thaw.language.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// A linear model over hashed features, its weights in steps of a 127th of the largest.
final class LinearModel implements Scorer {

  private final int classes;
  private final float step;
  private final int[] keys;
  private final int[] rows;
  private final byte[] weights;

  private LinearModel(int classes, float step, int[] features, byte[] weights) {
    this.classes = classes;
    this.step = step;
    this.weights = weights;
    int capacity = Math.max(16, Integer.highestOneBit(features.length) * 4);
    keys = new int[capacity];
    rows = new int[capacity];
    for (int row = 0; row < features.length; row++) {
      int at = slot(features[row], capacity);
      while (keys[at] != 0) {
        at = at + 1 & capacity - 1;
      }
      keys[at] = features[row];
      rows[at] = row;
    }
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

  @Override
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < features.count(); i++) {
      int at = slot(features.at(i), keys.length);
      while (keys[at] != 0 && keys[at] != features.at(i)) {
        at = at + 1 & keys.length - 1;
      }
      int from = rows[at] * classes;
      for (int c = 0; keys[at] != 0 && c < classes; c++) {
        scores[c] += weights[from + c];
      }
    }
    for (int c = 0; c < classes; c++) {
      scores[c] *= step;
    }
  }

  int size() {
    return weights.length / classes;
  }

  /// Features sorted by key, keys as differences, so that the stream compresses well.
  void write(DataOutputStream out) throws IOException {
    int[][] pairs = new int[size()][];
    int found = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        pairs[found++] = new int[] {keys[i], rows[i]};
      }
    }
    Arrays.sort(pairs, (a, b) -> Integer.compare(a[0], b[0]));
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
