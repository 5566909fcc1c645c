package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;

/// What measures weigh, and from when until when.
class StockTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final LocalDate LATER = DAY.plusDays(300);
  private static final Parameters PARAMETERS = Parameters.load();

  @Test
  void aMeasureWeighsFromItsFirstDayUntilItIsLifted() {
    Stock stock =
        stock(
            tariff("one", "steel", DAY.plusDays(9), State.IN_FORCE),
            tariff("two", "steel", DAY.plusDays(99), State.LIFTED));

    assertThat(stock.on(DAY.plusDays(8))).isZero();
    assertThat(stock.on(DAY.plusDays(9))).isPositive();
    assertThat(stock.on(DAY.plusDays(98))).isEqualTo(stock.on(DAY.plusDays(9)));
    assertThat(stock.on(DAY.plusDays(99))).isZero();
  }

  @Test
  void aSecondMeasureOfTheKindWeighsHalf() {
    double one = stock(tariff("one", "steel", DAY, State.IN_FORCE)).on(DAY);
    Stock two =
        stock(
            tariff("one", "steel", DAY, State.IN_FORCE),
            tariff("one", "coffee", DAY, State.IN_FORCE));

    assertThat(two.measures()).hasSize(2);
    assertThat(two.on(DAY)).isCloseTo(1.5 * one, within(1e-9));
  }

  @Test
  void whatTwoOutletsReportWeighsMoreThanWhatOneDoes() {
    double one = stock(tariff("one", "steel", DAY, State.IN_FORCE)).on(DAY);
    double again =
        stock(
                tariff("one", "steel", DAY, State.IN_FORCE),
                tariff("one", "steel", DAY.plusDays(1), State.IN_FORCE))
            .on(DAY);
    double two =
        stock(
                tariff("one", "steel", DAY, State.IN_FORCE),
                tariff("two", "steel", DAY.plusDays(1), State.IN_FORCE))
            .on(DAY);

    double doubt = 1 - PARAMETERS.measurePrecision();
    assertThat(again).isCloseTo(one, within(1e-9));
    assertThat(two / one).isCloseTo((1 - doubt * doubt) / (1 - doubt), within(1e-9));
  }

  private static Dispatch tariff(String outlet, String object, LocalDate day, State state) {
    return new Dispatch(outlet + object + day, outlet, day)
        .measure(Kind.TARIFF, "USA", "COL", object, state);
  }

  private static Stock stock(Dispatch... dispatches) {
    return new Stock(
        Relations.fold(
                List.of(dispatches).stream().map(Dispatch::reading),
                Stories.alone(),
                PARAMETERS,
                LATER)
            .ledger()
            .of(new Pair("COL", "USA")),
        PARAMETERS);
  }
}
