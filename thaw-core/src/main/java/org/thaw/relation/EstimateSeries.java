package org.thaw.relation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/// The estimates of consecutive days, packed; empty where there is not enough coverage.
/// Unmodifiable.
final class EstimateSeries extends AbstractList<Optional<Estimate>> implements RandomAccess {

  private static final int WIDTH = 3;

  private final double[] numbers;
  private final int uncovered;

  /// @param uncovered days without coverage before the first of `numbers`
  private EstimateSeries(int uncovered, double[] numbers) {
    this.uncovered = uncovered;
    this.numbers = numbers;
  }

  static EstimateSeries empty() {
    return new EstimateSeries(0, new double[0]);
  }

  /// These estimates with more days behind them.
  EstimateSeries with(List<Optional<Estimate>> more) {
    int skipped = 0;
    while (numbers.length == 0 && skipped < more.size() && more.get(skipped).isEmpty()) {
      skipped++;
    }
    int packed = more.size() - skipped;
    double[] longer = Arrays.copyOf(numbers, numbers.length + WIDTH * packed);
    for (int i = 0; i < packed; i++) {
      int at = numbers.length + WIDTH * i;
      Optional<Estimate> estimate = more.get(skipped + i);
      longer[at] = estimate.map(Estimate::value).orElse(Double.NaN);
      longer[at + 1] = estimate.map(Estimate::low).orElse(Double.NaN);
      longer[at + 2] = estimate.map(Estimate::high).orElse(Double.NaN);
    }
    return new EstimateSeries(uncovered + skipped, longer);
  }

  /// The estimates of the first days.
  EstimateSeries first(int days) {
    return days <= uncovered
        ? new EstimateSeries(days, new double[0])
        : new EstimateSeries(uncovered, Arrays.copyOf(numbers, WIDTH * (days - uncovered)));
  }

  /// Share of covered days below a value, those equal to it counted half, in hundredths.
  int percentile(double value) {
    double below = 0;
    int covered = 0;
    for (int at = 0; at < numbers.length; at += WIDTH) {
      double other = numbers[at];
      if (!Double.isNaN(other)) {
        covered++;
        below += other < value ? 1 : other == value ? 0.5 : 0;
      }
    }
    return (int) Math.round(100 * below / covered);
  }

  @Override
  public Optional<Estimate> get(int day) {
    int at = WIDTH * (day - uncovered);
    return at < 0 || Double.isNaN(numbers[at])
        ? Optional.empty()
        : Optional.of(new Estimate(numbers[at], numbers[at + 1], numbers[at + 2]));
  }

  @Override
  public int size() {
    return uncovered + numbers.length / WIDTH;
  }
}
