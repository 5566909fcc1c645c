package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.finding.Claim;
import org.thaw.fold.Pair;

class CheckedClaimTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final int BACK = 11;
  private static final double MARGIN = 4;

  @ParameterizedTest
  @CsvSource({
    "EASING, 84, 78, SUPPORTED",
    "EASING, 78, 84, NOT_SUPPORTED",
    "RISING, 78, 84, SUPPORTED",
    "RISING, 84, 78, NOT_SUPPORTED",
    "EASING, 84, 81, CANNOT_BE_TOLD",
    "RISING, 84, 84, CANNOT_BE_TOLD",
    "EASING, 84, 80, CANNOT_BE_TOLD",
  })
  void aChangeBeyondTheBandDecides(
      Claim.Direction claim, double before, double after, CheckedClaim.Verdict verdict) {
    CheckedClaim checked = check(claim, series(before, after)).getFirst();

    assertThat(checked.verdict()).isEqualTo(verdict);
    assertThat(checked.from()).isEqualTo(FIRST);
    assertThat(checked.to()).isEqualTo(DAY);
    assertThat(checked.change().orElseThrow()).isCloseTo(after - before, within(1e-9));
    assertThat(checked.band()).contains(MARGIN);
  }

  @Test
  void withoutCoverageOnBothDaysNothingCanBeTold() {
    List<Optional<Estimate>> late = series(84, 60).subList(1, BACK + 1);
    CheckedClaim checked =
        check(
                new Dispatch("a", "outlet", DAY).claim(Claim.Direction.EASING, "COL", "USA"),
                FIRST.plusDays(1),
                late)
            .getFirst();

    assertThat(checked.verdict()).isEqualTo(CheckedClaim.Verdict.CANNOT_BE_TOLD);
    assertThat(checked.before()).isEmpty();
    assertThat(checked.after()).isPresent();
    assertThat(checked.change()).isEmpty();
    assertThat(checked.band()).isEmpty();
  }

  @Test
  void theWiderOfTheTwoBandsCounts() {
    CheckedClaim checked =
        new CheckedClaim(
            Claim.Direction.EASING,
            FIRST,
            DAY,
            Optional.of(new Estimate(84, 74, 94)),
            Optional.of(new Estimate(78, 77, 79)),
            check(Claim.Direction.EASING, series(84, 78)).getFirst().evidence());

    assertThat(checked.band()).contains(10.0);
    assertThat(checked.verdict()).isEqualTo(CheckedClaim.Verdict.CANNOT_BE_TOLD);
  }

  @Test
  void whatDeniesBothClaimsNothingAndOtherPairsAreNotChecked() {
    assertThat(check(Claim.Direction.NONE, series(84, 78))).isEmpty();
    Dispatch other = new Dispatch("a", "outlet", DAY).claim(Claim.Direction.EASING, "COL", "VEN");
    assertThat(check(other.names("USA"), FIRST, series(84, 78))).isEmpty();
  }

  private static List<CheckedClaim> check(Claim.Direction claim, List<Optional<Estimate>> index) {
    return check(new Dispatch("a", "outlet", DAY).claim(claim, "COL", "USA"), FIRST, index);
  }

  private static List<CheckedClaim> check(
      Dispatch dispatch, LocalDate first, List<Optional<Estimate>> index) {
    Report report = new ReportMaker(Parameters.load()).make(dispatch.reading(), 0).orElseThrow();
    return new PairNotes(new Pair("COL", "USA"), List.of(report), PairNews.none())
        .claims(first, index, BACK);
  }

  /// A straight line from one value to another, with an even band.
  private static List<Optional<Estimate>> series(double from, double to) {
    return IntStream.rangeClosed(0, BACK)
        .mapToDouble(day -> from + (to - from) * day / BACK)
        .mapToObj(value -> Optional.of(new Estimate(value, value - MARGIN, value + MARGIN)))
        .toList();
  }
}
