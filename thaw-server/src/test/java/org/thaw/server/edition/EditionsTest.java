package org.thaw.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.archive.Archive;
import org.thaw.archive.MemoryArchive;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.Embedding;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.server.Sample;

class EditionsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oneEditionAfterAnotherIsTheEditionOfAllAtOnce(long seed) {
    Editions editions = new Editions(Embedder::none, EmbeddingStore.none());
    List<Reading> readings = new ArrayList<>(Sample.readings());
    Collections.shuffle(readings, new Random(seed));
    List<Reading> taken = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      editions.add(readings.get(i));
      taken.add(readings.get(i));
      if (i % 5 == 4) {
        Reading gone = taken.remove(i / 10);
        editions.remove(gone.article().id());
        editions.refresh();
        assertSame(editions.current(), Edition.of(taken, Parameters.load(), Embedder.none()));
      }
    }
  }

  @Test
  void aSecondStartRunsNoModel() {
    Archive archive = new MemoryArchive();
    Sample.readings().forEach(reading -> archive.put("of " + reading.article().id(), reading));
    Embedder lengths = text -> Embedding.of(new float[] {text.length(), 1});
    new Editions(() -> lengths, archive.embeddings("lengths")).load(archive);

    new Editions(EditionsTest::unwanted, archive.embeddings("lengths")).load(archive);

    assertThat(archive.embeddings("lengths").all()).isNotEmpty();
  }

  private static Embedder unwanted() {
    throw new AssertionError("the model was loaded");
  }

  private static void assertSame(Edition edition, Edition whole) {
    assertThat(edition.day()).isEqualTo(whole.day());
    assertThat(edition.standings()).isEqualTo(whole.standings());
    assertThat(edition.calendar().meetings()).isEqualTo(whole.calendar().meetings());
    assertThat(List.copyOf(edition.stories().all())).isEqualTo(List.copyOf(whole.stories().all()));
    whole
        .standings()
        .forEach(standing ->
            assertThat(edition.relation(standing.pair()))
                .isEqualTo(whole.relation(standing.pair())));
  }
}
