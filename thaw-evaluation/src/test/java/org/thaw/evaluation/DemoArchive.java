package org.thaw.evaluation;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.thaw.article.Article;
import org.thaw.article.Extraction;
import org.thaw.intake.Intake;
import org.thaw.reading.Reading;

/// The dispatches of the demo archive, read as they are when Thaw ingests them: by the rules and
/// models of the day, once for all tests.
public final class DemoArchive {

  /// The folders of the archive, one for each relation.
  public static final List<String> RELATIONS =
      List.of(
          "armenia-azerbaijan",
          "colombia-united-states",
          "india-canada",
          "saudi-arabia-iran",
          "venezuela-guyana");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
  private static final Map<String, List<Reading>> READ = new ConcurrentHashMap<>();

  private DemoArchive() {}

  /// The readings of one relation's folder.
  public static List<Reading> read(String relation) throws IOException {
    List<Reading> known = READ.get(relation);
    if (known == null) {
      known = articles(relation).stream().map(Loaded.INSTRUMENT.reader()::read).toList();
      READ.put(relation, known);
    }
    return known;
  }

  /// The readings of the whole archive.
  public static List<Reading> read() throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (String relation : RELATIONS) {
      readings.addAll(read(relation));
    }
    return readings;
  }

  private static List<Article> articles(String relation) throws IOException {
    Intake intake = new Intake(CLOCK);
    List<Article> articles = new ArrayList<>();
    intake.open(
        Loaded.ROOT.resolve("demo/archive").resolve(relation),
        capture -> {
          if (intake.extract(capture) instanceof Extraction.Extracted(Article article)) {
            articles.add(article);
          }
        },
        (name, rejected) -> {
          throw new IllegalStateException(name + ": " + rejected);
        });
    return articles;
  }

  /// The day after the last dispatch.
  public static LocalDate end(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.article().published().stream())
        .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
        .reduce((one, other) -> one.isAfter(other) ? one : other)
        .orElseThrow()
        .plusDays(1);
  }
}
