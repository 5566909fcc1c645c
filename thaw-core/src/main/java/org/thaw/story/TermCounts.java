package org.thaw.story;

/// How often each term was counted: an open-addressed table of whole numbers, which holds a
/// vocabulary of millions in a few megabytes.
final class TermCounts {

  private static final int SMALLEST = 1024;

  private int[] terms = new int[SMALLEST];
  private int[] counts = new int[SMALLEST];

  /// Slots in use, those whose count fell back to zero among them.
  private int used;

  int of(int term) {
    return counts[slot(term)];
  }

  /// Adds to the count of a term.
  void add(int term, int more) {
    int slot = slot(term);
    if (counts[slot] == 0 && terms[slot] != term) {
      terms[slot] = term;
      used++;
    }
    counts[slot] += more;
    if (2 * used > terms.length) {
      grow();
    }
  }

  /// The slot of a term, or the free one where it belongs.
  private int slot(int term) {
    int mask = terms.length - 1;
    int slot = (term * 0x9E3779B9 >>> 7) & mask;
    while (terms[slot] != term && terms[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] old = terms;
    int[] oldCounts = counts;
    terms = new int[2 * old.length];
    counts = new int[2 * old.length];
    used = 0;
    for (int i = 0; i < old.length; i++) {
      if (oldCounts[i] != 0) {
        add(old[i], oldCounts[i]);
      }
    }
  }
}
