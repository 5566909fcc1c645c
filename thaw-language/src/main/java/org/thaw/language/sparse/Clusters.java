package org.thaw.language.sparse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The Brown clusters of words (Brown et al. 1992), each as the hashes of the names of the cluster
/// and of those around it. Words of one cluster share their array.
///
/// @param table hashes by word
record Clusters(WordTable<long[]> table) {

  private static final long[] NONE = {};

  static Clusters of(Map<String, Set<String>> names) {
    Map<Set<String>, long[]> known = new HashMap<>();
    Map<String, long[]> hashes = HashMap.newHashMap(names.size());
    names.forEach((word, set) -> hashes.put(word, known.computeIfAbsent(set, Clusters::hashes)));
    return new Clusters(WordTable.of(hashes));
  }

  long[] of(String word) {
    long[] hashes = table.value(word);
    return hashes == null ? NONE : hashes;
  }

  private static long[] hashes(Set<String> names) {
    return names.stream().mapToLong(RollingHash::of).toArray();
  }
}
