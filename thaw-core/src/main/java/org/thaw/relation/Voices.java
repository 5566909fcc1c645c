package org.thaw.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thaw.fold.Stories;

/// Finds for each report the independent voice behind it.
final class Voices {

  private static final Comparator<Report> FIRST =
      Comparator.comparing(Report::published).thenComparing(Report::article);

  private final Stories stories;

  Voices(Stories stories) {
    this.stories = stories;
  }

  /// The reports by the story of the voice behind them, each with its voice.
  Map<String, List<StoryNews.Told>> of(List<Report> reports) {
    Map<String, List<Report>> groups = HashMap.newHashMap(reports.size());
    for (Report report : reports) {
      groups.computeIfAbsent(group(report), any -> new ArrayList<>(1)).add(report);
    }
    Map<String, List<StoryNews.Told>> told = new HashMap<>();
    for (List<Report> group : groups.values()) {
      Voice voice = voice(group.size() == 1 ? group.get(0) : Collections.min(group, FIRST));
      List<StoryNews.Told> ofStory =
          told.computeIfAbsent(voice.story(), any -> new ArrayList<>(group.size()));
      group.forEach(report -> ofStory.add(new StoryNews.Told(report, voice)));
    }
    return told;
  }

  private Voice voice(Report first) {
    return new Voice(stories.story(first.article()), first.outlet(), first.day());
  }

  private String group(Report report) {
    return stories.copyGroup(report.article()).orElse(report.fingerprint());
  }
}
