package org.thaw.story;

/// How alike articles must be to be one story. `join` and `absent` are chosen by `thaw train
/// stories` on our own gold of stories; see `docs/decisions/0118-both-have-closer-rivals.md` and
/// `0132-who-decides-and-who-answers.md`.
///
/// @param join least mean log-odds over the pairs of two groups for both to become one story
/// @param absent log-odds of a pair that was not compared or is unlike
/// @param rival share of what a pair is less alike than each one's closest that counts against it
/// @param least of that, the part of the one that lags less; the rest is that of the other
/// @param link least log-odds of a pair that is kept, not counting that dates are missing: without
///   them every pair is less likely, and the closest tell one story all the same
/// @param undated share of what a missing date says against a pair that counts: of reports without
///   dates the closest tell one story
/// @param windowDays days between two dated articles that may still be one story
/// @param neighbours articles that one is compared with
/// @param copy share of the shorter text's shingles that makes it a copy
/// @param headline weight of a word of the headline, against one of the body
/// @param bodyWords words of the body that are looked at
/// @param terms strongest terms of an article that are kept
/// @param lookup strongest terms that are looked up and posted
public record StoryParameters(
    double join,
    double absent,
    double rival,
    double least,
    double link,
    double undated,
    int windowDays,
    int neighbours,
    double copy,
    double headline,
    int bodyWords,
    int terms,
    int lookup) {

  /// The values that ship.
  public static final StoryParameters STANDARD =
      new StoryParameters(-2.8, -5, 1.3, 0.7, -1.5, 0.87, 6, 30, 0.3, 2.5, 220, 70, 18);
}
