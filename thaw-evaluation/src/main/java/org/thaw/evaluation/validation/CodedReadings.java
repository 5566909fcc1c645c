package org.thaw.evaluation.validation;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.Evidence;
import org.thaw.finding.Realis;
import org.thaw.finding.Sector;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Feeds coded events to the folds: every row as a reading of one sentence.
///
/// The files name no outlets and tell one act in several rows. All rows of a pair and day are taken
/// as one story, in which each type of act counts once for each direction; the rows as reports of
/// different outlets, each of its own, so that an act with several rows is corroborated. Nothing is
/// known of how sure a row is: 0.8 for all.
final class CodedReadings {

  private static final double CONFIDENCE = 0.8;

  private CodedReadings() {}

  /// A reading for each event.
  static Stream<Reading> of(List<CodedEvent> events) {
    Map<String, Integer> rows = new HashMap<>();
    List<Reading> readings = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      int row = rows.merge(story(event), 1, Integer::sum);
      readings.add(reading(event, row));
    }
    return readings.stream();
  }

  private static String story(CodedEvent event) {
    return event.date() + " " + Pair.of(event.from(), event.to()).id();
  }

  /// The story of a reading's article.
  static String story(String article) {
    return article.substring(0, article.lastIndexOf('#'));
  }

  private static Reading reading(CodedEvent event, int row) {
    Article article = article(event, row);
    return new Reading(
        article,
        "icews",
        List.of(new Span(0, article.text().length())),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        event.type().stream().map(type -> found(event, article)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(event.from(), event.to()),
        List.of());
  }

  private static Article article(CodedEvent event, int row) {
    String id = story(event) + "#" + row;
    return Article.plain(
        id,
        id,
        "en",
        event.name(),
        Optional.of(event.date().atStartOfDay().toInstant(ZoneOffset.UTC)),
        List.of(),
        event.name(),
        Licence.OPEN);
  }

  private static Event found(CodedEvent event, Article article) {
    Span all = new Span(0, article.text().length());
    return new Event(
        Evidence.of(article.id(), "event", List.of(all), 0, CONFIDENCE, List.of("icews")),
        event.type().orElseThrow(),
        event.mode(),
        List.of(),
        List.of(actor(event.from())),
        List.of(actor(event.to())),
        all,
        Optional.empty(),
        Optional.empty(),
        Realis.ACTUAL,
        Optional.empty(),
        Optional.empty());
  }

  private static Actor actor(String country) {
    return new Actor(country, Optional.of(country), Optional.of(Sector.GOV), Optional.empty());
  }
}
