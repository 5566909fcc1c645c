package org.thaw.server.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.Embedding;
import org.thaw.reading.Reading;
import org.thaw.story.ClusteredStories;
import org.thaw.story.StoryArticle;
import org.thaw.story.StoryFold;
import org.thaw.story.StoryStore;
import org.thaw.text.ContentId;

/// The stories of one edition after another. The first are those that an earlier process kept, if
/// it folded them of the same articles by the same code; all others are folded.
///
/// Articles are given to the fold, and embedded, only when there is something to fold. Not
/// thread-safe.
final class KeptStories {

  private final Embedder embedder;
  private final StoryStore store;
  private final String code;
  private final StoryFold fold = new StoryFold();
  private final Map<String, Reading> readings = new HashMap<>();

  /// Articles that came or went, and the fold does not know of.
  private final Set<String> unfolded = new HashSet<>();

  private ClusteredStories stories = ClusteredStories.of(List.of());
  private boolean fresh = true;
  private boolean begun;
  private boolean kept = true;

  /// @param store where stories are kept between processes
  /// @param code which code and models make stories
  KeptStories(Embedder embedder, StoryStore store, String code) {
    this.embedder = embedder;
    this.store = store;
    this.code = code;
  }

  void add(Reading reading) {
    readings.put(reading.article().id(), reading);
    change(reading.article().id());
  }

  void remove(String article) {
    readings.remove(article);
    change(article);
  }

  private void change(String article) {
    unfolded.add(article);
    fresh = false;
    kept = false;
  }

  /// The stories of all articles taken.
  ClusteredStories stories() {
    if (!fresh) {
      Optional<ClusteredStories> before = begun ? Optional.empty() : recalled();
      kept = before.isPresent();
      stories = before.orElseGet(this::folded);
      begun = begun || !readings.isEmpty();
      fresh = true;
    }
    return stories;
  }

  private Optional<ClusteredStories> recalled() {
    return readings.isEmpty()
        ? Optional.empty()
        : store.stories(key()).map(ClusteredStories::ofStories);
  }

  private ClusteredStories folded() {
    for (String article : unfolded) {
      Optional.ofNullable(readings.get(article))
          .ifPresentOrElse(
              reading -> fold.add(StoryArticle.of(reading, embedder)), () -> fold.remove(article));
    }
    unfolded.clear();
    return fold.stories();
  }

  /// Whether the next start need not fold these stories.
  boolean areKept() {
    return kept;
  }

  /// Keeps the stories for the next start.
  void keep() {
    if (!kept && !readings.isEmpty()) {
      store.put(key(), List.copyOf(stories().all()));
      kept = true;
    }
  }

  /// Of all that stories are folded of, and by what.
  private String key() {
    List<String> articles =
        readings.values().parallelStream()
            .map(reading -> StoryArticle.of(reading, Embedding.NONE).contentId())
            .sorted()
            .toList();
    return ContentId.of(code, articles);
  }
}
