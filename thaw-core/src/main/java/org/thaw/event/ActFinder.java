package org.thaw.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;

/// Finds the acts of one sentence: top down, so that what embeds an act decides what it is.
final class ActFinder {

  private static final int DEEPEST = 12;
  private static final Set<String> CONTENT =
      Set.of("of", "from", "for", "to", "against", "on", "as");

  private static final Set<String> GROUNDS =
      Set.of("for", "over", "after", "following", "despite", "amid", "since", "before");
  private static final Set<String> OCCASIONS = Set.of("after", "at", "during", "in", "following");
  private static final Set<String> MEETINGS = Set.of("after", "at", "during", "following");
  private static final Set<EventType> TOGETHER = Set.of(EventType.CONSULT, EventType.COOPERATE);

  private final Scene scene;
  private final Tree tree;
  private final Composition composition;
  private final Places places;
  private final Speech speech;
  private final Answers answers;
  private final Set<Integer> consumed = new HashSet<>();

  private ActFinder(Scene scene, Composition composition) {
    this.scene = scene;
    this.tree = scene.tree();
    this.composition = composition;
    this.places = new Places(scene);
    this.speech = new Speech(scene);
    this.answers = new Answers(scene);
  }

  /// The acts of the sentence, in text order of their predicates.
  static List<Act> find(Scene scene, Composition composition) {
    return new ActFinder(scene, composition).find();
  }

  private List<Act> find() {
    List<Act> acts = new ArrayList<>();
    for (int predicate : predicates()) {
      if (!consumed.contains(predicate)) {
        acts.addAll(interpret(predicate, 0));
      }
    }
    for (int noun = 0; noun < tree.size(); noun++) {
      if (!consumed.contains(noun) && !isPartyOf(noun, acts)) {
        nominal(noun, acts).ifPresent(acts::add);
      }
    }
    acts.sort(Comparator.comparingInt(Act::predicate));
    return acts;
  }

  /// A noun that is somebody's part in another act, unless it names an act with a doer of its own
  /// (`condemned the Israeli strikes`).
  private boolean isPartyOf(int noun, List<Act> acts) {
    return !hasOwner(noun)
        && acts.stream()
            .anyMatch(act ->
                act.actors().contains(noun)
                    || act.recipients().stream().anyMatch(heads -> heads.contains(noun)));
  }

