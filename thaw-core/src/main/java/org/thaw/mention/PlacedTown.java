package org.thaw.mention;

import java.util.List;
import java.util.Locale;
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

  /// Towns whose name is first of all a word for something else.
  private static final Set<String> NO_TOWNS =
      Set.of(
          ("Independence Independencia Liberty Libertad Union Unión Unity Unidad Peace Paz Hope"
                  + " Esperanza Progress Progreso Victory Victoria Justice Justicia Concord"
                  + " Concordia Reforma Constitución Democracia Orden Patria República")
              .split(" "));

  private PlacedTown() {}

  /// The town whose name begins at token `i`, not the first one.
  static Optional<Hit> at(Knowledge knowledge, String language, List<String> forms, int i) {
    String before = forms.get(i - 1).toLowerCase(Locale.ROOT);
    boolean placed =
        AT.contains(before)
            || i > 1
                && OF.contains(before)
                && SETTLEMENTS.contains(forms.get(i - 2).toLowerCase(Locale.ROOT));
    return placed && knowledge.names(language).longest(forms, i).isEmpty()
        ? knowledge
            .towns()
            .longest(forms, i)
            .filter(found -> found.end() > i + 1 || !NO_TOWNS.contains(forms.get(i)))
            .filter(found -> !goesOn(forms, found.end()))
            .map(found -> new Hit(found.start(), found.end(), found.values().getFirst()))
        : Optional.empty();
  }

  /// `in Independence Square`, `in Jackson's second term`: the town's name is part of another one,
  /// or may be a person's.
  private static boolean goesOn(List<String> forms, int end) {
    return end < forms.size()
        && (Character.isUpperCase(forms.get(end).charAt(0)) || forms.get(end).matches("['’]s?"));
  }
}
