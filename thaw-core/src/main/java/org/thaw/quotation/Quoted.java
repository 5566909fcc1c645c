package org.thaw.quotation;

import org.thaw.text.Span;

/// A stretch of text in quotation marks, with its marks.
///
/// @param closed false if the closing mark is missing and the stretch runs to the end of its block
/// @param depth how many other quoted stretches it stands inside
record Quoted(Span span, boolean closed, int depth) {}
