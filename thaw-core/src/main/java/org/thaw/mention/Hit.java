package org.thaw.mention;

import java.util.List;
import java.util.Optional;
import org.thaw.finding.Actor;
import org.thaw.knowledge.Name;

/// A name of the tables found in tokens `[start, end)` of a sentence.
record Hit(int start, int end, Name name) {

  /// True for names that say which country something belongs to.
  boolean isOfCountry() {
    return switch (name.kind()) {
      case COUNTRY, DEMONYM, METONYM, CAPITAL, ORGANIZATION, GROUP -> name.code().isPresent();
      case CITY, PERSON, SURNAME, COMPANY, TRAP -> false;
    };
  }

  boolean isPerson() {
    return name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.SURNAME;
  }

  static Optional<Hit> startingAt(List<Hit> hits, int start) {
    return hits.stream().filter(hit -> hit.start() == start).findFirst();
  }

  static Optional<Hit> endingAt(List<Hit> hits, int end) {
    return hits.stream().filter(hit -> hit.end() == end).findFirst();
  }

  /// The actor this name stands for, as written.
  Optional<Actor> actor(String words) {
    if (name.kind() == Name.Kind.TRAP) {
      return Optional.empty();
    }
    return Optional.of(new Actor(words, name.code(), name.sector(), name.entity()));
  }
}
