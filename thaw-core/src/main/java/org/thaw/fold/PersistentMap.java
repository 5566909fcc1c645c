package org.thaw.fold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An immutable map of strings: another with one entry more shares all but a handful of its nodes,
/// so a map of an archive is carried on from edition to edition at the cost of what changed.
///
/// A hash trie of 32 branches a level (Bagwell 2001), without compression.
public final class PersistentMap<V> {

  private static final int BITS = 5;
  private static final int BRANCHES = 1 << BITS;

  private final @Nullable Object[] root;

  private PersistentMap(@Nullable Object[] root) {
    this.root = root;
  }

  /// The map of nothing.
  public static <V> PersistentMap<V> empty() {
    return new PersistentMap<>(new Object[BRANCHES]);
  }

  /// @param next another entry whose key has the same hash
  private record Entry<V>(String key, V value, @Nullable Entry<V> next) {}

  /// The value of a key; null if there is none.
  public @Nullable V get(String key) {
    int hash = spread(key);
    Object found = root[hash & BRANCHES - 1];
    for (int shift = BITS; found instanceof Object[] node; shift += BITS) {
      found = node[hash >>> shift & BRANCHES - 1];
    }
    Entry<V> entry = entry(found);
    while (entry != null && !entry.key().equals(key)) {
      entry = entry.next();
    }
    return entry == null ? null : entry.value();
  }

  /// This map with other values for some keys.
  public PersistentMap<V> with(Consumer<Changes<V>> change) {
    Changes<V> changes = new Changes<>(root);
    change.accept(changes);
    return new PersistentMap<>(changes.root);
  }

  /// Gives all entries, in no order.
  public void forEach(BiConsumer<String, V> taker) {
    each(root, taker);
  }

  private static <V> void each(@Nullable Object held, BiConsumer<String, V> taker) {
    if (held instanceof Object[] node) {
      for (Object below : node) {
        each(below, taker);
      }
    } else {
      for (Entry<V> entry = entry(held); entry != null; entry = entry.next()) {
        taker.accept(entry.key(), entry.value());
      }
    }
  }

  /// The keys whose value here is not the very object that another map has. Costs what the two do
  /// not share.
  public Set<String> differences(PersistentMap<V> other) {
    Set<String> keys = new HashSet<>();
    compare(root, other.root, keys);
    return keys;
  }

  @SuppressWarnings("ReferenceEquality")
  private static <V> void compare(
      @Nullable Object one, @Nullable Object other, Set<String> differences) {
    if (one == other) {
      return;
    }
    if (one instanceof Object[] here && other instanceof Object[] there) {
      for (int branch = 0; branch < BRANCHES; branch++) {
        compare(here[branch], there[branch], differences);
      }
      return;
    }
    Map<String, V> here = new HashMap<>();
    PersistentMap.<V>each(one, here::put);
    PersistentMap.<V>each(
        other,
        (key, value) -> {
          if (here.get(key) == value) {
            here.remove(key);
          } else {
            differences.add(key);
          }
        });
    differences.addAll(here.keySet());
  }

  /// What becomes of a map; nodes are copied once for each change.
  public static final class Changes<V> {
    private @Nullable Object[] root;

    private Changes(@Nullable Object[] root) {
      this.root = root;
    }

    /// Gives a key a value.
    public void put(String key, V value) {
      root = changed(root, 0, key, Objects.requireNonNull(value));
    }

    /// Takes a key out, if it is in.
    public void remove(String key) {
      root = changed(root, 0, key, null);
    }

    private static <V> @Nullable Object[] changed(
        @Nullable Object[] node, int shift, String key, @Nullable V value) {
      @Nullable Object[] copy = node.clone();
      int place = spread(key) >>> shift & BRANCHES - 1;
      Object held = copy[place];
      if (held instanceof Object[] below) {
        copy[place] = changed(below, shift + BITS, key, value);
        return copy;
      }
      Entry<V> entry = without(entry(held), key);
      if (entry != null && value != null && spread(entry.key()) != spread(key)) {
        @Nullable Object[] below = new Object[BRANCHES];
        below[spread(entry.key()) >>> shift + BITS & BRANCHES - 1] = entry;
        copy[place] = changed(below, shift + BITS, key, value);
      } else {
        copy[place] = value == null ? entry : new Entry<>(key, value, entry);
      }
      return copy;
    }

    private static <V> @Nullable Entry<V> without(@Nullable Entry<V> entry, String key) {
      if (entry == null || entry.key().equals(key)) {
        return entry == null ? null : entry.next();
      }
      return new Entry<>(entry.key(), entry.value(), without(entry.next(), key));
    }
  }

  @SuppressWarnings("unchecked")
  private static <V> @Nullable Entry<V> entry(@Nullable Object held) {
    return (Entry<V>) held;
  }

  private static int spread(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 16;
  }
}
