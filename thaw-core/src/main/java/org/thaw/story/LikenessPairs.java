package org.thaw.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/// The pairs of articles that clustering compares, with their likeness, to fit weights on.
public final class LikenessPairs {

  private LikenessPairs() {}

  /// A pair that is compared.
  ///
  /// @param likeness as [#names] lists them
  public record Pair(double[] likeness, boolean same) {}

  /// The names of the numbers of a likeness, in their order.
  public static List<String> names() {
    return JoinWeights.names();
  }

  /// The pairs of the articles, copies left out.
  ///
  /// @param same whether two articles, by id, tell one story
  public static List<Pair> of(
      Collection<StoryArticle> articles,
      StoryParameters parameters,
      BiPredicate<String, String> same) {
    Frequencies frequencies = new Frequencies();
    Neighbours neighbours =
        new Neighbours(Duration.ofDays(parameters.windowDays()), parameters.neighbours());
    CopyFinder copies = new CopyFinder(parameters.copy(), parameters.windowDays(), frequencies);
    List<Pair> pairs = new ArrayList<>();
    List<StoryArticle> ordered = StoryClusterer.ordered(articles);
    List<ArticleTerms> all =
        ordered.stream().map(article -> ArticleTerms.of(article, parameters)).toList();
    all.forEach(terms -> frequencies.count(terms.counted()));
    for (ArticleTerms terms : all) {
      if (copies.add(terms).isEmpty()) {
        Profile profile = Profile.of(terms, frequencies, parameters);
        for (int number : neighbours.of(profile, neighbours.size())) {
          Profile near = neighbours.profile(number);
          pairs.add(new Pair(Likeness.of(profile, near), same.test(profile.id(), near.id())));
        }
        neighbours.post(profile);
      }
    }
    return pairs;
  }
}
