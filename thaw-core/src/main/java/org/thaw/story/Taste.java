package org.thaw.story;

/// What makes a good point. Chosen on our own gold of summaries, development split.
///
/// @param shared power of the number of articles that have a word
/// @param length power of a sentence's length that its words are divided by
/// @param lead how fast later sentences of an article lose weight
/// @param words how long all points are to be together
/// @param headline weight of likeness to other headlines, against that to first sentences
/// @param common power of how much an article says of what the others say
/// @param central power of how central its article's headline is
/// @param announced how much likeness to a headline adds to a sentence
/// @param quoted what a sentence with a direct quotation counts, against one without
record Taste(
    double shared,
    double length,
    double lead,
    int words,
    double headline,
    double common,
    double central,
    double announced,
    double quoted) {

  static final Taste STANDARD = new Taste(2, 0.5, 0.4, 70, 0.5, 3, 2, 1, 0.85);
}
