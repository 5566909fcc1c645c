package org.thaw.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.mention.Mention;

/// Reads the nouns that name acts by themselves (`US tariffs on Brazil`, `talks between …`).
final class NominalReader {

  private static final Set<String> OCCASIONS = Set.of("after", "at", "during", "in", "following");
  private static final Set<String> OF = Set.of("of", "de");
  private static final Set<String> UNDER = Set.of("under", "bajo");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "any", "another", "un", "una", "cualquier", "otro", "otra");
  private static final Set<String> SUPPOSING = Set.of("would", "'d", "could", "might", "may");
  private static final Set<String> COPULA = Set.of("cop");
  private static final Set<EventType> TOGETHER = Set.of(EventType.CONSULT, EventType.COOPERATE);

  private final Scene scene;
  private final Tree tree;
  private final ActReader reader;
  private final Places places;
  private final Speech speech;
  private final Answers answers;
  private final States state;

  NominalReader(Scene scene, ActReader reader) {
    this.scene = scene;
    this.tree = scene.tree();
    this.reader = reader;
    this.places = new Places(scene);
    this.speech = new Speech(scene);
    this.answers = new Answers(scene);
    this.state = new States(scene);
  }

  /// The act that the noun names, addressed to who answers it.
  ///
  /// @param told acts read in the sentence so far
  Optional<Act> read(int noun, List<Act> told) {
    Optional<Sense> sense = scene.nounSense(noun);
    if (sense.isEmpty() || scene.lexicon().isIn(tree.lemma(noun), "STANDING")) {
      return Optional.empty();
    }
    Clause clause = attended(struck(scene.nounClause(noun), sense.get()), sense.get());
    return reader
        .noun(sense.get(), clause)
        .map(answers::addressed)
        .map(act ->
            speech.isFeared(noun) || isSupposition(noun) ? act.with(Realis.HYPOTHETICAL) : act)
        .filter(act -> isTold(act, told));
  }

  /// True if the words say whose act it is, or another act that it explains does (`blamed Turkey
  /// for the shelling`).
  private boolean isTold(Act act, List<Act> told) {
    if (isIdea(act) || isDocument(act, told) || isCharge(act) || state.isOf(act)) {
      return false;
    }
    return !act.actors().isEmpty()
        || !act.partners().isEmpty()
        || Casting.isInward(act.key())
        || act.recipients().stream().flatMap(List::stream).anyMatch(scene::namesParty)
        || told.stream().anyMatch(other -> tree.isWithin(act.predicate(), other.predicate()));
  }

  /// `held on a charge`, `bajo acusación de espionaje`: why somebody was held, told with that.
  private boolean isCharge(Act act) {
    int noun = act.predicate();
    int marker = tree.head(noun);
    if (marker >= 0 && OF.contains(tree.form(marker)) && isAccusation(tree.head(marker))) {
      noun = tree.head(marker);
      marker = tree.head(noun);
    }
    return marker >= 0 && UNDER.contains(tree.form(marker)) && isAccusation(noun);
  }

  private boolean isAccusation(int noun) {
    return scene
        .nounSense(noun)
        .map(Sense::meaning)
        .filter(m -> m instanceof Meaning.Codes codes && codes.type() == EventType.ACCUSE)
        .isPresent();
  }

  /// `a letter from Manila asked …`: what it says is told already.
  private boolean isDocument(Act act, List<Act> told) {
    return scene.lexicon().isIn(tree.lemma(act.predicate()), "DOCUMENTS")
        && told.stream().anyMatch(other -> other.actors().contains(act.predicate()));
  }

  /// `asked about a strike`, `said an operation there sounds good`: talked of, with no doer and no
  /// verb that tells it.
  private boolean isIdea(Act act) {
    int noun = act.predicate();
    int head = tree.head(noun);
    return act.actors().isEmpty()
        && isIndefinite(noun)
        && head >= 0
        && (tree.form(head).equals("about")
            || tree.is(noun, Labels.SUBJECTS) && scene.lexicon().isIn(tree.lemma(head), "SEEMING"));
  }

  private boolean isIndefinite(int noun) {
    return tree.all(noun, Labels.DETERMINERS).stream()
        .anyMatch(article -> INDEFINITE.contains(tree.form(article)));
  }

  /// `a strike would be a mistake`, `that would be a declaration of war`.
  private boolean isSupposition(int noun) {
    boolean subject = tree.is(noun, Labels.SUBJECTS) && isIndefinite(noun);
    return isSupposed(noun)
        || (subject || tree.relation(noun).equals("attr")) && isSupposed(tree.head(noun));
  }

  /// `would be`, `sería`.
  private boolean isSupposed(int head) {
    int copula = tree.child(head, COPULA);
    return tree.all(head, Labels.AUXILIARIES).stream()
            .anyMatch(auxiliary -> SUPPOSING.contains(tree.form(auxiliary)))
        || copula >= 0
            && SpanishVerb.of(tree.form(copula), tree.lemma(copula)) == SpanishVerb.CONDITIONAL;
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

  /// `el bombardeo de Járkov`, `the Bristol attacks`: a town is where it was done, not who did it.
  private Clause struck(Clause clause, Sense sense) {
    List<Integer> towns = clause.subjects().stream().filter(this::isTown).toList();
    boolean assault =
        sense.meaning() instanceof Meaning.Codes codes && codes.type() == EventType.ASSAULT;
    return assault && !towns.isEmpty()
        ? clause
            .withSubjects(clause.subjects().stream().filter(who -> !isTown(who)).toList())
            .with("in", towns)
        : clause;
  }

  private boolean isTown(int token) {
    return scene.mention(token).filter(m -> m.kind() == Mention.Kind.PLACE).isPresent();
  }
}
