package org.thaw.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;

/// Reads the acts that a predicate stands for: top down, so that what embeds an act decides what it
/// is.
final class ActReader {

  private static final int DEEPEST = 12;

  private final Scene scene;
  private final Tree tree;
  private final Composition composition;
  private final Composer composer;
  private final Mood mood;
  private final Speech speech;
  private final Answers answers;
  private final Spent spent;

  ActReader(Scene scene, Composition composition, Spent spent) {
    this.scene = scene;
    this.tree = scene.tree();
    this.composition = composition;
    this.composer = new Composer(scene);
    this.mood = new Mood(scene, composition);
    this.speech = new Speech(scene);
    this.answers = new Answers(scene);
    this.spent = spent;
  }

  /// The acts of a verb or predicate adjective, with those it embeds composed into them; none where
  /// another act has taken it up.
  List<Act> read(int predicate) {
    return interpret(predicate, 0);
  }

  /// The act of a noun that stands by itself; an operator (`the threat`) wants somebody to act.
  Optional<Act> noun(Sense sense, Clause clause) {
    return switch (sense.meaning()) {
      case Meaning.Codes codes ->
          Optional.of(composer.act(codes, clause, clause.predicate(), sense));
      case Meaning.Operates operates ->
          clause.subjects().isEmpty()
              ? Optional.empty()
              : operated(sense, operates.operator(), clause, 1).stream().findFirst();
      case Meaning.Inherits inherits -> Optional.empty();
      case Meaning.Nothing nothing -> Optional.empty();
    };
  }

  /// The acts that a predicate stands for, with those it embeds composed into them.
  private List<Act> interpret(int predicate, int depth) {
    if (depth > DEEPEST || !spent.add(predicate)) {
      return List.of();
    }
    Clause clause = scene.clause(predicate);
    Modality modality = Modality.of(tree, predicate);
    Optional<Act> demand = demanded(clause, modality, depth);
    if (demand.isPresent()) {
      return List.of(demand.get());
    }
    return scene
        .verbSense(predicate)
        .map(sense -> acts(sense, clause, depth))
        .orElseGet(() -> proposed(clause))
        .stream()
        .flatMap(act -> mood.of(act, modality, predicate).stream())
        .toList();
  }

  private List<Act> proposed(Clause clause) {
    return tree.isVerb(clause.predicate()) && !isSupposed(clause.predicate())
        ? scene.lexicon().proposals().flatMap(p -> p.of(scene, clause, composer)).stream().toList()
        : List.of();
  }

