package org.thaw.server.edition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.embedding.Embedder;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.relation.RelationFold;
import org.thaw.relation.Relations;
import org.thaw.story.ClusteredStories;
import org.thaw.story.StoryArticle;
import org.thaw.story.StoryFold;

/// The folds behind one edition after another: what an edition shares with the one before is not
/// folded again. Not thread-safe; the stories and relations it gives are.
final class EditionFolds {

  private final Parameters parameters;
  private final Embedder embedder;
  private final StoryFold stories = new StoryFold();
  private final RelationFold relations;
  private final Map<String, Reading> taken = new HashMap<>();

  EditionFolds(Parameters parameters, Embedder embedder) {
    this.parameters = parameters;
    this.embedder = embedder;
    this.relations = new RelationFold(parameters);
  }

  Parameters parameters() {
    return parameters;
  }

  Embedder embedder() {
    return embedder;
  }

  /// Takes these readings and leaves all others.
  ///
  /// @param whole all readings of the edition
  /// @param counted a reading as it counts; empty if it does not; always the same for one reading
  void take(Collection<Reading> whole, Function<Reading, Optional<Reading>> counted) {
    Map<String, Reading> now =
        whole.stream()
            .collect(
                Collectors.toMap(
                    reading -> reading.article().id(), Function.identity(), (one, other) -> other));
    List<String> gone = taken.keySet().stream().filter(id -> !now.containsKey(id)).toList();
    gone.forEach(this::remove);
    now.forEach((id, reading) -> {
      if (!Objects.equals(reading, taken.get(id))) {
        remove(id);
        taken.put(id, reading);
        counted.apply(reading).ifPresent(this::add);
      }
    });
  }

  private void add(Reading reading) {
    stories.add(StoryArticle.of(reading, embedder));
    relations.add(reading);
  }

  private void remove(String article) {
    if (taken.remove(article) != null) {
      stories.remove(article);
      relations.remove(article);
    }
  }

  ClusteredStories stories() {
    return stories.stories();
  }

  Relations relations(LocalDate asOf) {
    return relations.relations(stories.stories(), asOf);
  }
}
