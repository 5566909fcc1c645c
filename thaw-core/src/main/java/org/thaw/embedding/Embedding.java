package org.thaw.embedding;

import java.util.Arrays;

/// A direction in a model's space, one signed byte a dimension: a third of a percent of precision
/// for a quarter of the room.
public final class Embedding {

  /// No vector: close to nothing.
  public static final Embedding NONE = new Embedding(new byte[0]);

  private final byte[] values;
  private final double length;

  private Embedding(byte[] values) {
    this.values = values;
    long sum = 0;
    for (byte value : values) {
      sum += value * value;
    }
    this.length = Math.sqrt(sum);
  }

  /// The direction of a vector; its length is lost.
  public static Embedding of(float[] vector) {
    float most = 0;
    for (float value : vector) {
      most = Math.max(most, Math.abs(value));
    }
    byte[] values = new byte[vector.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) (most == 0 ? 0 : Math.round(vector[i] * 127 / most));
    }
    return new Embedding(values);
  }

  /// As made by [#bytes].
  public static Embedding of(byte[] bytes) {
    return bytes.length == 0 ? NONE : new Embedding(bytes.clone());
  }

  /// What is left of the direction without what is common to many.
  ///
  /// @param common mean of unit vectors; no change if it is of another model
  public Embedding less(float[] common) {
    if (isNone() || common.length != values.length) {
      return this;
    }
    float[] left = unit();
    for (int i = 0; i < left.length; i++) {
      left[i] -= common[i];
    }
    return of(left);
  }

  /// The vector of length 1 in this direction; empty if there is none.
  public float[] unit() {
    float[] unit = new float[values.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (values[i] / length);
    }
    return unit;
  }

  public byte[] bytes() {
    return values.clone();
  }

  /// True if there is no vector.
  public boolean isNone() {
    return length == 0;
  }

  /// The cosine of the two, in [-1, 1]; 0 if one is none or they are of different models.
  public double cosine(Embedding other) {
    if (isNone() || other.isNone() || values.length != other.values.length) {
      return 0;
    }
    int sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum / (length * other.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding embedding && Arrays.equals(values, embedding.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return isNone() ? "no embedding" : "embedding of " + values.length + " dimensions";
  }
}
