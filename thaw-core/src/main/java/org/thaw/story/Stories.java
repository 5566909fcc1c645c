package org.thaw.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All stories of an archive: which story an article belongs to, and whose copy it is. The one definition
/// of `same story`, used everywhere.
public final class Stories {

  private final Map<String, Story> byId = new LinkedHashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, Story.Member> members = new HashMap<>();

  private Stories(List<Story> stories) {
    for (Story story : stories) {
      byId.put(story.id(), story);
      for (Story.Member member : story.members()) {
        storyOf.put(member.article(), story.id());
        members.put(member.article(), member);
      }
    }
  }

  /// The stories of the articles, with the parameters that ship.
  public static Stories of(Collection<StoryArticle> articles) {
    return new Stories(StoryClusterer.cluster(articles, StoryParameters.STANDARD));
  }

  /// Every story, by the arrival of its first article.
  public Collection<Story> all() {
    return byId.values();
  }

  public Optional<Story> story(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The id of the story of an article; an article unknown here is a story of its own.
  public String storyOf(String article) {
    return storyOf.getOrDefault(article, article);
  }

  /// The article whose copy this one is, or itself: one id for all that share one text.
  public String originalOf(String article) {
    Story.Member member = members.get(article);
    return member == null ? article : member.copyOf().orElse(article);
  }
}
