package org.thaw.relation;

import java.util.Optional;

/// Where the index would stand without one outlet or one type of event.
///
/// @param without the outlet, or the type of event
/// @param outlet true for an outlet
/// @param value the index then; empty if there would not be enough coverage
/// @param change points from the index as it is; empty if either is missing
public record Sensitivity(
    String without, boolean outlet, Optional<Double> value, Optional<Double> change) {}
