package org.thaw.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Gathers articles and folds them into stories. Articles may come in any order; one that comes
/// again takes the place of the older one of its id.
///
/// Late news rewinds the clustering to its time; where that is days ago, everything is clustered
/// anew. Either way the stories are those of all the articles at once. Not thread-safe; the
/// [ClusteredStories] it gives are.
public final class StoryFold {

  private final StoryParameters parameters = StoryParameters.STANDARD;
  private final Map<String, StoryArticle> byId = new HashMap<>();
  private final TreeSet<StoryArticle> articles = new TreeSet<>(StoryClusterer.ORDER);

  /// The articles that the clusterer holds.
  private final TreeSet<StoryArticle> held = new TreeSet<>(StoryClusterer.ORDER);

  private StoryClusterer clusterer = new StoryClusterer(parameters);
  private Optional<StoryArticle> changed = Optional.empty();
  private ClusteredStories stories = ClusteredStories.of(List.of());

  /// Takes an article.
  public void add(StoryArticle article) {
    if (article.equals(byId.get(article.id()))) {
      return;
    }
    remove(article.id());
    byId.put(article.id(), article);
    articles.add(article);
    change(article);
  }

  /// Takes an article out again.
  public void remove(String id) {
    StoryArticle old = byId.remove(id);
    if (old != null) {
      articles.remove(old);
      change(old);
    }
  }

  /// The stories of all articles taken.
  public ClusteredStories stories() {
    changed.ifPresent(first -> stories = updated(first));
    changed = Optional.empty();
    return stories;
  }

  private void change(StoryArticle article) {
    changed =
        Optional.of(
            changed
                .filter(first -> StoryClusterer.ORDER.compare(first, article) <= 0)
                .orElse(article));
  }

  private ClusteredStories updated(StoryArticle first) {
    Collection<StoryArticle> later = held.tailSet(first);
    if (first.order().filter(from -> clusterer.rewind(from, later)).isPresent()) {
      later.clear();
      List<StoryArticle> again = List.copyOf(articles.tailSet(first));
      clusterer.add(again);
      held.addAll(again);
      return stories.with(clusterer.regroup());
    }
    clusterer = StoryClusterer.of(List.copyOf(articles), parameters);
    held.clear();
    held.addAll(articles);
    return ClusteredStories.ofStories(clusterer.stories());
  }
}
