package org.thaw.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the articles of the same days that share the rarest terms with one.
///
/// Any number of threads may look up while nobody adds or forgets.
final class Neighbours {

  private static final int LONGEST_POSTING = 1500;

  private final Timeline<Profile> timeline;
  private final int most;

  /// @param window how far apart two dated articles may be
  /// @param most how many neighbours are found
  Neighbours(Duration window, int most) {
    this.timeline = new Timeline<>(window, Profile::at, Profile::lookup);
    this.most = most;
  }

  /// Adds the next article; its number is how many were added before it.
  void post(Profile profile) {
    timeline.add(profile);
  }

  /// How many were added.
  int size() {
    return timeline.size();
  }

  Profile profile(int number) {
    return timeline.get(number);
  }

  Timeline<Profile> timeline() {
    return timeline;
  }

  /// The numbers of the articles that share most with one, of those that came before it.
  List<Integer> of(Profile profile, int number) {
    Timeline.Range range = timeline.before(profile.at(), number);
    double[] undated = new double[range.undated()];
    double[] dated = new double[range.until() - range.from()];
    for (int i = 0; i < profile.lookup().length; i++) {
      int term = profile.lookup()[i];
      double weight = profile.rarities()[i];
      weigh(timeline.undated(term), weight, 0, range.undated(), undated);
      weigh(timeline.dated(term), weight, range.from(), range.until(), dated);
    }
    Best best = new Best(most);
    best.offer(undated, 0);
    best.offer(dated, range.from());
    return best.numbers();
  }

  private static void weigh(
      @Nullable Numbers numbers, double weight, int from, int until, double[] sums) {
    if (numbers != null && numbers.count(from, until) <= LONGEST_POSTING) {
      numbers.weigh(weight, from, until, sums);
    }
  }

  /// The numbers with the largest sums, among equals the lower ones.
  private static final class Best {
    private final int[] numbers;
    private final double[] sums;
    private int size;

    Best(int most) {
      numbers = new int[most];
      sums = new double[most];
    }

    void offer(double[] offered, int from) {
      for (int i = 0; i < offered.length; i++) {
        if (offered[i] > 0 && (size < sums.length || offered[i] > sums[size - 1])) {
          put(from + i, offered[i]);
        }
      }
    }

    private void put(int number, double sum) {
      int at = size < sums.length ? size++ : size - 1;
      for (; at > 0 && sums[at - 1] < sum; at--) {
        sums[at] = sums[at - 1];
        numbers[at] = numbers[at - 1];
      }
      sums[at] = sum;
      numbers[at] = number;
    }

    List<Integer> numbers() {
      List<Integer> found = new ArrayList<>(size);
      Arrays.stream(numbers, 0, size).forEach(found::add);
      return found;
    }
  }
}
