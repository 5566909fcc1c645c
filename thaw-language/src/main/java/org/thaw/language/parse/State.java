package org.thaw.language.parse;

import java.util.Arrays;

/// A state of the arc-hybrid system (Kuhlmann et al. 2011): a stack, a buffer and the arcs so far.
/// Token -1 is the root, at the bottom of the stack.
final class State {

  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int NONE = -2;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next;
  private final int[] heads;
  private final int[] firstLeft;
  private final int[] secondLeft;
  private final int[] lastRight;
  private final int[] secondRight;
  private final int[] lefts;
  private final int[] rights;

  State(int size) {
    this.size = size;
    stack = new int[size + 1];
    stack[0] = -1;
    depth = 1;
    heads = filled(size);
    firstLeft = filled(size);
    secondLeft = filled(size);
    lastRight = filled(size);
    secondRight = filled(size);
    lefts = new int[size];
    rights = new int[size];
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  boolean isFinal() {
    return next == size && depth == 1;
  }

  boolean allows(int action) {
    return switch (action) {
      case SHIFT -> next < size;
      case LEFT -> depth > 1 && next < size;
      default -> depth > 1 && (depth > 2 || next == size);
    };
  }

  void apply(int action) {
    if (action == SHIFT) {
      stack[depth++] = next++;
    } else {
      int dependent = stack[--depth];
      int head = action == LEFT ? next : stack[depth - 1];
      heads[dependent] = head;
      if (head >= 0) {
        attach(dependent, head);
      }
    }
  }

  private void attach(int dependent, int head) {
    if (dependent < head) {
      secondLeft[head] = firstLeft[head];
      firstLeft[head] = dependent;
      lefts[head]++;
    } else {
      secondRight[head] = lastRight[head];
      lastRight[head] = dependent;
      rights[head]++;
    }
  }

  /// How many gold arcs can no longer be made after the action (Goldberg & Nivre 2013).
  int cost(int action, int[] gold) {
    int lost = 0;
    if (action == SHIFT) {
      for (int i = 0; i < depth; i++) {
        lost += stack[i] >= 0 && gold[stack[i]] == next ? 1 : 0;
        lost += i < depth - 1 && gold[next] == stack[i] ? 1 : 0;
      }
      return lost;
    }
    int top = stack[depth - 1];
    for (int i = next; i < size; i++) {
      lost += gold[i] == top ? 1 : 0;
      lost += gold[top] == i && !(action == LEFT && i == next) ? 1 : 0;
    }
    return lost + (action == LEFT && gold[top] == stack[depth - 2] ? 1 : 0);
  }

  int stack(int from) {
    int at = depth - 1 - from;
    return at < 0 ? NONE : stack[at];
  }

  int buffer(int from) {
    return next + from < size ? next + from : NONE;
  }

  int firstLeft(int token) {
    return token < 0 ? NONE : firstLeft[token];
  }

  int secondLeft(int token) {
    return token < 0 ? NONE : secondLeft[token];
  }

  int lastRight(int token) {
    return token < 0 ? NONE : lastRight[token];
  }

  int secondRight(int token) {
    return token < 0 ? NONE : secondRight[token];
  }

  int lefts(int token) {
    return token < 0 ? 0 : Math.min(5, lefts[token]);
  }

  int rights(int token) {
    return token < 0 ? 0 : Math.min(5, rights[token]);
  }

  int[] heads() {
    return heads.clone();
  }
}
