package org.thaw.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.knowledge.Knowledge;

/// A large town that only the gazetteer has, where the words before say that it is a place: `near
/// Ryazan`, `en Samara`, `the port of Derbent`.
final class PlacedTown {

  private static final Set<String> AT =
      Set.of("in", "at", "near", "outside", "around", "inside", "en");
  private static final Set<String> OF = Set.of("of", "de");
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "city",
          "town",
          "port",
          "outskirts",
          "suburbs",
          "suburb",
          "village",
          "ciudad",
          "localidad",
          "puerto",
          "afueras",
          "cerca",
          "aldea");

  private PlacedTown() {}

  /// The town whose name begins at token `i`, not the first one.
  static Optional<Hit> at(Knowledge knowledge, List<String> forms, int i) {
    String before = forms.get(i - 1);
    boolean placed =
        AT.contains(before)
            || i > 1 && OF.contains(before) && SETTLEMENTS.contains(forms.get(i - 2));
    return placed
        ? knowledge
            .towns()
            .longest(forms, i)
            .map(found -> new Hit(found.start(), found.end(), found.values().getFirst()))
        : Optional.empty();
  }
}
