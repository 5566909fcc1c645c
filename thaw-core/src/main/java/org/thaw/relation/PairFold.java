package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;

/// Folds the reports that concern a pair: acts counted once, exposure, attention. The same for any
/// order of the reports.
final class PairFold {

  private final Stories stories;
  private final Parameters parameters;

  PairFold(Stories stories, Parameters parameters) {
    this.stories = stories;
    this.parameters = parameters;
  }

  /// What `reports`, none published after `asOf`, tell of the pair up to that day.
  PairNews fold(Pair pair, List<Report> reports, LocalDate asOf) {
    Map<String, Voice> voices = new Voices(stories).of(reports);
    EventFold events = new EventFold(pair, parameters);
    TreeMap<LocalDate, Set<String>> exposed = new TreeMap<>();
    TreeMap<LocalDate, Set<String>> storiesOn = new TreeMap<>();
    TreeMap<LocalDate, Integer> articlesOn = new TreeMap<>();
    Set<Voice> sightings = new HashSet<>();
    for (Report report : reports) {
      Voice voice = Objects.requireNonNull(voices.get(report.article()), report.article());
      events.add(report, voice);
      if (report.countries().containsAll(pair.countries())) {
        articlesOn.merge(report.day(), 1, Integer::sum);
        storiesOn.computeIfAbsent(report.day(), day -> new HashSet<>()).add(voice.story());
        if (report.countries().size() <= parameters.countriesInAnArticle()) {
          exposed.computeIfAbsent(voice.day(), day -> new HashSet<>()).add(voice.story());
          sightings.add(voice);
        }
      }
    }
    TreeMap<LocalDate, Integer> exposure = new TreeMap<>();
    exposed.forEach((day, found) -> exposure.put(day, found.size()));
    return new PairNews(
        events.events(asOf), exposure, sorted(sightings), attention(storiesOn, articlesOn), voices);
  }

  private static List<Voice> sorted(Set<Voice> voices) {
    List<Voice> sorted = new ArrayList<>(voices);
    sorted.sort(
        Comparator.comparing(Voice::day).thenComparing(Voice::story).thenComparing(Voice::outlet));
    return sorted;
  }

  private static List<Attention> attention(
      Map<LocalDate, Set<String>> storiesOn, Map<LocalDate, Integer> articlesOn) {
    List<Attention> attention = new ArrayList<>();
    for (LocalDate day : new TreeSet<>(articlesOn.keySet())) {
      attention.add(
          new Attention(
              day, storiesOn.getOrDefault(day, Set.of()).size(), articlesOn.getOrDefault(day, 0)));
    }
    return attention;
  }
}
