package org.thaw.language.sparse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The Brown clusters of words (Brown et al. 1992), each as the hashes of the names of the cluster
/// and of those around it. Words of one cluster share their array.
final class Clusters {

  private static final long[] NONE = {};

  private final Map<String, long[]> hashes;

  private Clusters(Map<String, long[]> hashes) {
    this.hashes = hashes;
  }

  static Clusters of(Map<String, Set<String>> names) {
    Map<Set<String>, long[]> known = new HashMap<>();
    Map<String, long[]> hashes = HashMap.newHashMap(names.size());
    names.forEach((word, set) -> hashes.put(word, known.computeIfAbsent(set, Clusters::hashes)));
    return new Clusters(hashes);
  }

  long[] of(String word) {
    return hashes.getOrDefault(word, NONE);
  }

  private static long[] hashes(Set<String> names) {
    return names.stream().mapToLong(RollingHash::of).toArray();
  }
}
