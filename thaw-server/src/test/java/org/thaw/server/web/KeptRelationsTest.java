package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thaw.embedding.Embedder;
import org.thaw.fold.Pair;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.RelationPages;
import org.thaw.testkit.Articles;
import org.thaw.testkit.PlainAnnotator;

class KeptRelationsTest {

  private static final Reader READER =
      new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load());
  private static final Pair PAIR = Pair.parse("COL-USA");
  private static final LocalDate SINCE = LocalDate.parse("2026-02-01");

  private final KeptRelations kept = new KeptRelations();

  @Test
  void aPageIsMadeOnceAnEditionAndIsThatOfTheEdition() {
    Edition edition = edition(3);

    KeptRelations.Kept first = kept.of(edition, PAIR, SINCE);

    assertThat(first.page()).isEqualTo(RelationPages.of(edition, PAIR, SINCE));
    assertThat(kept.of(edition, PAIR, SINCE).page()).isSameAs(first.page());
    assertThat(kept.of(edition, PAIR, SINCE).json()).isSameAs(first.json());
    assertThat(new String(first.json().bytes(), UTF_8)).isEqualTo(Json.write(first.page()));
  }

  @Test
  void theNextEditionHasItsOwn() {
    kept.of(edition(3), PAIR, SINCE);
    Edition next = edition(4);

    assertThat(kept.of(next, PAIR, SINCE).page().articles()).hasSize(4);
    assertThat(kept.size()).isEqualTo(1);
  }

  @Test
  void whateverDaysAreAskedForTheyAreBounded() {
    Edition edition = edition(3);
    IntStream.range(0, 600).forEach(day -> kept.of(edition, PAIR, SINCE.minusDays(day)));

    assertThat(kept.size()).isLessThanOrEqualTo(256);
    KeptRelations.Kept last = kept.of(edition, PAIR, SINCE.minusDays(599));
    assertThat(kept.of(edition, PAIR, SINCE.minusDays(599)).page()).isSameAs(last.page());
  }

  private static Edition edition(int articles) {
    List<Reading> readings =
        IntStream.range(0, articles).mapToObj(KeptRelationsTest::reading).toList();
    return Edition.of(readings, Parameters.load(), Embedder.none());
  }

  private static Reading reading(int number) {
    return READER.read(
        Articles.of(
            "a" + number,
            "en",
            "outlet" + number,
            Instant.parse("2026-02-01T00:00:00Z").plusSeconds(86_400L * number),
            "Ministers of Colombia and the United States meet, day " + number,
            "Ministers of Colombia and the United States met in Bogotá, the ministry said."));
  }
}
