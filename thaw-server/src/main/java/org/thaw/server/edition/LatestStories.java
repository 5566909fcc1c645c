package org.thaw.server.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.thaw.reading.Reading;
import org.thaw.story.Story;

/// The stories of an edition by their latest report, the newest first.
///
/// The edition's readings are walked from their end, so that the first stories of an archive of a
/// hundred thousand cost what those of a small one do.
public final class LatestStories {

  private final Edition edition;

  LatestStories(Edition edition) {
    this.edition = edition;
  }

  /// The first stories that belong; of those whose latest reports are of one moment, by id.
  public List<Story> first(int most, Predicate<Story> belongs) {
    List<Reading> readings = edition.readings();
    Set<String> seen = new HashSet<>();
    List<Story> found = new ArrayList<>();
    for (int until = readings.size(); until > 0 && found.size() < most; ) {
      int from = ofOneMoment(readings, until);
      readings.subList(from, until).stream()
          .flatMap(reading -> edition.stories().byId(reading.article().id()).stream())
          .filter(story -> seen.add(story.id()))
          .sorted(Comparator.comparing(Story::id))
          .filter(belongs)
          .limit(most - found.size())
          .forEach(found::add);
      until = from;
    }
    return found;
  }

  /// Where the readings begin that were published when the last before `until` was.
  private static int ofOneMoment(List<Reading> readings, int until) {
    Optional<Instant> moment = readings.get(until - 1).article().published();
    int from = until - 1;
    while (from > 0 && readings.get(from - 1).article().published().equals(moment)) {
      from--;
    }
    return from;
  }
}
