package org.thaw.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thaw.fold.PersistentMap;
import org.thaw.fold.Stories;

/// All stories of an archive: which story an article belongs to, and whose copy it is. The one
/// definition of `same story`, used everywhere.
public final class ClusteredStories implements Stories {

  private static final ClusteredStories NONE =
      new ClusteredStories(List.of(), PersistentMap.empty());

  private final List<Story> stories;
  private final PersistentMap<Place> places;

  private ClusteredStories(List<Story> stories, PersistentMap<Place> places) {
    this.stories = stories;
    this.places = places;
  }

  /// Where an article stands.
  private record Place(Story story, Story.Member member) {}

  /// The stories of the articles, with the parameters that ship.
  public static ClusteredStories of(Collection<StoryArticle> articles) {
    return ofStories(StoryClusterer.cluster(articles, StoryParameters.STANDARD));
  }

  /// These stories, in the order of their first articles' arrival.
  public static ClusteredStories ofStories(List<Story> stories) {
    return NONE.with(new StoryUnits.Regrouped(stories, List.of(), stories));
  }

  /// The stories after some were grouped anew; costs what those cost.
  ClusteredStories with(StoryUnits.Regrouped regrouped) {
    return new ClusteredStories(
        regrouped.all(),
        places.with(changes -> {
          for (Story story : regrouped.gone()) {
            story.members().forEach(member -> changes.remove(member.article()));
          }
          for (Story story : regrouped.made()) {
            story
                .members()
                .forEach(member -> changes.put(member.article(), new Place(story, member)));
          }
        }));
  }

  /// Every story, by the arrival of its first article.
  public Collection<Story> all() {
    return stories;
  }

  /// The story of an id; of the id of any article, the story that holds it, so that the address of
  /// a story that has merged into another still leads to it.
  public Optional<Story> byId(String id) {
    return place(id).map(Place::story);
  }

  /// The id of the story of an article; an article unknown here is a story of its own.
  @Override
  public String story(String article) {
    return place(article).map(place -> place.story().id()).orElse(article);
  }

  /// One id for all articles that share one text: the id of the first of them.
  @Override
  public Optional<String> copyGroup(String article) {
    return place(article).map(place -> place.member().copyOf().orElse(article));
  }

  /// Costs what differs, where one was carried on from the other.
  @Override
  public Optional<Set<String>> differences(Stories others) {
    return others instanceof ClusteredStories clustered
        ? Optional.of(places.differences(clustered.places))
        : Optional.empty();
  }

  private Optional<Place> place(String article) {
    @Nullable Place place = places.get(article);
    return Optional.ofNullable(place);
  }
}
