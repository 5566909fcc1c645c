package org.thaw.language;

import java.util.Map;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;

/// The reader of English and Spanish, whose models are loaded once for all tests.
final class BothLanguages {

  static final Reader READER = load();

  private BothLanguages() {}

  private static Reader load() {
    Knowledge knowledge = Knowledge.load();
    return new Reader(
        Map.of(
            "en", EnglishAnnotator.load(knowledge::isName), "es", SpanishAnnotator.load(knowledge)),
        knowledge);
  }
}
