package org.thaw.story;

import java.util.List;
import java.util.Optional;

/// Where the stories of an archive are kept as they were last folded, so that a start need not
/// cluster again. Holds one fold. Thread-safe.
public interface StoryStore {

  /// The stories kept under a key; empty if those of another key are kept, or none.
  Optional<List<Story>> stories(String key);

  /// Keeps stories, in the order given, in place of all kept before.
  ///
  /// @param key says what they were folded of and by which code
  void put(String key, List<Story> stories);

  /// Where nothing is kept.
  static StoryStore none() {
    return new StoryStore() {
      @Override
      public Optional<List<Story>> stories(String key) {
        return Optional.empty();
      }

      @Override
      public void put(String key, List<Story> stories) {}
    };
  }
}
