package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thaw.fold.Pair;
import org.thaw.relation.StoryNews.Told;

/// Folds the reports that concern a pair, story by story: acts counted once, also where one story
/// retells what another told, exposure, attention. The same for any order of the reports, and
/// whatever was folded before.
final class PairFold {

  private static final Comparator<DistinctEvent> ORDER =
      Comparator.comparing(DistinctEvent::date).thenComparing(DistinctEvent::id);

  private final Pair pair;
  private final Parameters parameters;
  private final Retellings retellings;

  PairFold(Pair pair, Parameters parameters) {
    this.pair = pair;
    this.parameters = parameters;
    this.retellings = new Retellings(parameters);
  }

  /// What a story told before and tells now.
  private record Retold(StoryNews before, StoryNews now) {}

  /// What `reports`, none published after `asOf`, tell of the pair up to that day.
  ///
  /// @param others which `before` was folded of; stories that did not change are taken from there
  PairNews fold(PairReports reports, LocalDate asOf, PairReports others, PairNews before) {
    Map<String, Retold> changed = new HashMap<>();
    for (String story : reports.differences(others)) {
      List<Told> told = reports.told(story);
      StoryNews kept = Objects.requireNonNullElse(before.stories().get(story), StoryNews.none());
      if (!kept.isOf(told)) {
        changed.put(story, new Retold(kept, StoryNews.of(pair, told, parameters)));
      }
    }
    return changed.isEmpty() ? before.on(asOf) : merged(changed, asOf, before);
  }

  private PairNews merged(Map<String, Retold> changed, LocalDate asOf, PairNews before) {
    Optional<LocalDate> first =
        changed.values().stream()
            .flatMap(story -> story.now().differences(story.before()))
            .min(Comparator.naturalOrder());
    List<DistinctEvent> told = told(changed, before.told());
    return new PairNews(
        before
            .stories()
            .with(changes ->
                changed.forEach((story, retold) -> {
                  if (retold.now().told().isEmpty()) {
                    changes.remove(story);
                  } else {
                    changes.put(story, retold.now());
                  }
                })),
        told,
        events(told, first, before.events()),
        exposure(changed, before.exposure()),
        asOf,
        Optional.of(first.orElse(LocalDate.MAX)));
  }

  /// Only what stands behind the first of the events that come or go is put in order anew.
  private static List<DistinctEvent> told(Map<String, Retold> changed, List<DistinctEvent> before) {
    List<DistinctEvent> come = new ArrayList<>();
    List<DistinctEvent> touched = new ArrayList<>();
    for (Retold retold : changed.values()) {
      come.addAll(retold.now().events());
      touched.addAll(retold.before().events());
    }
    touched.addAll(come);
    if (touched.isEmpty()) {
      return before;
    }
    int found = Collections.binarySearch(before, Collections.min(touched, ORDER), ORDER);
    int from = found < 0 ? -found - 1 : found;
    List<DistinctEvent> later = new ArrayList<>(come);
    for (DistinctEvent event : before.subList(from, before.size())) {
      if (!changed.containsKey(event.story())) {
        later.add(event);
      }
    }
    later.sort(ORDER);
    List<DistinctEvent> told = new ArrayList<>(from + later.size());
    told.addAll(before.subList(0, from));
    told.addAll(later);
    return told;
  }

  /// The acts of the days before the first that changed are kept.
  private List<DistinctEvent> events(
      List<DistinctEvent> told, Optional<LocalDate> changed, List<DistinctEvent> before) {
    if (changed.isEmpty()) {
      return before;
    }
    List<DistinctEvent> events = new ArrayList<>(before.subList(0, since(before, changed.get())));
    events.addAll(retellings.distinct(told.subList(since(told, changed.get()), told.size())));
    return events;
  }

  private static int since(List<DistinctEvent> events, LocalDate day) {
    int since = events.size();
    while (since > 0 && !events.get(since - 1).date().isBefore(day)) {
      since--;
    }
    return since;
  }

  private static SortedMap<LocalDate, Integer> exposure(
      Map<String, Retold> changed, SortedMap<LocalDate, Integer> before) {
    TreeMap<LocalDate, Integer> exposure = new TreeMap<>(before);
    for (Retold retold : changed.values()) {
      retold.before().exposed().forEach(day -> count(exposure, day, -1));
      retold.now().exposed().forEach(day -> count(exposure, day, 1));
    }
    return exposure;
  }

  private static void count(TreeMap<LocalDate, Integer> exposure, LocalDate day, int more) {
    exposure.merge(day, more, (one, other) -> one + other == 0 ? null : one + other);
  }
}
