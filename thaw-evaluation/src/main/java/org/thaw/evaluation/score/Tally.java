package org.thaw.evaluation.score;

/// How many were right, how many were found, and how many the gold has.
///
/// @param right found and in the gold, so at most the smaller of the two
public record Tally(int right, int found, int gold) {

  /// Nothing found, nothing in the gold.
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (right < 0 || right > found || right > gold) {
      throw new IllegalArgumentException("%d right of %d, %d".formatted(right, found, gold));
    }
  }

  public Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, gold + other.gold);
  }

  /// Part of what was found that is right; 0 if nothing was found.
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /// Part of the gold that was found; 0 if the gold has none.
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /// Harmonic mean of precision and recall.
  public double f1() {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }

  /// True if there was nothing to find and nothing was found.
  public boolean isEmpty() {
    return found == 0 && gold == 0;
  }
}
