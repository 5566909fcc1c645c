package org.thaw.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.finding.Measure.Kind;
import org.thaw.mention.Mention;
import org.thaw.passage.Passage;
import org.thaw.passage.Passage.Party;

/// Finds who imposes a measure and whom it hits, by place, preposition and possession.
final class PartyFinder {

  private static final Pattern POSSESSED =
      Pattern.compile(
          "(?:['’]s?)?(?:\\s+(?!(?:on|of|for|to|from|with|in|at|by|the|a|an|has|have|had|will|would|may|could|is|was|are|were|and|that|which|said)\\b)[\\p{L}\\d%.’'-]+){0,4}\\s+");
  private static final Pattern MISSION =
      Pattern.compile("[Ee]mbassy|[Ee]mbajada|[Cc]onsulate|[Cc]onsulado");
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?:['’]s?)?(?: \\p{Ll}+){0,3}? (?:said|says|told|confirmed|declared|warned|dijo|afirmó|confirmó|informó)\\b");
  private static final Pattern ACCUSED = Pattern.compile("(?:accus\\p{L}+|acus\\p{L}+) (?:a )?$");
  private static final Pattern AGENT =
      Pattern.compile(
          "\\b(?:that|which) (?:the |US )?(?:\\p{Lu}\\p{L}+ )?$|\\bque (?:le |les |se )?\\p{L}+ (?:el \\p{L}+ )?(?:el |la |los |las )?$|\\bque (?:el |la )$");
  private static final Pattern DECISION =
      Pattern.compile(
          "(?:['’]s?)?\\s+(?:new\\s+)?(?:decision|order|decree|move|announcement|proclamation|plan|threat|decisión|orden|decreto|anuncio)\\b");
  private static final Pattern SUFFERING =
      Pattern.compile(
          "(?:will |would |must |to )?(?:pay|face[sd]?)|can no longer enter|(?:airlines|aircraft|carriers|planes) may not.*|pagan|pagarán?");
  private static final Pattern OWNED_SPANISH =
      Pattern.compile(
          "(?:\\s+(?!(?:contra|al?|para|sobre|con|en|por|que|y)\\b)\\p{L}+)?\\s+(?:de\\s+|del\\s+|de la\\s+)?|(?:\\s+del \\d+ %)?\\s+(?:estadounidense)?");

  /// Kinds whose good thing belongs to the target.
  private static final Set<Kind> OF_TARGET =
      EnumSet.of(
          Kind.ASSET_FREEZE,
          Kind.VISA_REVOCATION,
          Kind.DIPLOMAT_EXPELLED,
          Kind.FINANCIAL_DESIGNATION,
          Kind.CONSULAR_SUSPENSION);

  private final Passage passage;
  private final Governance governance;
  private final boolean english;

  PartyFinder(Passage passage, String language) {
    this.passage = passage;
    this.governance = Governance.of(language);
    this.english = !language.equals("es");
  }

  /// A direction from imposer to target; either may be open.
  record Direction(Optional<String> imposer, Optional<String> target, double score) {}

  /// The directions of the measure, more than one where several impose or are hit; never empty.
  List<Direction> find(Kernel kernel, Reported reported) {
    List<Party> parties = passage.parties();
    Direction best = new Direction(Optional.empty(), Optional.empty(), 0);
    Optional<Party> imposer = Optional.empty();
    Optional<Party> target = Optional.empty();
    for (Optional<Party> one : options(parties)) {
      for (Optional<Party> other : options(parties)) {
        boolean same =
            one.isPresent() && other.isPresent() && one.get().code().equals(other.get().code());
        double score = same ? -1 : total(one, other, kernel, reported);
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

  private double total(
      Optional<Party> imposer, Optional<Party> target, Kernel kernel, Reported reported) {
    return imposer.map(party -> imposer(party, kernel, reported)).orElse(0.0)
        + target.map(party -> target(party, kernel, reported)).orElse(0.0);
  }

  private List<Direction> directions(
      Optional<Party> imposer, Optional<Party> target, double score, Kind kind) {
    Set<String> imposers = imposer.map(this::joined).orElse(Set.of());
    Set<String> targets = new LinkedHashSet<>(target.map(this::joined).orElse(Set.of()));
    boolean between =
        kind == Kind.RELATIONS_BROKEN || targets.isEmpty() || imposers.containsAll(targets);
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

  private double imposer(Party party, Kernel kernel, Reported reported) {
    String preposition = governance.preposition(passage, party);
    boolean good = kernel.role() == Kernel.Role.GOOD && OF_TARGET.contains(kernel.kind());
    double score = standing(party, kernel);
    if (owns(party, kernel)) {
      score +=
          !good ? 5 : kernel.kind() == Kind.VISA_REVOCATION && isBeside(party, kernel) ? 3 : -2;
    }
    if (preposition.isEmpty() && party.start() < Math.max(reported.start(), kernel.start())) {
      score += isFirst(party) ? 3 : 1.5;
      score -= isPassive(kernel, reported) && !owns(party, kernel) ? 2 : 0;
    }
    score += decides(party) || isMission(party) ? 4 : 0;
    score += isAgent(party, kernel) ? 5 : 0;
    score -= isPatient(party, kernel, reported) ? 3 : 0;
    score += governance.by().contains(preposition) ? 4 : 0;
    score -= governance.towards().contains(preposition) ? 3 : 0;
    score -= governance.of().contains(preposition) && !owns(party, kernel) ? 1 : 0;
    score -= governance.in().contains(preposition) ? 1 : 0;
    score += preposition.equals("between") || preposition.equals("entre") ? 2 : 0;
    score -= isSufferer(party, kernel, reported) ? 4 : 0;
    score -= mission(party) ? 3 : 0;
    score += isInside(party, kernel) ? isDonor(kernel) ? 4 : -3 : 0;
    score -= quotesOther(party, kernel, reported) ? 3 : 0;
    score += reported.operation() == Operation.MET && isSpeaker(party) ? 4 : 0;
    return score - distance(party, kernel) / 200.0;
  }

  private static double standing(Party party, Kernel kernel) {
    boolean listing =
        kernel.kind() == Kind.FINANCIAL_DESIGNATION || kernel.kind() == Kind.VISA_REVOCATION;
    return switch (party.mention().kind()) {
      case METONYM, ORGANIZATION -> listing ? 2.5 : 1.2;
      case OFFICE, PERSON -> 0.8;
      case COUNTRY, AGENT, PRONOUN -> 0.3;
      case DEMONYM, GROUP -> 0;
      case PLACE -> -1;
    };
  }

  private double target(Party party, Kernel kernel, Reported reported) {
    String preposition = governance.preposition(passage, party);
    boolean after = party.start() >= kernel.end() || party.start() >= reported.end();
    double score = 0;
    if (after) {
      score += governance.towards().contains(preposition) ? 4 : 0;
      score += governance.of().contains(preposition) ? 2 : 0;
      score += governance.in().contains(preposition) ? 1 : 0;
      score += preposition.isEmpty() ? 1.5 : 0;
    } else {
      score += governance.towards().contains(preposition) ? 2 : 0;
    }
    if (owns(party, kernel) && kernel.role() == Kernel.Role.GOOD) {
      boolean issuer = kernel.kind() == Kind.VISA_REVOCATION && isBeside(party, kernel);
      score += issuer ? -1 : OF_TARGET.contains(kernel.kind()) ? 4 : 0;
    } else if (owns(party, kernel)) {
      score -= 2;
    }
    score += mission(party) ? 3 : 0;
    score += isSufferer(party, kernel, reported) ? 4 : 0;
    score += isInside(party, kernel) && !isDonor(kernel) ? 4 : 0;
    score -= 1.5 * passage.borders(party.start(), kernel.start());
    score += isPatient(party, kernel, reported) ? 2 : 0;
    score -= isMission(party) ? 4 : 0;
    score += party.mention().kind() == Mention.Kind.DEMONYM && after ? 1 : 0;
    score -= governance.by().contains(preposition) ? 4 : 0;
    score -= party.mention().kind() == Mention.Kind.ORGANIZATION ? 0.5 : 0;
    return score - distance(party, kernel) / 100.0;
  }

  private boolean owns(Party party, Kernel kernel) {
    if (party.start() < kernel.start() && party.end() >= kernel.end()) {
      return true;
    }
    if (english) {
      return party.end() <= kernel.start()
          && POSSESSED.matcher(passage.between(party.end(), kernel.start())).matches()
          && !passage.hasVerb(party.end(), kernel.start());
    }
    return kernel.end() <= party.start()
        && OWNED_SPANISH.matcher(passage.between(kernel.end(), party.start())).matches();
  }

  /// The party's adjective stands right before the good thing: the issuer of a visa.
  private boolean isBeside(Party party, Kernel kernel) {
    return english
        && passage.between(party.end(), kernel.start()).isBlank()
        && party.end() <= kernel.start();
  }

  /// Words of a decision that belongs to the party (`the American decision to …`).
  private boolean decides(Party party) {
    return DECISION
        .matcher(passage.text())
        .region(party.end(), passage.text().length())
        .lookingAt();
  }

  /// The embassy of a country, which acts for it.
  private boolean isMission(Party party) {
    return MISSION.matcher(passage.between(party.start(), party.end())).find();
  }

  /// The subject of a relative clause behind the kernel (`sanctions that the Treasury imposed`), or
  /// whom somebody accuses of it.
  private boolean isAgent(Party party, Kernel kernel) {
    String before = passage.between(0, party.start());
    boolean accused = ACCUSED.matcher(before).find();
    return accused
        || party.start() >= kernel.end()
            && AGENT.matcher(passage.between(kernel.end(), party.start())).find();
  }

  /// A person before a passive verb whose good thing is taken (`Petro, whose visa was revoked`).
  private boolean isPatient(Party party, Kernel kernel, Reported reported) {
    Mention.Kind kind = party.mention().kind();
    boolean person =
        kind == Mention.Kind.PERSON || kind == Mention.Kind.OFFICE || kind == Mention.Kind.PRONOUN;
    return person
        && OF_TARGET.contains(kernel.kind())
        && party.end() <= kernel.start()
        && isPassive(kernel, reported);
  }

  /// What is taken away belongs to the imposer: aid, arms.
  private static boolean isDonor(Kernel kernel) {
    return kernel.role() == Kernel.Role.GOOD && !OF_TARGET.contains(kernel.kind());
  }

  private boolean isSpeaker(Party party) {
    return SPEAKING
        .matcher(passage.text())
        .region(party.end(), passage.text().length())
        .lookingAt();
  }

  /// The party only says what another one does.
  private boolean quotesOther(Party party, Kernel kernel, Reported reported) {
    int until = Math.min(kernel.start(), reported.start());
    return isSpeaker(party)
        && passage.parties().stream()
            .filter(other -> other.start() > party.end() && other.end() <= until)
            .filter(other -> !other.code().equals(party.code()))
            .anyMatch(other -> governance.preposition(passage, other).isEmpty());
  }

  private boolean isInside(Party party, Kernel kernel) {
    return party.start() > kernel.start() && party.end() <= kernel.end();
  }

  private boolean isFirst(Party party) {
    return passage.parties().get(0).equals(party);
  }

  private boolean mission(Party party) {
    return governance.mission().matcher(passage.between(0, party.start())).find();
  }

  /// The party stands before a passive verb of the measure, or one of being hit, and is what it is
  /// done to.
  private boolean isSufferer(Party party, Kernel kernel, Reported reported) {
    if (party.start() >= reported.start()) {
      return false;
    }
    String word = passage.between(reported.start(), reported.end());
    String name = passage.between(kernel.start(), kernel.end());
    if (SUFFERING.matcher(word).matches() || SUFFERING.matcher(name).lookingAt()) {
      return passage.parties().stream()
          .noneMatch(other -> other.start() >= party.end() && other.end() <= reported.start());
    }
    if (reported.operation() == Operation.MET) {
      return !isSpeaker(party) && (isFirst(party) || isSpeaker(passage.parties().get(0)));
    }
    if (!isFirst(party)) {
      return false;
    }
    boolean passive =
        governance.passive().matcher(passage.between(party.end(), reported.start())).find();
    if (reported.operation() == Operation.EXCEPT) {
      return passive || !word.matches("exempt(?:s|ed|ing)|exim(?:e|ió|irá)");
    }
    boolean act = kernel.role() == Kernel.Role.ACT || kernel.role() == Kernel.Role.BACK;
    return act && passive
        || kernel.kind() == Kind.DECERTIFICATION && kernel.role() == Kernel.Role.GOOD;
  }

  /// The good thing is the subject of a passive verb; who is named before it did nothing.
  private boolean isPassive(Kernel kernel, Reported reported) {
    return kernel.end() <= reported.start()
        && governance.passive().matcher(passage.between(kernel.end(), reported.start())).find();
  }

  private static int distance(Party party, Kernel kernel) {
    return party.end() <= kernel.start()
        ? kernel.start() - party.end()
        : Math.max(0, party.start() - kernel.end());
  }
}
