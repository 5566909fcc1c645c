package org.thaw.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.Sector;
import org.thaw.mention.Mention;

/// Resolves noun phrases to parties: the name itself, else who stands before it, behind it or
/// beside it.
final class Parties {

  private static final int DEEPEST = 4;
  static final Set<String> BOUNDS =
      Set.of("border", "frontier", "crossing", "boundary", "frontera");
  private static final Set<String> OWNED =
      Set.of("owned", "flagged", "registered", "run", "operated", "born");
  private static final List<String> BELONGING =
      List.of(
          ("including of by from in for at to on against with near throughout across inside outside"
                  + " around within")
              .split(" "));

  private final Scene scene;
  private final Tree tree;
  private final Speech speech;
  private final Antecedents antecedents;
  private final Relatives relatives;
  private final NounPhrases phrases;

  Parties(Scene scene, Map<String, Sector> sectors, String text) {
    this.scene = scene;
    this.tree = scene.tree();
    this.speech = new Speech(scene);
    this.antecedents = new Antecedents(scene);
    this.relatives = new Relatives(scene, speech);
    this.phrases = new NounPhrases(scene, sectors, text);
  }

  /// The parties the heads stand for, coordination split, each country and group once.
  List<Actor> of(List<Integer> heads) {
    Map<String, Actor> found = new LinkedHashMap<>();
    for (int head : heads) {
      for (int token : tree.coordinated(head)) {
        for (Actor actor : resolve(token, 0)) {
          found.putIfAbsent(key(actor), actor);
        }
      }
    }
    return known(List.copyOf(found.values()));
  }

  /// Where some parties are resolved, those of no country are left out.
  private static List<Actor> known(List<Actor> actors) {
    List<Actor> resolved = actors.stream().filter(a -> a.country().isPresent()).toList();
    return resolved.isEmpty() ? actors : resolved;
  }

  private static String key(Actor actor) {
    return actor.country().orElseGet(() -> actor.name().toLowerCase(java.util.Locale.ROOT));
  }

