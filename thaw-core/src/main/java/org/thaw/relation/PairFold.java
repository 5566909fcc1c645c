package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;

/// Folds the reports that concern a pair, story by story: acts counted once, exposure, attention.
/// The same for any order of the reports, and whatever was folded before.
final class PairFold {

  private static final Comparator<DistinctEvent> ORDER =
      Comparator.comparing(DistinctEvent::date).thenComparing(DistinctEvent::id);

  private final Stories stories;
  private final Parameters parameters;

  PairFold(Stories stories, Parameters parameters) {
    this.stories = stories;
    this.parameters = parameters;
  }

  /// What `reports`, none published after `asOf`, tell of the pair up to that day.
  ///
  /// @param before what other reports told; stories that did not change are taken from there
  PairNews fold(Pair pair, List<Report> reports, LocalDate asOf, PairNews before) {
    Map<String, StoryNews> news = new HashMap<>();
    Set<String> changed = new HashSet<>(before.stories().keySet());
    new Voices(stories)
        .of(reports)
        .forEach((story, told) -> {
          List<StoryNews.Told> ordered = StoryNews.ordered(told);
          StoryNews kept = before.stories().get(story);
          if (kept != null && kept.isOf(ordered)) {
            news.put(story, kept);
            changed.remove(story);
          } else {
            news.put(story, StoryNews.of(pair, ordered, parameters));
            changed.add(story);
          }
        });
    return changed.isEmpty() ? before.on(asOf) : merged(news, changed, asOf, before);
  }

  private static PairNews merged(
      Map<String, StoryNews> news, Set<String> changed, LocalDate asOf, PairNews before) {
    List<DistinctEvent> events = new ArrayList<>(before.told());
    events.removeIf(event -> changed.contains(event.story()));
    TreeMap<LocalDate, Integer> exposure = new TreeMap<>(before.exposure());
    LocalDate first = LocalDate.MAX;
    for (String story : changed) {
      StoryNews old = before.stories().getOrDefault(story, StoryNews.none());
      StoryNews now = news.getOrDefault(story, StoryNews.none());
      events.addAll(now.events());
      old.exposed().forEach(day -> count(exposure, day, -1));
      now.exposed().forEach(day -> count(exposure, day, 1));
      Optional<LocalDate> differs = now.differences(old).min(Comparator.naturalOrder());
      first = differs.filter(first::isAfter).orElse(first);
    }
    events.sort(ORDER);
    return new PairNews(news, events, exposure, asOf, Optional.of(first));
  }

  private static void count(TreeMap<LocalDate, Integer> exposure, LocalDate day, int more) {
    exposure.merge(day, more, (one, other) -> one + other == 0 ? null : one + other);
  }
}
