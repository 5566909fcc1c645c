package org.thaw.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.embedding.Embedder;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.server.edition.Edition;
import org.thaw.store.json.ReadingJson;

/// The index finds the known turns of the demo archive's relations within three days, from readings
/// kept as they were made when the test was written; no language models.
class TurnsTest {

  private static Edition edition = Edition.of(List.of(), Parameters.load(), Embedder.none());

  @BeforeAll
  static void fold() throws IOException {
    InputStream in = TurnsTest.class.getResourceAsStream("demo-readings.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(in)), StandardCharsets.UTF_8))) {
      List<Reading> readings = lines.lines().map(ReadingJson::parse).toList();
      edition = Edition.of(readings, Parameters.load(), Embedder.none());
    }
  }

  static List<Turn> turns() {
    return Turn.load();
  }

  @ParameterizedTest
  @MethodSource("turns")
  void aKnownTurnIsFoundWithinThreeDays(Turn turn) {
    assertThat(turn.in(edition.relation(turn.pair()).orElseThrow()))
        .as("%s %s: %s", turn.pair().id(), turn.date(), turn.what())
        .isPresent();
  }
}
