package org.thaw.evaluation.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thaw.story.StoryArticle;

/// What anyone would do first: one article after the other joins the story whose middle is nearest
/// by TF-IDF words, if the cosine is over a threshold (Allan et al. 1998).
public final class OnlineBaseline {

  /// Best on our development files of one language, so that the comparison is fair.
  private static final double LEAST = 0.13;

  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Map<String, Double>> middles = new LinkedHashMap<>();
  private int total;

  private OnlineBaseline() {}

  /// The story of each article, by id.
  public static Map<String, String> cluster(List<StoryArticle> articles) {
    OnlineBaseline baseline = new OnlineBaseline();
    List<StoryArticle> ordered = new ArrayList<>(articles);
    ordered.sort(
        Comparator.comparing((StoryArticle article) -> article.order().toString())
            .thenComparing(StoryArticle::id));
    ordered.forEach(baseline::count);
    Map<String, String> stories = new HashMap<>();
    ordered.forEach(article -> stories.put(article.id(), baseline.join(article)));
    return stories;
  }

  private void count(StoryArticle article) {
    total++;
    new HashSet<>(words(article)).forEach(word -> texts.merge(word, 1, Integer::sum));
  }

  private String join(StoryArticle article) {
    Map<String, Double> vector = vector(article);
    String nearest = article.id();
    double most = LEAST;
    for (Map.Entry<String, Map<String, Double>> story : middles.entrySet()) {
      double cosine = dot(vector, story.getValue()) / length(story.getValue());
      if (cosine > most) {
        most = cosine;
        nearest = story.getKey();
      }
    }
    Map<String, Double> middle = middles.computeIfAbsent(nearest, id -> new HashMap<>());
    vector.forEach((word, weight) -> middle.merge(word, weight, Double::sum));
    return nearest;
  }

  private Map<String, Double> vector(StoryArticle article) {
    Map<String, Double> vector = new HashMap<>();
    words(article).forEach(word -> vector.merge(word, 1.0, Double::sum));
    vector.replaceAll((word, count) ->
        (1 + Math.log(count)) * Math.log((total + 1.0) / texts.getOrDefault(word, 1)));
    double length = length(vector);
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private static double length(Map<String, Double> vector) {
    double sum = vector.values().stream().mapToDouble(weight -> weight * weight).sum();
    return sum == 0 ? 1 : Math.sqrt(sum);
  }

  private static List<String> words(StoryArticle article) {
    String text = article.headline() + " " + article.body();
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
