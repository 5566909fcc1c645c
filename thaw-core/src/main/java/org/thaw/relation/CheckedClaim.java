package org.thaw.relation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.thaw.finding.Claim;
import org.thaw.fold.Citation;

/// An article's claim that tension eases or rises, beside what the index did by the article's day.
///
/// @param from day the index is compared from, as many days before `to` as a trend takes
/// @param to the article's day
/// @param before index at the end of `from`; empty without enough coverage
/// @param after index at the end of `to`
public record CheckedClaim(
    Claim.Direction claim,
    LocalDate from,
    LocalDate to,
    Optional<Estimate> before,
    Optional<Estimate> after,
    Citation evidence) {

  /// What the record says of a claim.
  public enum Verdict {
    SUPPORTED,
    NOT_SUPPORTED,
    /// Not enough coverage, or a change within the band.
    CANNOT_BE_TOLD;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Points the index moved between the two days; empty without coverage on both.
  public Optional<Double> change() {
    return before.flatMap(then -> after.map(now -> now.value() - then.value()));
  }

  /// The change that has to be exceeded; empty without coverage on both days.
  public Optional<Double> band() {
    return before.flatMap(then -> after.map(then::band));
  }

  /// Supported by a change beyond the band the way the claim has it, not supported by one the other
  /// way.
  public Verdict verdict() {
    if (claim == Claim.Direction.NONE || !Estimate.differ(before, after)) {
      return Verdict.CANNOT_BE_TOLD;
    }
    boolean fell = change().orElseThrow() < 0;
    return fell == (claim == Claim.Direction.EASING) ? Verdict.SUPPORTED : Verdict.NOT_SUPPORTED;
  }
}
