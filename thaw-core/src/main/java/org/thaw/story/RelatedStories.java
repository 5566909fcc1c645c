package org.thaw.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Names the stories that share names with one, the rarest shared names first, with the reason.
public final class RelatedStories {

  private static final int MOST = 5;

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> headlines = new HashMap<>();

  private final UnaryOperator<String> wording;

  /// @param articles all articles by id
  /// @param wording how a name's code is said to people
  public RelatedStories(
      Collection<Story> stories,
      Map<String, StoryArticle> articles,
      UnaryOperator<String> wording) {
    this.wording = wording;
    for (Story story : stories) {
      Set<String> of = new HashSet<>();
      for (Story.Member member : story.members()) {
        StoryArticle article = articles.get(member.article());
        if (article != null) {
          of.addAll(article.names());
          headlines.putIfAbsent(story.id(), article.headline());
        }
      }
      names.put(story.id(), of);
      of.forEach(name -> counts.merge(name, 1, Integer::sum));
    }
  }

  /// Up to five other stories, the closest first; two shared names at least.
  public List<StoryPage.Related> of(String story) {
    Set<String> own = names.getOrDefault(story, Set.of());
    record Close(String id, double weight, List<String> shared) {}
    List<Close> close = new ArrayList<>();
    names.forEach((id, others) -> {
      List<String> shared = others.stream().filter(own::contains).sorted(byRarity()).toList();
      if (!id.equals(story) && shared.size() >= 2) {
        double weight = shared.stream().mapToDouble(this::rarity).sum();
        close.add(new Close(id, weight / Math.sqrt(4 + others.size()), shared));
      }
    });
    close.sort(Comparator.comparingDouble((Close c) -> -c.weight()).thenComparing(Close::id));
    return close.stream()
        .limit(MOST)
        .map(c ->
            new StoryPage.Related(c.id(), headlines.getOrDefault(c.id(), ""), reason(c.shared())))
        .toList();
  }

  private Comparator<String> byRarity() {
    return Comparator.comparingDouble((String name) -> -rarity(name)).thenComparing(name -> name);
  }

  private double rarity(String name) {
    return Math.log((1.0 + names.size()) / counts.getOrDefault(name, 1));
  }

  private String reason(List<String> shared) {
    return String.join(
        ", ",
        shared.stream()
            .limit(4)
            .map(name -> name.replaceFirst("^person:", ""))
            .map(wording)
            .toList());
  }
}
