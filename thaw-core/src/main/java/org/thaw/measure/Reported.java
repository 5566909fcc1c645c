package org.thaw.measure;

import java.util.Optional;
import org.thaw.finding.Measure;

/// What a passage reports of a kernel: the state, the word that decides it, and how it is bound.
///
/// @param start offset of the deciding word in the passage
/// @param end offset behind it
/// @param condition start of the condition, if it hangs on one
/// @param hedge the word that weakens it
record Reported(
    Measure.State state,
    Operation operation,
    int start,
    int end,
    Optional<Integer> condition,
    Optional<String> hedge,
    double confidence) {}
