package org.thaw.server.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.thaw.reading.Reading;
import org.thaw.relation.Standing;

/// Folds the readings of an edition once more, in another order, and compares every relation and
/// all stories.
public final class FoldCheck {

  private static final long SEED = 20260107;

  private FoldCheck() {}

  /// By pair, what is not the same; empty when all is well.
  public static Map<String, String> differences(Edition edition) {
    List<Reading> shuffled = new ArrayList<>(edition.readings());
    Collections.shuffle(shuffled, new Random(SEED));
    Edition again = edition.again(shuffled);
    Map<String, String> differences = new TreeMap<>();
    for (Standing standing : edition.standings()) {
      if (!edition.relation(standing.pair()).equals(again.relation(standing.pair()))) {
        differences.put(standing.pair().id(), "another order of arrival gives another relation");
      }
    }
    if (edition.standings().size() != again.standings().size()) {
      differences.put("relations", "another order of arrival gives other pairs");
    }
    if (!List.copyOf(edition.stories().all()).equals(List.copyOf(again.stories().all()))) {
      differences.put("stories", "another order of arrival gives other stories");
    }
    return differences;
  }
}
