package org.thaw.relation;

import java.util.Optional;

/// Where a relation stands on the day of the fold.
///
/// @param estimate empty when there is not enough coverage: quiet is never shown as calm
/// @param percentile share of the covered days of this pair's own history that were less tense, 0
///   to 100
/// @param reason one line: what drives it
public record Level(
    Optional<Estimate> estimate, Optional<Integer> percentile, Trend trend, String reason) {}
