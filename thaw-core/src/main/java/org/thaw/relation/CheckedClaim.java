package org.thaw.relation;

import java.util.Optional;
import org.thaw.finding.Claim;
import org.thaw.fold.Citation;

/// An article's claim that tension eases or rises, beside what the index says of its day.
///
/// @param trend the trend on the article's day
/// @param agrees empty where the index has not enough coverage, or the claim is of no direction
public record CheckedClaim(
    Claim.Direction claim, Trend trend, Optional<Boolean> agrees, Citation evidence) {}
