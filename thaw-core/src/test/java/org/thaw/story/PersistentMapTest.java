package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersistentMapTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void holdsWhatAHashMapHoldsAndKeepsOlderOnesAsTheyWere(long seed) {
    Random random = new Random(seed);
    Map<String, Integer> expected = new HashMap<>();
    PersistentMap<Integer> map = PersistentMap.empty();
    for (int round = 0; round < 40; round++) {
      PersistentMap<Integer> before = map;
      Map<String, Integer> then = new HashMap<>(expected);
      map =
          map.with(changes -> {
            for (int i = 0; i < 200; i++) {
              String key = key(random.nextInt(3000));
              if (random.nextInt(3) == 0) {
                changes.remove(key);
                expected.remove(key);
              } else {
                changes.put(key, i);
                expected.put(key, i);
              }
            }
          });
      assertSame(before, then);
      assertSame(map, expected);
    }
  }

  private static void assertSame(PersistentMap<Integer> map, Map<String, Integer> expected) {
    for (int number = 0; number < 3000; number++) {
      assertThat(map.get(key(number))).isEqualTo(expected.get(key(number)));
    }
  }

  /// `Aa` and `BB` have the same hash: half of the keys clash with another.
  private static String key(int number) {
    return (number % 2 == 0 ? "Aa" : "BB") + number / 2;
  }
}
