package org.thaw.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.archive.MemoryArchive;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.Embedding;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.embedding.RememberingEmbedder;
import org.thaw.reading.Reading;
import org.thaw.server.Sample;
import org.thaw.story.StoryArticle;
import org.thaw.text.ContentId;

class VectorCheckTest {

  private static final Embedder MODEL =
      text -> Embedding.of(new float[] {text.length(), text.hashCode() % 100, 1});

  private final List<Reading> readings = Sample.readings();
  private final EmbeddingStore store = new MemoryArchive().embeddings("lengths");

  @Test
  void aKeptVectorThatTheModelWouldNotMakeIsNamed() {
    RememberingEmbedder remembering = new RememberingEmbedder(() -> MODEL, store);
    readings.forEach(reading -> remembering.embed(StoryArticle.lead(reading.article())));
    assertThat(VectorCheck.differences(readings, store, MODEL, 1000)).isEmpty();

    Reading spoilt = readings.get(7);
    store.put(
        ContentId.of(StoryArticle.lead(spoilt.article())), Embedding.of(new float[] {0, 0, -1}));

    assertThat(VectorCheck.differences(readings, store, MODEL, 1000))
        .containsOnlyKeys(spoilt.article().id());
    assertThat(VectorCheck.differences(readings, store, Embedder.none(), 1000)).isEmpty();
  }
}
