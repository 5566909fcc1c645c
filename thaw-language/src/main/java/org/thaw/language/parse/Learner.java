package org.thaw.language.parse;

import java.util.Arrays;

/// A multiclass perceptron while it learns; its result is averaged over all steps (Collins 2002).
final class Learner implements Scorer {

  private final int classes;
  private int[] keys = new int[1 << 16];
  private int[] rows = new int[1 << 16];
  private int size;
  private float[] weights;
  private float[] totals;
  private int[] stamps;
  private int steps;

  Learner(int classes) {
    this.classes = classes;
    weights = new float[classes << 10];
    totals = new float[classes << 10];
    stamps = new int[classes << 10];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0, classes, 0);
    for (int i = 0; i < features.count(); i++) {
      int row = find(features.at(i));
      for (int c = 0; row >= 0 && c < classes; c++) {
        scores[c] += weights[row * classes + c];
      }
    }
  }

  /// Moves the weights towards `gold` and away from `guess`; counts a step in either case.
  void learn(Features features, int gold, int guess) {
    steps++;
    if (gold == guess) {
      return;
    }
    for (int i = 0; i < features.count(); i++) {
      int row = findOrAdd(features.at(i));
      move(row * classes + gold, 1);
      move(row * classes + guess, -1);
    }
  }

  private void move(int index, float change) {
    totals[index] += weights[index] * (steps - stamps[index]);
    stamps[index] = steps;
    weights[index] += change;
  }

  /// The averaged model; features whose weights are all small are left out.
  LinearModel averaged(float least) {
    float[] average = new float[size * classes];
    for (int i = 0; i < average.length; i++) {
      average[i] = (totals[i] + weights[i] * (steps - stamps[i])) / Math.max(1, steps);
    }
    return LinearModel.of(classes, keys, rows, average, least);
  }

  private int find(int key) {
    int at = LinearModel.slot(key, keys.length);
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return rows[at];
      }
      at = at + 1 & keys.length - 1;
    }
    return -1;
  }

  private int findOrAdd(int key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (size * 2 >= keys.length) {
      grow();
    }
    put(key, size);
    size++;
    if (size * classes > weights.length) {
      weights = Arrays.copyOf(weights, weights.length * 2);
      totals = Arrays.copyOf(totals, weights.length);
      stamps = Arrays.copyOf(stamps, weights.length);
    }
    return size - 1;
  }

  private void put(int key, int row) {
    int at = LinearModel.slot(key, keys.length);
    while (keys[at] != 0) {
      at = at + 1 & keys.length - 1;
    }
    keys[at] = key;
    rows[at] = row;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldRows[i]);
      }
    }
  }
}
