package org.thaw.language.parse;

import java.util.Arrays;

/// A growing list of hashed features; each is a template's number mixed with the values it joins.
final class Features {

  private int[] values = new int[64];
  private int count;

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  int at(int index) {
    return values[index];
  }

  void add(int template) {
    put(mix(template * 0x9E3779B1, 1));
  }

  void add(int template, int a) {
    put(mix(mix(template * 0x9E3779B1, a), 2));
  }

  void add(int template, int a, int b) {
    put(mix(mix(mix(template * 0x9E3779B1, a), b), 3));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(mix(template * 0x9E3779B1, a), b), c), 4));
  }

  private void put(int value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, count * 2);
    }
    values[count++] = value == 0 ? 1 : value;
  }

  private static int mix(int hash, int value) {
    int mixed = (hash ^ value) * 0x85EBCA6B;
    mixed ^= mixed >>> 13;
    mixed *= 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }
}
