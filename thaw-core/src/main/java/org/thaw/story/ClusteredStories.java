package org.thaw.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.fold.Stories;

/// All stories of an archive: which story an article belongs to, and whose copy it is. The one
/// definition of `same story`, used everywhere.
public final class ClusteredStories implements Stories {

  private final Map<String, Story> byId = new LinkedHashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, Story.Member> members = new HashMap<>();

  private ClusteredStories(List<Story> stories) {
    for (Story story : stories) {
      byId.put(story.id(), story);
      for (Story.Member member : story.members()) {
        storyOf.put(member.article(), story.id());
        members.put(member.article(), member);
      }
    }
  }

  /// The stories of the articles, with the parameters that ship.
  public static ClusteredStories of(Collection<StoryArticle> articles) {
    return new ClusteredStories(StoryClusterer.cluster(articles, StoryParameters.STANDARD));
  }

  /// These stories, in the order of their first articles' arrival.
  static ClusteredStories ofStories(List<Story> stories) {
    return new ClusteredStories(stories);
  }

  /// Every story, by the arrival of its first article.
  public Collection<Story> all() {
    return byId.values();
  }

  /// The story of an id; of the id of any article, the story that holds it, so that the address of
  /// a story that has merged into another still leads to it.
  public Optional<Story> byId(String id) {
    return Optional.ofNullable(byId.get(storyOf.getOrDefault(id, id)));
  }

  /// The id of the story of an article; an article unknown here is a story of its own.
  @Override
  public String story(String article) {
    return storyOf.getOrDefault(article, article);
  }

  /// One id for all articles that share one text: the id of the first of them.
  @Override
  public Optional<String> copyGroup(String article) {
    Story.Member member = members.get(article);
    return member == null ? Optional.empty() : Optional.of(member.copyOf().orElse(article));
  }
}
