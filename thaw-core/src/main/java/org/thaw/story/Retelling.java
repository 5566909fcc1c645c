package org.thaw.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.reading.Reading;

/// Whether two stories, parted by their words, tell one event: an act of the one is an act of the
/// other, by the same states on the same states, and two of their headlines share a good part of
/// their words, in English where the table has them.
public final class Retelling {

  /// Share of two headlines' words.
  private static final double LEAST = 0.25;

  private static final int WORDS = 40;

  private Retelling() {}

  /// @param one readings of a story, and of another
  public static boolean isOne(List<Reading> one, List<Reading> other) {
    Set<String> acts = acts(one);
    acts.retainAll(acts(other));
    return !acts.isEmpty()
        && one.stream()
            .map(Retelling::headline)
            .anyMatch(words ->
                other.stream().map(Retelling::headline).anyMatch(more -> agree(words, more)));
  }

  private static Set<String> acts(List<Reading> readings) {
    Set<String> acts = new HashSet<>();
    readings.forEach(reading -> acts.addAll(StoryArticle.acts(reading)));
    return acts;
  }

  private static Set<String> headline(Reading reading) {
    String bare = Headline.bare(reading.article().headline());
    return new HashSet<>(
        reading.article().language().equals("es")
            ? Words.translated(bare, WORDS)
            : Words.of(bare, WORDS));
  }

  private static boolean agree(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return both >= 2 && 2.0 * both >= LEAST * (one.size() + other.size());
  }
}
