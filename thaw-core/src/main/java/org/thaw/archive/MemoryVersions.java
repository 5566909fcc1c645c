package org.thaw.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.article.ItemVersion;

/// Which captures are versions of one item, and the tombstones of the articles that are displaced:
/// decided anew by [Lineage] whenever a version of the item comes or goes. Not thread-safe.
final class MemoryVersions {

  private final Map<String, ItemVersion> versions = new HashMap<>();
  private final Map<Item, Map<String, Tombstone>> tombstones = new HashMap<>();
  private final Kept kept;

  /// What an archive keeps of a capture that is a version.
  interface Kept {
    Lineage.Kept of(String capture, ItemVersion version);
  }

  MemoryVersions(Kept kept) {
    this.kept = kept;
  }

  /// Notes of which item a capture is a version, and decides anew which version holds.
  void place(String capture, Optional<ItemVersion> version) {
    Set<Item> touched = new HashSet<>();
    Optional.ofNullable(versions.remove(capture)).map(Item::of).ifPresent(touched::add);
    version.ifPresent(now -> {
      versions.put(capture, now);
      touched.add(Item.of(now));
    });
    touched.forEach(item -> tombstones.put(item, Lineage.displaced(versions(item))));
  }

  private List<Lineage.Kept> versions(Item item) {
    return versions.entrySet().stream()
        .filter(entry -> Item.of(entry.getValue()).equals(item))
        .map(entry -> kept.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  Optional<Tombstone> tombstone(String article) {
    return tombstones.values().stream()
        .flatMap(stones -> Optional.ofNullable(stones.get(article)).stream())
        .findFirst();
  }

  List<String> displaced(String source, String guid) {
    return List.copyOf(tombstones.getOrDefault(new Item(source, guid), Map.of()).keySet());
  }

  /// What the versions of one item have in common.
  private record Item(String source, String guid) {

    static Item of(ItemVersion version) {
      return new Item(version.sender().source(), version.guid());
    }
  }
}
