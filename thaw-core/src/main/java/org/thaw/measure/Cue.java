package org.thaw.measure;

/// A word of the tables found in a passage.
///
/// @param value the operation or modality it stands for
record Cue<T>(T value, int start, int end) {}
