package org.thaw.story;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Stories kept in memory. Nothing outlives the process.
public final class MemoryStories implements StoryStore {

  private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept("", List.of()));

  private record Kept(String key, List<Story> stories) {}

  @Override
  public Optional<List<Story>> stories(String key) {
    return Optional.of(kept.get()).filter(held -> held.key().equals(key)).map(Kept::stories);
  }

  @Override
  public void put(String key, List<Story> stories) {
    kept.set(new Kept(key, List.copyOf(stories)));
  }
}
