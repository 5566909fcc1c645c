package org.thaw.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.finding.When;
import org.thaw.reading.Reading;

/// The acts that a page has told in one language: what a report in another says of them alone is no
/// news. Who acts, on whom and how is the same, the day where both give one, and a number or name
/// that both sentences have. Within a language [Told] knows by the words.
final class ToldActs {

  /// What two do together, whoever is named first.
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

  private final List<Act> told = new ArrayList<>();

  /// @param marks numbers and names in the sentence that tells it, those of states aside
  private record Act(
      String language,
      Set<String> marks,
      EventType type,
      Set<String> actors,
      Set<String> recipients,
      Optional<LocalDate> day) {

    static Act of(Reading reading, Event event) {
      boolean mutual = MUTUAL.contains(event.type());
      return new Act(
          reading.article().language(),
          marks(reading.sentences().get(event.sentence()).in(reading.article().text())),
          event.type(),
          countries(
              mutual
                  ? Stream.concat(event.actors().stream(), event.recipients().stream())
                  : event.actors().stream()),
          mutual ? Set.of() : countries(event.recipients().stream()),
          event.when().map(When::start));
    }

    private static Set<String> marks(String sentence) {
      Set<String> marks = Words.numbers(sentence);
      Words.written(CountryWords.leftOut(sentence)).stream()
          .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .forEach(marks::add);
      return marks;
    }

    private static Set<String> countries(Stream<Actor> actors) {
      return actors
          .flatMap(actor -> actor.country().stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isThatOf(Act other) {
      return !language.equals(other.language)
          && type == other.type
          && actors.equals(other.actors)
          && recipients.equals(other.recipients)
          && !Collections.disjoint(marks, other.marks)
          && (day.isEmpty() || other.day.isEmpty() || day.equals(other.day));
    }
  }

  void add(Reading reading, int sentence) {
    acts(reading, sentence).forEach(told::add);
  }

  /// True if a sentence tells acts of states, and none that a report in another language has not
  /// told.
  boolean knows(Reading reading, int sentence) {
    List<Act> acts = acts(reading, sentence).toList();
    return !acts.isEmpty()
        && acts.stream()
            .allMatch(act ->
                !act.actors().isEmpty() && told.stream().anyMatch(other -> other.isThatOf(act)));
  }

  private static Stream<Act> acts(Reading reading, int sentence) {
    return reading.events().stream()
        .filter(event -> event.sentence() == sentence && event.realis() == Realis.ACTUAL)
        .map(event -> Act.of(reading, event));
  }
}
