package org.thaw.server.edition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.Embedding;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.reading.Reading;
import org.thaw.story.StoryArticle;
import org.thaw.text.ContentId;

/// Makes the kept vectors of headlines and leads once more and compares: what is kept is trusted by
/// every start, so somebody must look.
public final class VectorCheck {

  /// The model's arithmetic may differ by a hair from one processor to another.
  private static final double ALIKE = 0.995;

  private VectorCheck() {}

  /// By article, what is not the same; empty when all is well, or where there is no model.
  ///
  /// @param most how many are made again: those of the lowest content ids, so the same ones each
  ///   time
  public static Map<String, String> differences(
      Collection<Reading> readings, EmbeddingStore store, Embedder model, int most) {
    record Kept(String article, String lead, String id) {}
    Map<String, Embedding> all = store.all();
    List<Kept> sample =
        readings.stream()
            .map(Reading::article)
            .map(article -> {
              String lead = StoryArticle.lead(article);
              return new Kept(article.id(), lead, ContentId.of(lead));
            })
            .filter(kept -> all.containsKey(kept.id()))
            .sorted(Comparator.comparing(Kept::id).thenComparing(Kept::article))
            .limit(most)
            .toList();
    Map<String, String> differences = new TreeMap<>();
    for (Kept kept : sample) {
      Embedding made = model.embed(kept.lead());
      double cosine = made.cosine(all.getOrDefault(kept.id(), Embedding.NONE));
      if (!made.isNone() && cosine < ALIKE) {
        differences.put(
            kept.article(), "the kept vector and one made anew are %.3f alike".formatted(cosine));
      }
    }
    return differences;
  }
}
