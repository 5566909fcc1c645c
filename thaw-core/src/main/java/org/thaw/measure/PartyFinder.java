package org.thaw.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Measure.Kind;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;

/// Finds who imposes a measure and whom it hits, by place, preposition and possession.
final class PartyFinder {

  private final Passage passage;
  private final Clauses clauses;
  private final Governance governance;
  private final boolean english;

  PartyFinder(Passage passage, Clauses clauses, String language) {
    this.passage = passage;
    this.clauses = clauses;
    this.governance = Governance.of(language);
    this.english = !language.equals("es");
  }

  /// A direction from imposer to target; either may be open.
  record Direction(Optional<String> imposer, Optional<String> target, double score) {

    private static final double FIRM = 6;
    private static final double FIRM_OF_TWO = 4;
    private static final double FIRM_ALONE = 3;

    boolean isWhole() {
      return imposer.isPresent() && target.isPresent();
    }

    /// True if the words say it, and not only their order.
    boolean isFirm() {
      return score >= FIRM || isWhole() && score >= FIRM_OF_TWO;
    }

    /// True if the words name who imposes it and leave open whom it hits.
    boolean namesImposerAlone() {
      return imposer.isPresent() && target.isEmpty() && score >= FIRM_ALONE;
    }

    Direction reversed() {
      return new Direction(target, imposer, score);
    }

    boolean isReverseOf(Direction other) {
      return isWhole() && imposer.equals(other.target) && target.equals(other.imposer);
    }
  }

  /// The directions of the measure, more than one where several impose or are hit; never empty.
  List<Direction> find(Kernel kernel, Reported reported) {
    List<Party> parties = passage.parties();
    Map<Party, Double> imposers = new HashMap<>();
    Map<Party, Double> targets = new HashMap<>();
    Voice voice = Voice.of(clauses, reported.start(), reported.end());
    for (Party party : parties) {
      Weights weights =
          new Weights(new Stance(passage, voice, governance, english, party, kernel, reported));
      imposers.put(party, weights.imposer());
      targets.put(party, weights.target());
    }
    Direction best = new Direction(Optional.empty(), Optional.empty(), 0);
    Optional<Party> imposer = Optional.empty();
    Optional<Party> target = Optional.empty();
    for (Optional<Party> one : options(parties)) {
      for (Optional<Party> other : options(parties)) {
        double score =
            isSame(one, other) || isListed(one, other)
                ? -1
                : one.map(imposers::get).orElse(0.0) + other.map(targets::get).orElse(0.0);
        if (score > best.score()) {
          best = new Direction(one.map(Party::code), other.map(Party::code), score);
          imposer = one;
          target = other;
        }
      }
    }
    return directions(imposer, target, best.score(), kernel.kind());
  }

  private static List<Optional<Party>> options(List<Party> parties) {
    List<Optional<Party>> options = new ArrayList<>();
    options.add(Optional.empty());
    parties.forEach(party -> options.add(Optional.of(party)));
    return options;
  }

  private static boolean isSame(Optional<Party> one, Optional<Party> other) {
    return one.isPresent() && other.isPresent() && one.get().code().equals(other.get().code());
  }

  /// Two of one list, where somebody else is named whom they act against together.
  private boolean isListed(Optional<Party> one, Optional<Party> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Set<String> list = joined(one.get());
    return list.contains(other.get().code())
        && passage.parties().stream().anyMatch(party -> !list.contains(party.code()));
  }

  private List<Direction> directions(
      Optional<Party> imposer, Optional<Party> target, double score, Kind kind) {
    Set<String> imposers = imposer.map(this::joined).orElse(Set.of());
    Set<String> targets = new LinkedHashSet<>(target.map(this::joined).orElse(Set.of()));
    boolean alone = passage.parties().stream().allMatch(party -> imposers.contains(party.code()));
    boolean between =
        kind == Kind.RELATIONS_BROKEN
            || targets.isEmpty() && alone
            || !targets.isEmpty() && imposers.containsAll(targets);
    if (imposers.size() == 2 && between) {
      targets = imposers;
    }
    List<Direction> directions = new ArrayList<>();
    for (Optional<String> one : codes(imposers)) {
      for (Optional<String> other : codes(targets)) {
        if (one.isEmpty() || !one.equals(other)) {
          directions.add(new Direction(one, other, score));
        }
      }
    }
    return directions;
  }

  private static List<Optional<String>> codes(Set<String> codes) {
    return codes.isEmpty() ? List.of(Optional.empty()) : codes.stream().map(Optional::of).toList();
  }

  /// The codes of the party and of those coordinated with it.
  private Set<String> joined(Party party) {
    Set<String> codes = new LinkedHashSet<>();
    List<Party> parties = passage.parties();
    int at = parties.indexOf(party);
    codes.add(party.code());
    for (int i = at; i > 0 && isJoined(parties.get(i - 1), parties.get(i)); i--) {
      codes.add(parties.get(i - 1).code());
    }
    for (int i = at; i + 1 < parties.size() && isJoined(parties.get(i), parties.get(i + 1)); i++) {
      codes.add(parties.get(i + 1).code());
    }
    return codes;
  }

  private boolean isJoined(Party one, Party other) {
    return governance.and().matcher(passage.between(one.end(), other.start())).matches();
  }
}
