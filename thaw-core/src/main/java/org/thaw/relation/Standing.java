package org.thaw.relation;

import java.util.Optional;
import org.thaw.fold.Pair;

/// A pair in the list of relations.
///
/// @param weekChange index points since seven days before, where both days are covered
/// @param exposure discounted number of stories that name both countries
/// @param articles number of articles that name both, in all
public record Standing(
    Pair pair, Level level, Optional<Double> weekChange, double exposure, int articles) {}
