package org.thaw.evaluation.floor;

/// What a score on a shipped file may not fall under.
///
/// @param file path below the project's root, such as `gold/times/en.test.jsonl`
/// @param sha256 fingerprint of the file that the floor was set on
/// @param score name of the score
/// @param least value of the score, in [0, 1]
public record Floor(String task, String file, String sha256, String score, double least) {

  public Floor {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("floor outside [0, 1]: " + least);
    }
  }
}
