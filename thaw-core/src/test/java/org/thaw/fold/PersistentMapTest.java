package org.thaw.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
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
                changes.put(key, i % 128);
                expected.put(key, i % 128);
              }
            }
          });
      assertSame(before, then);
      assertSame(map, expected);
      assertThat(entries(map)).isEqualTo(expected);
      assertThat(map.differences(before)).isEqualTo(differences(expected, then));
      assertThat(before.differences(map)).isEqualTo(differences(expected, then));
    }
  }

  private static Map<String, Integer> entries(PersistentMap<Integer> map) {
    Map<String, Integer> entries = new HashMap<>();
    map.forEach(entries::put);
    return entries;
  }

  /// Numbers under 128 are boxed once each: equal ones are the same.
  private static Set<String> differences(Map<String, Integer> one, Map<String, Integer> other) {
    Set<String> keys = new HashSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
    return keys;
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
