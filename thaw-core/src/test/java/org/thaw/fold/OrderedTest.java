package org.thaw.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderedTest {

  @Test
  void someLeaveAndOthersJoinInTheirPlaces() {
    Random random = new Random(7);
    TreeSet<Integer> there = new TreeSet<>();
    List<Integer> list = List.of();
    for (int step = 0; step < 500; step++) {
      Set<Integer> gone = some(random, there);
      there.removeAll(gone);
      Set<Integer> come = some(random, Set.of());
      come.removeAll(there);
      there.addAll(come);

      list = Ordered.with(list, gone, come, Comparator.naturalOrder());

      assertThat(list).containsExactlyElementsOf(there);
    }
  }

  @Test
  void oneThatIsNotThereLeavesTheListAsItWas() {
    assertThat(Ordered.with(List.of(1, 3), List.of(2, 4), List.of(), Comparator.naturalOrder()))
        .containsExactly(1, 3);
  }

  @Test
  void oneTakesThePlaceOfItsEqual() {
    List<String> list = List.of("a", "b", "c");

    assertThat(Ordered.with(list, List.of("b"), List.of("B"), String.CASE_INSENSITIVE_ORDER))
        .containsExactly("a", "B", "c");
  }

  @Test
  void theFirstOfWhichItHoldsIsFound() {
    List<Integer> list = List.of(1, 3, 3, 5);

    assertThat(List.of(0, 1, 2, 3, 4, 5, 6))
        .extracting(least -> Ordered.first(list, one -> one >= least))
        .containsExactly(0, 0, 1, 1, 3, 3, 4);
  }

  @Test
  void groupsLeaveAndJoinEachInItsOwnList() {
    assertThat(
            Ordered.with(
                Map.of("a", List.of(1, 2), "b", List.of(4)),
                Map.of("a", List.of(1)),
                Map.of("a", List.of(3), "c", List.of(5)),
                Comparator.naturalOrder()))
        .isEqualTo(Map.of("a", List.of(2, 3), "b", List.of(4), "c", List.of(5)));
  }

  /// A few numbers, half of them of these.
  private static Set<Integer> some(Random random, Set<Integer> of) {
    List<Integer> known = List.copyOf(of);
    Set<Integer> some = new HashSet<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      if (known.isEmpty() || random.nextBoolean()) {
        some.add(random.nextInt(60));
      } else {
        some.add(known.get(random.nextInt(known.size())));
      }
    }
    return some;
  }
}
