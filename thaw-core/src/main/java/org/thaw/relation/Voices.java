package org.thaw.relation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thaw.fold.Stories;

/// Finds for each report the voice behind it.
final class Voices {

  private static final Comparator<Report> FIRST =
      Comparator.comparing(Report::published).thenComparing(Report::article);

  private final Stories stories;

  Voices(Stories stories) {
    this.stories = stories;
  }

  /// The voice of each report, by article.
  Map<String, Voice> of(List<Report> reports) {
    Map<String, Report> first = new HashMap<>();
    for (Report report : reports) {
      first.merge(
          group(report), report, (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
    }
    Map<String, Voice> voices = new HashMap<>();
    for (Report report : reports) {
      Report original = first.getOrDefault(group(report), report);
      voices.put(
          report.article(),
          new Voice(stories.story(original.article()), original.outlet(), original.day()));
    }
    return voices;
  }

  private String group(Report report) {
    return stories.copyGroup(report.article()).orElse(report.fingerprint());
  }
}
