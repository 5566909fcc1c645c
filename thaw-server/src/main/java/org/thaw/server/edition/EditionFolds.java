package org.thaw.server.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.thaw.embedding.Embedder;
import org.thaw.fold.Arrivals;
import org.thaw.licence.Licensing;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.relation.RelationFold;
import org.thaw.relation.Relations;
import org.thaw.story.ClusteredStories;
import org.thaw.story.StoryNames;
import org.thaw.story.StoryStore;

/// The folds behind one edition after another: what an edition shares with the one before is not
/// folded again. Not thread-safe; the stories and relations it gives are.
final class EditionFolds {

  private final Parameters parameters;
  private final Embedder embedder;
  private final KeptStories stories;
  private final RelationFold relations;
  private final Map<String, Reading> taken = new HashMap<>();
  private final StoryNames names = new StoryNames();
  private Shown shown = Shown.none();

  /// Folds of which nothing is kept between processes.
  EditionFolds(Parameters parameters, Embedder embedder) {
    this(parameters, embedder, new KeptStories(embedder, StoryStore.none(), ""));
  }

  EditionFolds(Parameters parameters, Embedder embedder, KeptStories stories) {
    this.parameters = parameters;
    this.embedder = embedder;
    this.stories = stories;
    this.relations = new RelationFold(parameters);
  }

  Parameters parameters() {
    return parameters;
  }

  Embedder embedder() {
    return embedder;
  }

  /// Takes what came, and leaves what went.
  ///
  /// @param changed articles that may have come or gone, or have another reading
  /// @param readings the reading of an article, as it is to be folded; empty if it went
  /// @param licensing the same each time
  /// @param arrivals the same for an article each time
  void take(
      Set<String> changed,
      Function<String, Optional<Reading>> readings,
      Licensing licensing,
      Arrivals arrivals) {
    Set<String> gone = new HashSet<>();
    List<Reading> come = new ArrayList<>();
    for (String article : changed) {
      Optional<Reading> now = readings.apply(article);
      if (!now.equals(reading(article))) {
        gone.add(article);
        now.ifPresent(come::add);
      }
    }
    names.change(gone);
    gone.forEach(this::remove);
    come.forEach(reading -> add(reading, licensing, arrivals.of(reading.article().id())));
    List<Reading> seen = come.stream().flatMap(one -> licensing.shown(one).stream()).toList();
    shown = gone.isEmpty() ? shown : shown.with(gone, seen);
  }

  private void add(Reading reading, Licensing licensing, long arrival) {
    taken.put(reading.article().id(), reading);
    licensing
        .counted(reading)
        .ifPresent(counted -> {
          stories.add(counted);
          relations.add(counted, arrival);
        });
  }

  private void remove(String article) {
    if (taken.remove(article) != null) {
      stories.remove(article);
      relations.remove(article);
    }
  }

  /// The reading of an article, whole.
  Optional<Reading> reading(String article) {
    return Optional.ofNullable(taken.get(article));
  }

  /// The readings taken, as they may be shown.
  Shown shown() {
    return shown;
  }

  /// The names of stories, kept from one edition to the next.
  StoryNames names() {
    return names;
  }

  /// The stories of the edition.
  ClusteredStories stories() {
    return stories.stories();
  }

  Relations relations(LocalDate asOf) {
    return relations.relations(stories.stories(), asOf);
  }
}
