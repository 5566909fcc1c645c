package org.thaw.relation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/// The estimates of consecutive days, packed; empty where there is not enough coverage. Unmodifiable.
final class EstimateSeries extends AbstractList<Optional<Estimate>> implements RandomAccess {

  private static final int WIDTH = 3;

  private final double[] numbers;

  private EstimateSeries(double[] numbers) {
    this.numbers = numbers;
  }

  static EstimateSeries empty() {
    return new EstimateSeries(new double[0]);
  }

  /// These estimates with more days behind them.
  EstimateSeries with(List<Optional<Estimate>> more) {
    double[] longer = Arrays.copyOf(numbers, numbers.length + WIDTH * more.size());
    int at = numbers.length;
    for (Optional<Estimate> estimate : more) {
      longer[at] = estimate.map(Estimate::value).orElse(Double.NaN);
      longer[at + 1] = estimate.map(Estimate::low).orElse(Double.NaN);
      longer[at + 2] = estimate.map(Estimate::high).orElse(Double.NaN);
      at += WIDTH;
    }
    return new EstimateSeries(longer);
  }

  @Override
  public Optional<Estimate> get(int day) {
    int at = WIDTH * day;
    return Double.isNaN(numbers[at])
        ? Optional.empty()
        : Optional.of(new Estimate(numbers[at], numbers[at + 1], numbers[at + 2]));
  }

  @Override
  public int size() {
    return numbers.length / WIDTH;
  }
}
