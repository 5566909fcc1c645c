package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.EventType;
import org.thaw.mention.Mention;

/// Decides whether the conditions of a sense hold in a clause.
final class Matcher {

  private final Scene scene;
  private final Tree tree;
  private final Places places;

  Matcher(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
    this.places = new Places(scene);
  }

  boolean matches(Sense sense, Clause clause) {
    if (isTurnedByParticle(clause) && !wantsParticle(sense)) {
      return false;
    }
    for (Condition condition : sense.when()) {
      if (!holds(condition, clause)) {
        return false;
      }
    }
    return true;
  }

  private static boolean wantsParticle(Sense sense) {
    return sense.when().stream().anyMatch(when -> when.slot().equals("prt"));
  }

  /// `give up`, `call off`: another verb than the bare one; `up` often only strengthens.
  private boolean isTurnedByParticle(Clause clause) {
    return clause.particles().stream().anyMatch(particle -> !particle.equals("up"));
  }

  /// True if one condition holds by itself.
  boolean holds(Condition condition, Clause clause) {
    for (String slot : condition.slots()) {
      if (holds(slot, condition, clause) != condition.absent()) {
        return !condition.absent();
      }
    }
    return condition.absent();
  }

  private boolean holds(String slot, Condition condition, Clause clause) {
    return switch (slot) {
      case "obj" -> filled(condition, clause.objects());
      case "subj" -> filled(condition, clause.subjects());
      case "comp" -> filled(condition, affirmed(condition, clause));
      case "inf" -> filled(condition, infinitives(clause, true));
      case "that" -> filled(condition, infinitives(clause, false));
      case "prt" -> hasParticle(clause, condition);
      case "passive" -> clause.passive() != condition.absent();
      case "mod" -> filled(condition, modifiers(clause));
      case "own" -> ownsObject(clause) != condition.absent();
      case "part" -> condition.fillers().contains(tree.tag(clause.predicate()));
      default -> filled(condition, places.named(clause, slot));
    };
  }

  /// Complements; where one that names certain deeds is asked for, those that are not negated
  /// (`pledged that it would not strike`).
  private List<Integer> affirmed(Condition condition, Clause clause) {
    return condition.fillers().isEmpty()
        ? clause.complements()
        : clause.complements().stream()
            .filter(verb -> !Modality.of(tree, verb).negated() && !isDevoted(verb))
            .toList();
  }

  /// `said it is committed to the treaty`: a state of mind, no deed.
  private boolean isDevoted(int verb) {
    return scene.lexicon().isIn(tree.lemma(verb), "STATIVE")
        && tree.all(verb, Labels.AUXILIARIES).stream().anyMatch(a -> tree.lemma(a).equals("be"));
  }

  /// A particle, or an adverb that does the same (`called home its envoy`).
  private boolean hasParticle(Clause clause, Condition condition) {
    return clause.particles().stream().anyMatch(condition.fillers()::contains)
        || tree.all(clause.predicate(), Labels.ADVERBS).stream()
            .anyMatch(adverb -> condition.fillers().contains(tree.form(adverb)));
  }

  private boolean filled(Condition condition, List<Integer> tokens) {
    if (condition.fillers().isEmpty()) {
      return tokens.isEmpty() == condition.absent();
    }
    return tokens.stream()
            .flatMap(token -> tree.coordinated(token).stream())
            .anyMatch(token -> fills(token, condition.fillers()))
        != condition.absent();
  }

  private boolean fills(int token, List<String> fillers) {
    return fillers.stream().anyMatch(filler -> fills(token, filler));
  }

