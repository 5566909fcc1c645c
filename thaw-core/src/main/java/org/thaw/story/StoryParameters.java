package org.thaw.story;

/// How alike articles must be to be one story. Fitted on the demo archive's facts and our own gold
/// of stories; see `docs/decisions/0090-stories.md`.
///
/// @param join least likeness in [0, 1] to join a story
/// @param merge least likeness of an article to a second story for both to become one
/// @param across least likeness in names and acts for an article in another language
/// @param windowDays days after its last article that a story stays open
/// @param halfLifeDays days after which likeness counts half
/// @param copy share of the shorter text's shingles that makes it a copy
/// @param headline weight of a word of the headline, against one of the body
/// @param bodyWords words of the body that are looked at
/// @param terms strongest terms of an article that are kept
/// @param lookup strongest terms that are looked up and posted
public record StoryParameters(
    double join,
    double merge,
    double across,
    int windowDays,
    double halfLifeDays,
    double copy,
    double headline,
    int bodyWords,
    int terms,
    int lookup) {

  /// The values that ship.
  public static final StoryParameters STANDARD =
      new StoryParameters(0.30, 0.62, 0.25, 6, 5, 0.5, 2.5, 220, 70, 18);
}
