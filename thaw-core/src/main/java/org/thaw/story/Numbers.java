package org.thaw.story;

import java.util.Arrays;

/// A growing list of ascending numbers that loses its first ones and its last ones.
final class Numbers {

  private int[] values = new int[2];
  private int start;
  private int end;

  /// Adds a number larger than all others.
  void add(int number) {
    if (end == values.length) {
      int size = end - start;
      int[] to = 2 * size > values.length ? new int[2 * values.length] : values;
      System.arraycopy(values, start, to, 0, size);
      values = to;
      start = 0;
      end = size;
    }
    values[end++] = number;
  }

  /// Leaves the numbers under the given one out.
  void dropUnder(int number) {
    start = place(number);
  }

  /// Leaves the given number and those over it out.
  void dropFrom(int number) {
    end = place(number);
  }

  boolean isEmpty() {
    return start == end;
  }

  /// How many numbers from one up to another, exclusive, there are.
  int count(int from, int until) {
    return place(until) - place(from);
  }

  /// Adds the weight at the place of each number from one up to another, counted from that one.
  void weigh(double weight, int from, int until, double[] sums) {
    int last = place(until);
    for (int i = place(from); i < last; i++) {
      sums[values[i] - from] += weight;
    }
  }

  /// The numbers from one up to another, exclusive.
  int[] between(int from, int until) {
    return Arrays.copyOfRange(values, place(from), place(until));
  }

  /// The place of the first number that is not under the given one.
  private int place(int number) {
    int found = Arrays.binarySearch(values, start, end, number);
    return found < 0 ? -found - 1 : found;
  }
}
