package org.thaw.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;
import org.thaw.finding.Sector;
import org.thaw.knowledge.Name;

/// A name of the tables found in tokens `[start, end)` of a sentence.
record Hit(int start, int end, Name name) {

  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "near", "outside", "around", "en", "cerca", "desde", "across");

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

  /// `a U.N. envoy`, `el secretario general de la OEA`: whose an office is by its own words.
  static Optional<Hit> ofCountryWithin(List<Hit> hits, int start, int end) {
    return hits.stream()
        .filter(hit -> hit.start() >= start && hit.end() <= end && hit.isOfCountry())
        .findFirst();
  }

  /// The actor this name stands for, as written.
  Optional<Actor> actor(String words) {
    if (name.kind() == Name.Kind.TRAP) {
      return Optional.empty();
    }
    return Optional.of(new Actor(words, name.code(), name.sector(), name.entity()));
  }

  /// `talks in Geneva`: the name says where, not who.
  boolean standsAsPlace(Sentence sentence) {
    return start > 0 && PLACE_WORDS.contains(sentence.lower(start - 1));
  }

  /// `WASHINGTON (AP)`: an agency in brackets says whose report it is.
  boolean isCredit(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return name.sector().filter(Sector.MED::equals).isPresent()
        && start > 0
        && end < tokens.size()
        && tokens.get(start - 1).form().equals("(")
        && tokens.get(end).form().equals(")");
  }
}