  private List<Actor> resolve(int head, int depth) {
    if (depth > DEEPEST || tree.isVerb(head) && !tree.is(head, Labels.SUBJECTS)) {
      return List.of();
    }
    List<Actor> own = scene.parties(head);
    if (!own.isEmpty()) {
      List<Actor> settled = settled(head, depth);
      return settled.isEmpty() ? own : settled;
    }
    if (relatives.isRelative(head)) {
      return relative(head, depth);
    }
    for (int antecedent : antecedents.of(head)) {
      List<Actor> meant = resolve(antecedent, depth + 1);
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    List<Actor> across = across(head, depth);
    if (!across.isEmpty()) {
      return across;
    }
    List<Actor> before = modifiers(head);
    if (!before.isEmpty()) {
      return before;
    }
    if (isAnonymous(head)) {
      return List.of();
    }
    List<Actor> beside = beside(head, depth);
    if (!beside.isEmpty()) {
      return beside;
    }
    return phrases.nameless(head).map(List::of).orElseGet(() -> measured(head, depth));
  }

  /// `the Albanians of southern Serbia`: people count as the state they live in.
  private List<Actor> settled(int head, int depth) {
    boolean people =
        scene.mention(head).filter(m -> m.kind() == Mention.Kind.DEMONYM).isPresent()
            && tree.tag(head).startsWith("NN");
    return people
        ? tree.obliques(head).getOrDefault("of", List.of()).stream()
            .flatMap(place -> resolve(place, depth + 1).stream())
            .filter(Actor::isState)
            .map(state -> phrases.of(state, head))
            .toList()
        : List.of();
  }

  /// `its neighbour`, `his Turkish counterpart`: whoever owns it, it is somebody else.
  private List<Actor> relative(int head, int depth) {
    List<Actor> named = new ArrayList<>();
    for (int modifier : tree.all(head, Labels.PREMODIFIERS)) {
      for (int part : tree.coordinated(modifier)) {
        scene.parties(part).forEach(party -> named.add(phrases.of(party, head)));
      }
    }
    for (int apposed : tree.all(head, Labels.APPOSITIONS)) {
      if (named.isEmpty()) {
        tree.coordinated(apposed).forEach(part -> named.addAll(resolve(part, depth + 1)));
      }
    }
    return named.isEmpty()
        ? relatives.other(head).map(party -> phrases.of(party, head)).stream().toList()
        : named;
  }

  /// `its border with Mali`: whose border it is does not tell at whom the act is aimed.
  private List<Actor> across(int head, int depth) {
    if (!BOUNDS.contains(tree.lemma(head))) {
      return List.of();
    }
    List<Actor> found = new ArrayList<>();
    for (int governed : tree.obliques(head).getOrDefault("with", List.of())) {
      for (int part : tree.coordinated(governed)) {
        found.addAll(resolve(part, depth + 1));
      }
    }
    return found.stream().filter(actor -> actor.country().isPresent()).toList();
  }

  /// A blast or a gunman is of no state for the place where it kills.
  private boolean isAnonymous(int head) {
    return scene.lexicon().isIn(tree.lemma(head), "ANONYMOUS");
  }

  /// `tens of thousands of students`: who is counted, where only a kind of people is said.
  private List<Actor> measured(int head, int depth) {
    List<Actor> found = new ArrayList<>();
    for (int governed : tree.obliques(head).getOrDefault("of", List.of())) {
      found.addAll(resolve(governed, depth + 1));
    }
    return found;
  }

  /// `Indian troops`, `Hungarian and Romanian officials`: the country before, the sector of the
  /// noun.
  private List<Actor> modifiers(int head) {
    List<Actor> found = new ArrayList<>();
    for (int modifier : tree.all(head, Labels.MODIFIERS)) {
      if (tree.tag(modifier).equals("PRP$") && scene.party(modifier).isEmpty()) {
        speech.owner(modifier).flatMap(scene::party).ifPresent(o -> found.add(phrases.of(o, head)));
      }
      for (int part : tree.coordinated(modifier)) {
        scene.parties(part).forEach(party -> found.add(phrases.of(party, head)));
        if (OWNED.contains(tree.form(part))) {
          owners(part).forEach(party -> found.add(phrases.of(party, head)));
        } else if (scene.party(part).isEmpty() && tree.isNoun(part)) {
          found.addAll(modifiers(part).stream().map(actor -> phrases.of(actor, head)).toList());
        }
      }
    }
    return found;
  }

  /// `a Portuguese-flagged ship`: the word before the hyphen.
  private List<Actor> owners(int participle) {
    return Arrays.stream(tree.children(participle))
        .boxed()
        .flatMap(child -> scene.parties(child).stream())
        .toList();
  }

  /// `leaders of Romania`, `the group, based in Lebanon`, `Sarabia, the foreign minister`.
  private List<Actor> beside(int head, int depth) {
    Map<String, List<Integer>> obliques = tree.obliques(head);
    for (String preposition : BELONGING) {
      for (int governed : obliques.getOrDefault(preposition, List.of())) {
        if (BOUNDS.contains(tree.lemma(governed))) {
          continue;
        }
        List<Actor> found = new ArrayList<>();
        for (int part : tree.coordinated(governed)) {
          found.addAll(resolve(part, depth + 1));
        }
        if (found.stream().anyMatch(actor -> actor.country().isPresent())) {
          return found.stream().map(actor -> phrases.of(actor, head)).toList();
        }
      }
    }
    List<Actor> served = served(head, depth);
    if (!served.isEmpty()) {
      return served;
    }
    for (int apposed : tree.all(head, Labels.APPOSITIONS)) {
      List<Actor> found = new ArrayList<>();
      for (int part : tree.coordinated(apposed)) {
        found.addAll(resolve(part, depth + 1));
      }
      if (found.stream().anyMatch(actor -> actor.country().isPresent())) {
        return found;
      }
    }
    return List.of();
  }

  /// `guerrillas operating in Macedonia`, `hackers working for Minsk`.
  private List<Actor> served(int head, int depth) {
    List<Actor> found = new ArrayList<>();
    for (int participle : tree.all(head, Labels.CLAUSES_OF_NOUNS)) {
      boolean serving =
          scene.lexicon().isIn(tree.form(participle), "DOING")
              || scene.lexicon().isIn(tree.lemma(participle), "SERVING")
                  && !scene.lexicon().isIn(tree.lemma(head), "PERSONS");
      if (serving) {
        tree.obliques(participle).values().stream()
            .flatMap(List::stream)
            .forEach(governed -> found.addAll(resolve(governed, depth + 1)));
      }
    }
    return found.stream()
        .filter(actor -> actor.country().isPresent())
        .map(actor -> phrases.of(actor, head))
        .toList();
  }
}