  private boolean fills(int token, String filler) {
    if (filler.startsWith("@")) {
      return namesAct(token, filler.substring(1));
    }
    if (filler.equals("ACTOR")) {
      return scene.party(token).isPresent() || isCountryModified(token);
    }
    if (filler.equals("FOREIGN")) {
      return isOfCountry(token);
    }
    if (filler.equals("STATE")) {
      return speaksForState(token);
    }
    if (filler.equals("TOWN")) {
      return scene
          .mention(token)
          .filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.METONYM)
          .isPresent();
    }
    if (filler.equals("CLAUSE")) {
      return tree.isVerb(token);
    }
    if (filler.equals("SUBJECTED")) {
      return tree.isVerb(token) && tree.child(token, Labels.SUBJECTS) >= 0;
    }
    if (Character.isUpperCase(filler.charAt(0))) {
      return isInClass(token, filler) || filler.equals("HUMAN") && isSomebody(token);
    }
    return tree.lemma(token).equals(filler) || tree.form(token).equals(filler);
  }

  /// A named person or holder of an office.
  private boolean isSomebody(int token) {
    return scene
        .mention(token)
        .filter(mention ->
            mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE)
        .isPresent();
  }

  /// A government, body or office-holder, not people of a country.
  private boolean speaksForState(int token) {
    return scene
            .mention(token)
            .filter(mention -> mention.actor().isPresent())
            .filter(mention -> mention.kind() != Mention.Kind.DEMONYM)
            .filter(mention -> mention.kind() != Mention.Kind.AGENT)
            .isPresent()
        || scene.lexicon().isIn(tree.lemma(token), "OFFICIAL");
  }

  private boolean isInClass(int token, String name) {
    return scene.lexicon().isIn(tree.lemma(token), name)
        || scene.lexicon().isIn(tree.form(token), name)
        || (isWhole(token) || isInsulted(token, name))
            && tree.all(token, Labels.PREMODIFIERS).stream()
                .anyMatch(part -> scene.lexicon().isIn(tree.lemma(part), name));
  }

  /// `a sick man`: the insult stands before the noun for somebody.
  private boolean isInsulted(int token, String name) {
    return name.equals("NEGATIVE") && scene.lexicon().isIn(tree.lemma(token), "HUMAN");
  }

  /// Heads that say little by themselves (`measure`, `package`, `program`): look before them.
  private boolean isWhole(int token) {
    return scene.lexicon().isIn(tree.lemma(token), "WHOLE");
  }

  private boolean isCountryModified(int token) {
    return scene.lexicon().isIn(tree.lemma(token), "HUMAN") && isOfCountry(token);
  }

  /// `Iranian crude`.
  private boolean isOfCountry(int token) {
    return tree.all(token, Labels.MODIFIERS).stream().anyMatch(m -> scene.party(m).isPresent());
  }

  private boolean namesAct(int token, String type) {
    Optional<Sense> sense = scene.nounSense(token);
    if (type.isEmpty()) {
      return sense.filter(found -> !(found.meaning() instanceof Meaning.Nothing)).isPresent();
    }
    return sense
        .map(Sense::meaning)
        .filter(meaning -> meaning instanceof Meaning.Codes codes && isOf(codes.type(), type))
        .isPresent();
  }

  private static boolean isOf(EventType type, String wanted) {
    return switch (wanted) {
      case "CONFLICT" -> type.quad().isConflict();
      case "FRIENDLY" -> !type.quad().isConflict();
      case "DEEDS" -> type.quad().isConflict() && type.quad().isMaterial();
      default -> type.name().equals(wanted);
    };
  }

  private List<Integer> infinitives(Clause clause, boolean wanted) {
    return clause.complements().stream().filter(verb -> isInfinitive(verb) == wanted).toList();
  }

  private boolean isInfinitive(int verb) {
    return tree.all(verb, Labels.AUX).stream().anyMatch(aux -> tree.form(aux).equals("to"));
  }

  private List<Integer> modifiers(Clause clause) {
    List<Integer> heads = new ArrayList<>();
    if (tree.isNoun(clause.predicate())) {
      heads.add(clause.predicate());
    } else {
      heads.addAll(clause.objects());
    }
    return heads.stream()
        .flatMap(head -> tree.all(head, Labels.MODIFIERS).stream())
        .flatMap(token -> tree.coordinated(token).stream())
        .toList();
  }

  private boolean ownsObject(Clause clause) {
    return clause.objects().stream()
        .flatMap(object -> tree.all(object, Labels.POSSESSORS).stream())
        .anyMatch(owner -> tree.tag(owner).equals("PRP$"));
  }
}
