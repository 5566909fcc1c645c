package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.evaluation.score.Tally;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Evidence;
import org.thaw.finding.Realis;
import org.thaw.finding.Sector;
import org.thaw.finding.When;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;
import org.thaw.relation.DistinctEvent;
import org.thaw.relation.Relations;
import org.thaw.text.Span;

/// What an archive's readings make of relations whose facts are known, such as the demo's.
///
/// @param readings those of the archive
/// @param facts what happened between the pairs that are looked at
record FactCheck(List<Reading> readings, List<KnownAct> facts) {

  /// The day of the last article.
  LocalDate last() {
    return readings.stream().map(FactCheck::published).max(LocalDate::compareTo).orElseThrow();
  }

  /// The pairs of the facts.
  Set<Pair> pairs() {
    return facts.stream().map(fact -> Pair.of(fact.from(), fact.to())).collect(Collectors.toSet());
  }

  /// Of the distinct acts between those pairs that some source dates, or none does, how many are
  /// facts of their day or, without one, of the day of the first report. `gold` is not counted.
  Tally news(boolean dated, Relations relations) {
    List<DistinctEvent> acts =
        pairs().stream()
            .flatMap(pair -> relations.of(pair).stream())
            .flatMap(history -> history.events().stream())
            .filter(act -> act.weight() > 0 && act.dated() == dated)
            .toList();
    int right = (int) acts.stream().filter(this::isFact).count();
    return new Tally(right, acts.size(), acts.size());
  }

  private boolean isFact(DistinctEvent act) {
    List<String> others = act.mutual() ? act.actors() : act.recipients();
    return facts.stream()
        .filter(fact -> act.actors().contains(fact.from()) && others.contains(fact.to()))
        .anyMatch(fact -> fact.isNews(act.type(), act.date()));
  }

  private static LocalDate published(Reading reading) {
    return LocalDate.ofInstant(reading.article().published().orElseThrow(), ZoneOffset.UTC);
  }

  /// The readings as if the coder had found the facts that each reports, and nothing else.
  List<Reading> known() {
    Map<String, List<KnownAct>> byArticle = new HashMap<>();
    for (KnownAct fact : facts) {
      fact.articles()
          .forEach(tag -> byArticle.computeIfAbsent(tag, any -> new ArrayList<>()).add(fact));
    }
    return readings.stream()
        .map(reading -> reading.withEvents(events(reading, byArticle)))
        .toList();
  }

  private static List<Event> events(Reading reading, Map<String, List<KnownAct>> byArticle) {
    String tag = reading.article().slip().version().map(version -> version.guid()).orElse("");
    return byArticle.getOrDefault(tag, List.of()).stream()
        .map(fact -> event(reading.article().id(), fact))
        .toList();
  }

  private static Event event(String article, KnownAct fact) {
    Span all = new Span(0, 1);
    EventType type = fact.types().getFirst();
    return new Event(
        Evidence.of(article, "fact", List.of(all), 0, 1, List.of("fact"), fact),
        type,
        Optional.empty(),
        List.of(),
        List.of(state(fact.from())),
        List.of(state(fact.to())),
        all,
        fact.day().map(day -> When.day(day, "")),
        Optional.empty(),
        Realis.ACTUAL,
        Optional.empty(),
        Optional.empty());
  }

  private static Actor state(String code) {
    return new Actor(code, Optional.of(code), Optional.of(Sector.GOV), Optional.empty());
  }
}
