package org.thaw.quotation;

/// Content as tokens `[from, to)` of a sentence, and the frame that gave it.
record Content(int from, int to, Cue.Frame frame) {}
