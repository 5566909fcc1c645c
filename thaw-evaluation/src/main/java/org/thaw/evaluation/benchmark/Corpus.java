package org.thaw.evaluation.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.evaluation.gold.GoldPaths;
import org.thaw.intake.Intake;

/// Articles to measure on: those of the demo archive, or of any folder that can be taken in.
final class Corpus {

  private Corpus() {}

  static Path demo() {
    return GoldPaths.home().resolve("demo").resolve("archive");
  }

  static List<Capture> captures(Path folder) throws IOException {
    List<Capture> captures = new ArrayList<>();
    new Intake(Clock.systemUTC()).open(folder, captures::add, (name, rejected) -> {});
    return captures;
  }

  /// The articles in the captures; what cannot be extracted is left out.
  static List<Article> articles(List<Capture> captures) {
    Intake intake = new Intake(Clock.systemUTC());
    List<Article> articles = new ArrayList<>();
    for (Capture capture : captures) {
      switch (intake.extract(capture)) {
        case Extraction.Extracted extracted -> articles.add(extracted.article());
        case Rejected rejected -> {}
      }
    }
    return articles;
  }

  /// The articles of a folder in one language.
  static List<Article> articles(Path folder, String language) throws IOException {
    return articles(captures(folder)).stream()
        .filter(article -> article.language().equals(language))
        .toList();
  }
}
