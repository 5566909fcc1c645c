package org.thaw.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.finding.When;
import org.thaw.reading.Reading;

/// Whether two stories, parted by their words, tell one event: an act of the one is an act of the
/// other, by the same states on the same states and of near days, and two of their headlines share
/// a good part of their words, in English where the table has them. Names of states and people do
/// not count: one man warns a state and accuses it of something else on one day.
public final class Retelling {

  /// Share of two headlines' words.
  private static final double LEAST = 0.25;

  private static final int WORDS = 40;

  /// Days by which reports may differ on when an act was.
  private static final int NEAR = 2;

  private final Set<Act> acts;
  private final List<Set<String>> headlines;
  private final Set<String> people;

  private record Act(String code, Optional<LocalDate> day) {

    boolean isThatOf(Act other) {
      return code.equals(other.code)
          && (day.equals(other.day)
              || day.isPresent()
                  && other.day.isPresent()
                  && Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get())) <= NEAR);
    }
  }

  /// @param readings of a story
  public Retelling(List<Reading> readings) {
    acts = readings.stream().flatMap(Retelling::acts).collect(Collectors.toSet());
    headlines = readings.stream().map(Retelling::headline).distinct().toList();
    people =
        readings.stream()
            .flatMap(reading -> reading.people().stream())
            .flatMap(person -> Words.of(person.name(), WORDS).stream())
            .collect(Collectors.toSet());
  }

  /// True if another story tells the event of this one.
  public boolean isOne(Retelling other) {
    return acts.stream().anyMatch(act -> other.acts.stream().anyMatch(act::isThatOf))
        && headlines.stream()
            .anyMatch(
                words -> other.headlines.stream().anyMatch(more -> agree(words, more, other)));
  }

  private static Stream<Act> acts(Reading reading) {
    Optional<LocalDate> published =
        reading.article().published().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    return reading.events().stream()
        .flatMap(event ->
            StoryArticle.acts(event)
                .map(code -> new Act(code, event.when().map(When::start).or(() -> published))));
  }

  private static Set<String> headline(Reading reading) {
    String bare = CountryWords.leftOut(Headline.bare(reading.article().headline()));
    return new HashSet<>(
        reading.article().language().equals("es")
            ? Words.translated(bare, WORDS)
            : Words.of(bare, WORDS));
  }

  private boolean agree(Set<String> one, Set<String> more, Retelling other) {
    Set<String> mine = withoutPeople(one, other);
    Set<String> theirs = withoutPeople(more, other);
    long both = mine.stream().filter(theirs::contains).count();
    return both >= 2 && 2.0 * both >= LEAST * (mine.size() + theirs.size());
  }

  private Set<String> withoutPeople(Set<String> words, Retelling other) {
    return words.stream()
        .filter(word -> !people.contains(word) && !other.people.contains(word))
        .collect(Collectors.toSet());
  }
}
