package org.thaw.evaluation.score;

/// One thing that a row got wrong.
///
/// @param kind what sort of mistake, such as `missing REQUEST`
/// @param row id of the row
/// @param text the row's text
/// @param detail what the gold has and what was found
public record Mistake(String kind, String row, String text, String detail) {}
