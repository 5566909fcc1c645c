package org.thaw.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thaw.embedding.Embedding;
import org.thaw.knowledge.Table;

/// What the embeddings of all news of a language have in common, and what says nothing of an event.
///
/// A model that was trained on English puts all Spanish texts close together: two that have nothing
/// to do with each other have a cosine of .39, two English ones of .15. The mean vector of a
/// language's news, taken away, leaves about .05 in both, and reports of one event in two languages
/// come closer (Mu & Viswanath 2018, "All-but-the-Top", go further).
public final class CommonMeaning {

  private static final Map<String, float[]> MEANS = load();

  private CommonMeaning() {}

  private static Map<String, float[]> load() {
    Map<String, float[]> means = new HashMap<>();
    for (Table.Row row : Table.load(CommonMeaning.class, "common-meaning.tsv").rows()) {
      String[] values = row.cell("mean").split(" ");
      float[] mean = new float[values.length];
      for (int i = 0; i < mean.length; i++) {
        mean[i] = Integer.parseInt(values[i]) / SCALE;
      }
      means.put(row.cell("language"), mean);
    }
    return Map.copyOf(means);
  }

  private static final float SCALE = 10_000;

  /// The embedding of an article without that; as it is for other languages and models.
  static Embedding leftOut(String language, Embedding embedding) {
    float[] mean = MEANS.get(language);
    return mean == null ? embedding : embedding.less(mean);
  }

  /// The table to ship: for each language the mean of its articles' unit vectors, in ten
  /// thousandths.
  public static String table(Collection<StoryArticle> articles) {
    Map<String, List<Embedding>> languages = new TreeMap<>();
    for (StoryArticle article : articles) {
      if (!article.embedding().isNone()) {
        languages
            .computeIfAbsent(article.language(), language -> new ArrayList<>())
            .add(article.embedding());
      }
    }
    StringBuilder table = new StringBuilder("language\tmean\n");
    languages.forEach((language, embeddings) ->
        table.append(language).append('\t').append(mean(embeddings)).append('\n'));
    return table.toString();
  }

  private static String mean(List<Embedding> embeddings) {
    List<float[]> units = embeddings.stream().map(Embedding::unit).toList();
    return IntStream.range(0, units.getFirst().length)
        .mapToDouble(i -> units.stream().mapToDouble(unit -> unit[i]).average().orElseThrow())
        .mapToObj(value -> Long.toString(Math.round(value * SCALE)))
        .collect(Collectors.joining(" "));
  }
}
