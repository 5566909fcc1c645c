package org.thaw.relation;

import java.time.LocalDate;
import java.util.Optional;

/// One day of a relation's curve.
///
/// @param estimate empty when there is not enough coverage: then there is no line
/// @param forward series of the pair's first country towards the second
/// @param backward series of the second towards the first
/// @param exposure discounted number of stories that name both countries
/// @param ledger weighted stock of measures in force
public record Point(
    LocalDate date,
    Optional<Estimate> estimate,
    Series forward,
    Series backward,
    double exposure,
    double ledger) {

  /// The words of the JSON: `enough` or `not enough`.
  public String coverage() {
    return estimate.isPresent() ? "enough" : "not enough";
  }
}