  /// Within an `if` or `unless`, on which something else hangs.
  private boolean isSupposed(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < DEEPEST; at = tree.head(at), steps++) {
      if (Modality.of(tree, at).conditional()) {
        return true;
      }
    }
    return false;
  }

  private List<Act> acts(Sense sense, Clause clause, int depth) {
    return switch (sense.meaning()) {
      case Meaning.Codes codes -> List.of(coded(sense, codes, clause));
      case Meaning.Inherits inherits -> inherited(sense, clause);
      case Meaning.Operates operates -> operated(sense, operates.operator(), clause, depth);
      case Meaning.Nothing nothing -> {
        spent.addAll(clause.objects());
        yield List.of();
      }
    };
  }

  private Act coded(Sense sense, Meaning.Codes codes, Clause clause) {
    spent.take(clause, codes);
    return composer.act(codes, clause, clause.predicate(), sense);
  }

  /// `held talks with`, `imposed sanctions on`: the object names the act, the verb its parties.
  private List<Act> inherited(Sense sense, Clause clause) {
    List<Integer> naming = new ArrayList<>(clause.objects());
    naming.addAll(clause.oblique("to"));
    for (int object : naming) {
      Optional<Sense> noun = scene.nounSense(object);
      if (noun.isPresent()) {
        return named(sense, clause, object, noun.get());
      }
    }
    return List.of();
  }

  private List<Act> named(Sense verb, Clause clause, int object, Sense noun) {
    spent.addAll(clause.objects());
    if (noun.meaning() instanceof Meaning.Operates operates) {
      Clause own = scene.nounClause(object);
      Clause joined = own.complements().isEmpty() ? own.withComplements(clause.complements()) : own;
      List<Act> inner = operated(noun, operates.operator(), joined, 0);
      return inner.stream().map(act -> act.withActors(composer.actorsOf(verb, clause))).toList();
    }
    if (!(noun.meaning() instanceof Meaning.Codes codes)) {
      return List.of();
    }
    clause.obliques().forEach((name, heads) -> spent.addOblique(name, heads, true));
    Sense merged =
        new Sense(
            noun.lemma(),
            verb.when(),
            codes,
            noun.contexts(),
            verb.actors(),
            verb.recipients().isEmpty() ? noun.recipients() : verb.recipients());
    return List.of(composer.act(codes, clause, clause.predicate(), merged));
  }

  /// The acts an operator embeds, each composed with it; or what the operator stands for alone.
  private List<Act> operated(Sense sense, Operator operator, Clause clause, int depth) {
    List<Act> found = new ArrayList<>();
    List<Act> embedded = embedded(operator, clause, depth);
    for (Act act : embedded) {
      composer
          .compose(operator, sense, clause, act, composition.of(operator, act))
          .ifPresent(found::add);
      answers.told(act, operator, clause).ifPresent(found::add);
    }
    Operator meant = isForsworn(operator, clause) ? Operator.REFUSE : operator;
    if (embedded.isEmpty()
        && composition.ofNothing(meant) instanceof Composition.Result.Becomes becomes) {
      found.add(composer.bare(becomes.codes(), clause, sense));
    }
    return found;
  }

  /// `vowed never to pay`: a promise of what is not to be done refuses it.
  private boolean isForsworn(Operator operator, Clause clause) {
    return operator == Operator.COMMIT
        && clause.complements().stream()
            .flatMapToInt(verb -> Arrays.stream(tree.children(verb)))
            .anyMatch(child -> tree.form(child).equals("never"));
  }

  private List<Act> embedded(Operator operator, Clause clause, int depth) {
    List<Act> found = new ArrayList<>();
    for (int complement : clause.complements()) {
      for (int verb : tree.coordinated(complement)) {
        found.addAll(interpret(verb, depth + 1));
      }
    }
    List<Integer> nouns = new ArrayList<>(clause.objects());
    clause.obliques().forEach((preposition, heads) -> nouns.addAll(heads));
    for (int head : nouns) {
      if (found.isEmpty()) {
        found.addAll(
            tree.isVerb(head)
                ? interpret(head, depth + 1)
                : operator == Operator.SAY ? List.of() : nominalInside(head, clause));
      }
    }
    return found;
  }

  private List<Act> nominalInside(int noun, Clause outer) {
    Optional<Sense> sense = scene.nounSense(noun);
    if (sense.isEmpty()) {
      return List.of();
    }
    spent.add(noun);
    Clause own = scene.nounClause(noun);
    Clause clause = own.subjects().isEmpty() ? own.withSubjects(outer.subjects()) : own;
    return switch (sense.get().meaning()) {
      case Meaning.Codes codes -> List.of(composer.act(codes, clause, noun, sense.get()));
      case Meaning.Operates operates -> operated(sense.get(), operates.operator(), clause, 1);
      case Meaning.Inherits inherits -> List.of();
      case Meaning.Nothing nothing -> List.of();
    };
  }

  /// `said Iraq must disarm`: a demand by the one who says it.
  private Optional<Act> demanded(Clause clause, Modality modality, int depth) {
    List<Integer> speaker = speech.speaker(clause.predicate());
    if (!modality.obliged() || speaker.isEmpty() || clause.subjects().equals(speaker)) {
      return Optional.empty();
    }
    Optional<Act> inner =
        scene
            .verbSense(clause.predicate())
            .map(sense -> acts(sense, clause, depth + 1))
            .flatMap(acts -> acts.stream().findFirst());
    Meaning.Codes codes =
        inner
            .map(act -> composition.of(Operator.ASK, act))
            .filter(Composition.Result.Becomes.class::isInstance)
            .map(result -> ((Composition.Result.Becomes) result).codes())
            .orElse(new Meaning.Codes(EventType.REQUEST, Optional.of("change")));
    clause.complements().forEach(spent::addTree);
    List<Integer> patients = clause.passive() ? clause.objects() : clause.subjects();
    return Optional.of(
        new Act(
            codes.type(),
            codes.mode(),
            List.of(),
            clause.predicate(),
            List.of(clause.predicate()),
            speaker,
            List.of(),
            false,
            List.of(clause.subjects(), patients),
            Realis.ACTUAL,
            2,
            List.of("event:must"),
            1));
  }
}