  private List<Integer> predicates() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean attribute = tree.relation(i).equals("amod") || isWished(i);
      if (tree.isVerb(i) && !attribute || tree.is(i, Labels.ADJECTIVES)) {
        found.add(i);
      }
    }
    found.sort(Comparator.comparingInt(tree::depth));
    return found;
  }

  /// `the desire to defend`, `the importance of supporting`: a wish, a right or a merit is no deed.
  private boolean isWished(int verb) {
    int head = tree.head(verb);
    return switch (tree.relation(verb)) {
      case "acl", "relcl" -> tree.tag(verb).equals("VB") && isWish(head);
      case "pcomp" -> head >= 0 && isWish(tree.head(head));
      case "conj" -> tree.isVerb(head) && isWished(head);
      default -> false;
    };
  }

  private boolean isWish(int noun) {
    return noun >= 0 && scene.lexicon().isIn(tree.lemma(noun), "WISHES");
  }

  /// The acts that a predicate stands for, with those it embeds composed into them.
  private List<Act> interpret(int predicate, int depth) {
    if (depth > DEEPEST || !consumed.add(predicate)) {
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
        .map(
            acts -> acts.stream().flatMap(act -> modal(act, modality, predicate).stream()).toList())
        .orElse(List.of());
  }

  private List<Act> acts(Sense sense, Clause clause, int depth) {
    return switch (sense.meaning()) {
      case Meaning.Codes codes -> List.of(coded(sense, codes, clause));
      case Meaning.Inherits inherits -> inherited(sense, clause);
      case Meaning.Operates operates -> operated(sense, operates.operator(), clause, depth);
      case Meaning.Nothing nothing -> {
        consumeAll(clause.objects());
        yield List.of();
      }
    };
  }

  private Act coded(Sense sense, Meaning.Codes codes, Clause clause) {
    consumeAll(clause.objects());
    boolean material = codes.type().quad().isMaterial();
    boolean thanks = codes.type() == EventType.SUPPORT;
    clause
        .obliques()
        .forEach((preposition, heads) ->
            consumeOblique(preposition, heads, material || thanks && preposition.equals("for")));
    if (!material) {
      clause.complements().forEach(this::consumeTree);
    }
    return act(codes, clause, clause.predicate(), sense);
  }

  /// What somebody is accused of or asked for is no act of its own; what came before it is.
  private void consumeOblique(String preposition, List<Integer> heads, boolean material) {
    boolean content = !material && CONTENT.contains(preposition);
    consumeAll(heads.stream().filter(head -> content || !tree.isVerb(head)).toList());
  }

  private Act act(Meaning.Codes codes, Clause clause, int predicate, Sense sense) {
    List<Integer> actors =
        sense.actors().isEmpty() ? clause.subjects() : flat(places.named(clause, sense.actors()));
    List<Integer> partners = flat(places.named(clause, sense.partners()));
    boolean mutual = !sense.partners().isEmpty();
    List<List<Integer>> recipients = new ArrayList<>(places.named(clause, sense.targets()));
    if (!mutual) {
      recipients.addAll(places.usual(clause, codes.type()));
    }
    List<Integer> trigger = new ArrayList<>(List.of(predicate));
    clause.objects().stream().filter(o -> scene.nounSense(o).isPresent()).forEach(trigger::add);
    return new Act(
        codes.type(),
        codes.mode(),
        sense.contexts(),
        predicate,
        trigger,
        speech.named(actors, predicate),
        partners,
        mutual,
        recipients,
        Realis.ACTUAL,
        sense.weight(),
        List.of(sense.rule()));
  }

  private static List<Integer> flat(List<List<Integer>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  /// `held talks with`, `imposed sanctions on`: the object names the act, the verb its parties.
  private List<Act> inherited(Sense sense, Clause clause) {
    for (int object : clause.objects()) {
      Optional<Sense> noun = scene.nounSense(object);
      if (noun.isPresent()) {
        return named(sense, clause, object, noun.get());
      }
    }
    return List.of();
  }

  private List<Act> named(Sense verb, Clause clause, int object, Sense noun) {
    consumeAll(clause.objects());
    if (noun.meaning() instanceof Meaning.Operates operates) {
      Clause own = scene.nounClause(object);
      Clause joined = own.complements().isEmpty() ? own.withComplements(clause.complements()) : own;
      List<Act> inner = operated(noun, operates.operator(), joined, 0);
      return inner.stream().map(act -> act.withActors(actorsOf(verb, clause))).toList();
    }
    if (!(noun.meaning() instanceof Meaning.Codes codes)) {
      return List.of();
    }
    clause.obliques().forEach((name, heads) -> consumeOblique(name, heads, true));
    Sense merged =
        new Sense(
            noun.lemma(),
            verb.when(),
            codes,
            noun.contexts(),
            verb.actors(),
            verb.recipients().isEmpty() ? noun.recipients() : verb.recipients());
    return List.of(act(codes, clause, clause.predicate(), merged));
  }

  private List<Integer> actorsOf(Sense verb, Clause clause) {
    return verb.actors().isEmpty()
        ? speech.named(clause.subjects(), clause.predicate())
        : flat(places.named(clause, verb.actors()));
  }

  /// The acts an operator embeds, each composed with it; or what the operator stands for alone.
  private List<Act> operated(Sense sense, Operator operator, Clause clause, int depth) {
    List<Act> found = new ArrayList<>();
    List<Act> embedded = embedded(operator, clause, depth);
    for (Act act : embedded) {
      compose(operator, sense, clause, act, composition.of(operator, act)).ifPresent(found::add);
      answers.told(act, operator, clause).ifPresent(found::add);
    }
    if (embedded.isEmpty()
        && composition.ofNothing(operator) instanceof Composition.Result.Becomes becomes) {
      found.add(act(becomes.codes(), clause, clause.predicate(), sense));
    }
    return found;
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
    consumed.add(noun);
    Clause own = scene.nounClause(noun);
    Clause clause = own.subjects().isEmpty() ? own.withSubjects(outer.subjects()) : own;
    return switch (sense.get().meaning()) {
      case Meaning.Codes codes -> List.of(act(codes, clause, noun, sense.get()));
      case Meaning.Operates operates -> operated(sense.get(), operates.operator(), clause, 1);
      case Meaning.Inherits inherits -> List.of();
      case Meaning.Nothing nothing -> List.of();
    };
  }

  private Optional<Act> compose(
      Operator operator, Sense sense, Clause clause, Act act, Composition.Result result) {
    return switch (result) {
      case Composition.Result.Drops drops -> Optional.empty();
      case Composition.Result.Keeps keeps ->
          Optional.of(keeps.realis().map(act::with).orElse(act))
              .map(kept -> owned(kept, clause, operator));
      case Composition.Result.Becomes becomes ->
          Optional.of(
              outer(act, act.become(becomes.codes(), sense.rule()), sense, clause, operator));
    };
  }

  /// `ordered troops to attack`: who orders is the actor; `began attacking` has the actor already.
  private Act owned(Act act, Clause clause, Operator operator) {
    boolean owns = operator == Operator.ORDER || act.actors().isEmpty();
    return owns && operator != Operator.SAY && !clause.subjects().isEmpty()
        ? act.withActors(speech.named(clause.subjects(), clause.predicate()))
        : act;
  }

  private Act outer(Act inner, Act changed, Sense sense, Clause clause, Operator operator) {
    List<List<Integer>> recipients = new ArrayList<>(places.named(clause, sense.targets()));
    boolean addressed =
        operator == Operator.ASK
            || operator == Operator.ACCUSE
            || operator == Operator.ALLOW
            || operator == Operator.PREVENT
            || operator == Operator.OPPOSE
            || operator == Operator.BACK;
    List<List<Integer>> own = places.usual(clause, changed.type());
    if (addressed) {
      recipients.addAll(own);
      recipients.add(inner.actors());
    }
    recipients.addAll(inner.recipients());
    recipients.addAll(own);
    boolean oneSided = inner.mutual() && operator != Operator.AGREE;
    if (oneSided) {
      recipients.addFirst(inner.partners());
    }
    List<Integer> trigger = new ArrayList<>(inner.trigger());
    trigger.add(clause.predicate());
    return new Act(
        changed.type(),
        changed.mode(),
        changed.contexts(),
        clause.predicate(),
        trigger,
        actorsOf(sense, clause),
        oneSided ? List.of() : inner.partners(),
        inner.mutual() && !oneSided,
        recipients,
        changed.realis(),
        inner.weight() + sense.weight(),
        changed.rules());
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
    clause.complements().forEach(this::consumeTree);
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
            List.of("event:must")));
  }

  private Optional<Act> modal(Act act, Modality modality, int predicate) {
    if (Modality.isStatute(tree, predicate) && act.type().quad().isConflict()) {
      return Optional.empty();
    }
    if (modality.conditional() || isReply(modality, predicate)) {
      return Optional.of(act.with(Realis.CONDITIONAL));
    }
    if (modality.possible()) {
      return Optional.of(act.with(Realis.HYPOTHETICAL));
    }
    if (modality.obliged()) {
      return Optional.of(act.with(Realis.HYPOTHETICAL));
    }
    if (modality.ended()) {
      return ended(act);
    }
    if (modality.negated()) {
      return Optional.of(negated(act, modality, predicate));
    }
    return Optional.of(modality.future() ? promised(act, predicate) : act);
  }

  /// `would respond with duties`: an answer hangs on what it answers.
  private boolean isReply(Modality modality, int predicate) {
    return modality.future()
        && scene.lexicon().isIn(tree.lemma(predicate), "REPLIES")
        && tree.all(predicate, Labels.AUXILIARIES).stream()
            .anyMatch(aux -> tree.form(aux).equals("would"))
        && !speech.isConditioned(predicate, true);
  }

  /// `no longer insists`: what is given up is what stopping it would be.
  private Optional<Act> ended(Act act) {
    return switch (composition.of(Operator.STOP, act)) {
      case Composition.Result.Becomes becomes ->
          Optional.of(act.become(becomes.codes(), "event:no longer"));
      case Composition.Result.Keeps keeps -> Optional.of(act.with(Realis.NEGATED));
      case Composition.Result.Drops drops -> Optional.of(act.with(Realis.NEGATED));
    };
  }

  private Act negated(Act act, Modality modality, int predicate) {
    boolean refuses = modality.future() || tree.tag(predicate).matches("VBP|VBZ|VB");
    return refuses
            && composition.of(Operator.REFUSE, act) instanceof Composition.Result.Becomes becomes
            && !act.type().quad().isConflict()
        ? act.become(becomes.codes(), "event:will not")
        : act.with(Realis.NEGATED);
  }

  private Act promised(Act act, int predicate) {
    Operator operator =
        speech.isConditioned(predicate, act.type().quad().isConflict())
            ? Operator.THREATEN
            : Operator.COMMIT;
    return switch (composition.of(operator, act)) {
      case Composition.Result.Becomes becomes -> act.become(becomes.codes(), "event:will");
      case Composition.Result.Keeps keeps -> keeps.realis().map(act::with).orElse(act);
      case Composition.Result.Drops drops -> act;
    };
  }

  /// A noun that names an act and stands by itself (`US tariffs on Brazil`, `talks between …`).
  private Optional<Act> nominal(int noun, List<Act> told) {
    Optional<Sense> sense = scene.nounSense(noun);
    if (sense.isEmpty() || scene.lexicon().isIn(tree.lemma(noun), "STANDING")) {
      return Optional.empty();
    }
    Clause clause = attended(scene.nounClause(noun), sense.get());
    Optional<Act> act =
        switch (sense.get().meaning()) {
          case Meaning.Codes codes ->
              Optional.of(answers.addressed(act(codes, clause, noun, sense.get())));
          case Meaning.Operates operates ->
              clause.subjects().isEmpty()
                  ? Optional.empty()
                  : operated(sense.get(), operates.operator(), clause, 1).stream()
                      .findFirst()
                      .map(answers::addressed);
          case Meaning.Inherits inherits -> Optional.empty();
          case Meaning.Nothing nothing -> Optional.empty();
        };
    return act.filter(found -> isTold(found, told));
  }

  /// True if the words say whose act it is, or another act that it explains does (`blamed Turkey
  /// for the shelling`).
  private boolean isTold(Act act, List<Act> told) {
    if (isIdea(act)) {
      return false;
    }
    return !act.actors().isEmpty()
        || !act.partners().isEmpty()
        || Casting.isInward(act.key())
        || act.recipients().stream().flatMap(List::stream).anyMatch(scene::namesParty)
        || told.stream().anyMatch(other -> tree.isWithin(act.predicate(), other.predicate()));
  }

  /// `asked about a strike`, `said an operation there sounds good`: talked of, with no doer and no
  /// verb that tells it.
  private boolean isIdea(Act act) {
    int head = tree.head(act.predicate());
    boolean indefinite =
        tree.all(act.predicate(), Labels.DETERMINERS).stream()
            .anyMatch(article -> Set.of("a", "an", "any", "another").contains(tree.form(article)));
    return act.actors().isEmpty()
        && indefinite
        && head >= 0
        && (tree.form(head).equals("about")
            || tree.is(act.predicate(), Labels.SUBJECTS)
                && scene.lexicon().isIn(tree.lemma(head), "SEEMING"));
  }

  /// `agreed after talks in Jeddah`, `arrested six in a joint raid`: those who agreed had talked,
  /// those who arrested had raided.
  private Clause attended(Clause clause, Sense sense) {
    boolean meeting =
        sense.meaning() instanceof Meaning.Codes codes && TOGETHER.contains(codes.type());
    int marker = tree.head(clause.predicate());
    boolean named =
        !clause.subjects().isEmpty()
            || !places.named(clause, sense.partners()).isEmpty()
            || marker < 0
            || !OCCASIONS.contains(tree.form(marker));
    int verb = marker < 0 ? -1 : tree.head(marker);
    return meeting && !named && verb >= 0 && tree.isVerb(verb)
        ? clause.withSubjects(speech.named(scene.clause(verb).subjects(), verb))
        : clause;
  }

  private void consumeAll(List<Integer> tokens) {
    for (int token : tokens) {
      if (!tree.isVerb(token)) {
        tree.coordinated(token).stream().filter(noun -> !hasOwner(noun)).forEach(consumed::add);
      } else {
        consumeTree(token);
      }
    }
  }

  /// An act with an owner of its own (`Israeli strikes`) is told beside the one that embeds it, and
  /// so is a deed of force that is the ground of another (`apologised for the strike`).
  private boolean hasOwner(int noun) {
    Optional<Sense> sense = scene.nounSense(noun);
    if (sense.isEmpty()) {
      return false;
    }
    boolean owned = scene.nounClause(noun).subjects().stream().anyMatch(scene::namesParty);
    int marker = tree.head(noun);
    boolean ground = marker >= 0 && GROUNDS.contains(tree.form(marker));
    return owned || ground && isForce(sense.get()) || isOccasion(noun, sense.get());
  }

  /// `agreed after talks in Oslo`: those who agree have talked.
  private boolean isOccasion(int noun, Sense sense) {
    int marker = tree.head(noun);
    return marker >= 0
        && MEETINGS.contains(tree.form(marker))
        && sense.meaning() instanceof Meaning.Codes codes
        && codes.type() == EventType.CONSULT;
  }

  private static boolean isForce(Sense sense) {
    return sense.meaning() instanceof Meaning.Codes codes
        && codes.type().quad().isConflict()
        && codes.type().quad().isMaterial();
  }

  private void consumeTree(int top) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isWithin(i, top)) {
        consumed.add(i);
      }
    }
  }
}
