package org.thaw.language.parse;

/// Scores classes by features.
interface Scorer {

  int classes();

  /// Writes the score of each class into `scores`.
  void score(Features features, float[] scores);

  /// The class with the highest score.
  static int best(float[] scores, int classes) {
    int best = 0;
    for (int i = 1; i < classes; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }
}
