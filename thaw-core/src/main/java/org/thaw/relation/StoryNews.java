package org.thaw.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thaw.fold.Pair;

/// What one story tells of a pair. A function of its reports and the voices behind them.
///
/// @param told in order of article
/// @param events its acts, each once, in any order
/// @param exposed days on which independent voices name both countries
/// @param sightings the voices that name both countries
/// @param articles number of articles that name both countries, by day, copies included
record StoryNews(
    List<Told> told,
    List<DistinctEvent> events,
    Set<LocalDate> exposed,
    Set<Voice> sightings,
    Map<LocalDate, Integer> articles) {

  /// A report and the independent voice behind it.
  ///
  /// @param group of copies
  record Told(Report report, String group, Voice voice) {

    static final Comparator<Told> ORDER = Comparator.comparing(told -> told.report().article());

    /// Readings taken again make other reports: comparing all they hold would cost more.
    @SuppressWarnings("ReferenceEquality")
    boolean same(Told other) {
      return report == other.report && voice.equals(other.voice);
    }
  }

  /// @param told all reports of the story, in order of article
  static StoryNews of(Pair pair, List<Told> told, Parameters parameters) {
    EventFold events = new EventFold(pair, parameters);
    Set<LocalDate> exposed = new HashSet<>();
    Set<Voice> sightings = new HashSet<>();
    Map<LocalDate, Integer> articles = new TreeMap<>();
    for (Told telling : told) {
      Report report = telling.report();
      events.add(report, telling.voice());
      if (report.countries().containsAll(pair.countries())) {
        articles.merge(report.day(), 1, Integer::sum);
        if (report.countries().size() <= parameters.countriesInAnArticle()) {
          exposed.add(telling.voice().day());
          sightings.add(telling.voice());
        }
      }
    }
    return new StoryNews(told, events.events(), exposed, sightings, articles);
  }

  /// True if it was made of these very reports and voices.
  boolean isOf(List<Told> others) {
    boolean same = told.size() == others.size();
    for (int i = 0; same && i < others.size(); i++) {
      same = told.get(i).same(others.get(i));
    }
    return same;
  }

  /// The days that the index sees differently from what another version of the story tells.
  Stream<LocalDate> differences(StoryNews other) {
    return Stream.concat(missing(other), other.missing(this));
  }

  private Stream<LocalDate> missing(StoryNews other) {
    return Stream.concat(
        events.stream().filter(event -> !other.events.contains(event)).map(DistinctEvent::date),
        exposed.stream().filter(day -> !other.exposed.contains(day)));
  }

  static StoryNews none() {
    return new StoryNews(List.of(), List.of(), Set.of(), Set.of(), Map.of());
  }
}
