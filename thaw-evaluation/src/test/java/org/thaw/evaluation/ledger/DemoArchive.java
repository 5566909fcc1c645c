package org.thaw.evaluation.ledger;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.thaw.article.Article;
import org.thaw.article.Extraction;
import org.thaw.evaluation.Loaded;
import org.thaw.intake.Intake;
import org.thaw.reading.Reading;

/// The dispatches of one pair of the demo archive, read as they are when Thaw ingests them.
final class DemoArchive {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private DemoArchive() {}

  static List<Reading> read(String pair) throws IOException {
    Intake intake = new Intake(CLOCK);
    List<Article> articles = new ArrayList<>();
    intake.open(
        Loaded.ROOT.resolve("demo/archive").resolve(pair),
        capture -> {
          if (intake.extract(capture) instanceof Extraction.Extracted(Article article)) {
            articles.add(article);
          }
        },
        (name, rejected) -> {
          throw new IllegalStateException(name + ": " + rejected);
        });
    return articles.stream().map(Loaded.INSTRUMENT.reader()::read).toList();
  }

  /// The day after the last dispatch.
  static LocalDate end(List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.article().published().stream())
        .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC))
        .reduce((one, other) -> one.isAfter(other) ? one : other)
        .orElseThrow()
        .plusDays(1);
  }
}
