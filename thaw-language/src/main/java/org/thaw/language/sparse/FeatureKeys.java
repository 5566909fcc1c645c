package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;
import java.util.Arrays;

/// The features of one state as keys, in the order of the templates, in the place of texts.
final class FeatureKeys extends StringFeatureVector {

  private long[] keys = new long[128];
  private int count;

  void add(long key) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
    }
    keys[count++] = key;
  }

  long key(int index) {
    return keys[index];
  }

  @Override
  public int size() {
    return count;
  }

  @Override
  public boolean isEmpty() {
    return count == 0;
  }
}
