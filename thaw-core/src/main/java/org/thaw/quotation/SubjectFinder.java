package org.thaw.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Who says: the subject of a cue verb, its own or one it shares, also behind the verb.
final class SubjectFinder {

  private static final Set<String> CARRIES_NOT =
      Set.of(
          "decline",
          "refuse",
          "fail",
          "stop",
          "avoid",
          "forget",
          "neglect",
          "want",
          "hesitate",
          "need");
  private static final Set<String> READY =
      Set.of("quick", "careful", "keen", "eager", "happy", "glad", "sorry", "fond", "first");
  private static final Set<String> RELATIVES = Set.of("who", "that", "which");
  private static final int DEEPEST = 6;

  /// The noun phrase of the subject of the verb at token `verb`.
  Optional<NounPhrase> subject(Sentence sentence, int verb) {
    return subject(sentence, verb, 0);
  }

  private Optional<NounPhrase> subject(Sentence sentence, int verb, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (isPassive(sentence, verb)) {
      return sentence
          .child(verb, "agent")
          .flatMap(by -> sentence.child(by, "pobj"))
          .map(head -> NounPhrase.of(sentence, head, true));
    }
    Optional<Integer> own = nominative(sentence, verb);
    if (own.isPresent()) {
      return own(sentence, verb, own.get());
    }
    return shared(sentence, verb, depth);
  }

  /// The subject of the verb; behind a dateline (`LIMA — Ana Diaz said`) the one behind the dash.
  private static Optional<Integer> nominative(Sentence sentence, int verb) {
    List<Integer> subjects =
        sentence.children(verb).stream()
            .filter(child -> sentence.tokens().get(child).relation().equals("nsubj"))
            .toList();
    boolean dated =
        subjects.size() > 1
            && subjects.get(1) < verb
            && sentence.tokens().subList(subjects.get(0), subjects.get(1)).stream()
                .anyMatch(token -> Set.of("—", "–", "-", "--").contains(token.form()));
    return dated ? Optional.of(subjects.get(1)) : subjects.stream().findFirst();
  }

  /// True for passives, also without their auxiliary (`asked whether …, a spokesman said`).
  static boolean isPassive(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    return sentence.child(verb, "auxpass", "nsubjpass").isPresent()
        || isJoinedPassive(sentence, token) && sentence.child(verb, "aux", "nsubj").isEmpty()
        || token.tag().equals("VBN")
            && sentence.child(verb, "aux").isEmpty()
            && !token.relation().equals("root")
            && !token.relation().equals("conj")
            && sentence.child(verb, "nsubj").isEmpty();
  }

  /// `was called in and told that …`: passive by the verb that it is joined to.
  private static boolean isJoinedPassive(Sentence sentence, Token token) {
    return token.tag().equals("VBN")
        && token.relation().equals("conj")
        && token.head() >= 0
        && sentence.child(token.head(), "auxpass", "nsubjpass").isPresent();
  }

  private Optional<NounPhrase> own(Sentence sentence, int verb, int subject) {
    Token token = sentence.tokens().get(subject);
    if (RELATIVES.contains(token.lemma()) && token.tag().startsWith("W")) {
      int noun = named(sentence, sentence.tokens().get(verb).head(), subject);
      return noun < 0 ? Optional.empty() : Optional.of(antecedent(sentence, noun, verb));
    }
    if (token.tag().startsWith("W") || token.tag().equals("EX")) {
      return Optional.empty();
    }
    return Optional.of(NounPhrase.of(sentence, subject, subject > verb));
  }

  /// `Ana Diaz, a historian at Lima, who compared`: the person, where the tree has taken the place.
  private static int named(Sentence sentence, int noun, int relative) {
    if (noun < 0
        || !sentence.tokens().get(relative).lemma().equals("who")
        || !sentence.tokens().get(relative - 1).form().equals(",")) {
      return noun;
    }
    Token place = sentence.tokens().get(noun);
    int above = place.relation().equals("pobj") ? sentence.tokens().get(place.head()).head() : -1;
    boolean described = above >= 0 && sentence.tokens().get(above).relation().equals("appos");
    return described ? sentence.tokens().get(above).head() : noun;
  }

  private static NounPhrase antecedent(Sentence sentence, int noun, int verb) {
    NounPhrase whole = NounPhrase.of(sentence, noun, false);
    return new NounPhrase(
        whole.from(), Math.max(noun + 1, Math.min(whole.to(), before(sentence, verb))));
  }

  private static int before(Sentence sentence, int verb) {
    int at = verb;
    while (at > 0 && !sentence.tokens().get(at - 1).tag().startsWith("W")) {
      at--;
    }
    return Math.max(0, at - 1);
  }

  private Optional<NounPhrase> shared(Sentence sentence, int verb, int depth) {
    Token token = sentence.tokens().get(verb);
    int head = token.head();
    if (head < 0) {
      return listed(sentence, verb);
    }
    Token above = sentence.tokens().get(head);
    return switch (token.relation()) {
      case "conj" ->
          isStray(sentence, verb)
              ? above(sentence, stem(sentence, head), depth)
              : above.tag().startsWith("V")
                  ? above(sentence, head, depth)
                  : token.tag().equals("VBG")
                      ? above(sentence, verbAbove(sentence, head), depth)
                      : Optional.empty();
      case "advcl", "dep", "parataxis", "prep" ->
          above.tag().startsWith("V") || token.tag().equals("VBG")
              ? above(
                  sentence,
                  token.tag().equals("VBG") && isSetOff(sentence, verb)
                      ? stem(sentence, head)
                      : head,
                  depth)
              : Optional.empty();
      case "xcomp", "ccomp" ->
          CARRIES_NOT.contains(above.lemma()) || !isPredicate(above)
              ? Optional.empty()
              : above(sentence, isReady(above) ? above.head() : head, depth);
      case "acl" ->
          token.tag().equals("VBG")
              ? Optional.of(new NounPhrase(NounPhrase.of(sentence, head, false).from(), head + 1))
              : Optional.empty();
      case "pcomp" -> behindPreposition(sentence, head, depth);
      default -> Optional.empty();
    };
  }

  /// `It described A, warned B and urged C`: the subject of the first of a row of verbs.
  private static Optional<NounPhrase> listed(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(first -> first < verb)
        .filter(first -> sentence.tokens().get(first).relation().equals("ccomp"))
        .filter(
            first -> sentence.tokens().get(first).tag().equals(sentence.tokens().get(verb).tag()))
        .flatMap(first -> nominative(sentence, first).stream())
        .findFirst()
        .map(subject -> NounPhrase.of(sentence, subject, false));
  }

  /// The nearest verb above a noun that a participle has been joined to.
  private static int verbAbove(Sentence sentence, int noun) {
    int at = noun;
    while (sentence.tokens().get(at).head() >= 0
        && !sentence.tokens().get(at).tag().startsWith("V")) {
      at = sentence.tokens().get(at).head();
    }
    return at;
  }

  private static boolean isPredicate(Token above) {
    return above.tag().startsWith("V") || isReady(above);
  }

  /// `was quick to point out`
  private static boolean isReady(Token above) {
    return above.relation().equals("acomp") && READY.contains(above.lemma()) && above.head() >= 0;
  }

  private static boolean isSetOff(Sentence sentence, int verb) {
    String before = verb > 0 ? sentence.tokens().get(verb - 1).form() : "";
    return before.equals(",") || Marks.isMark(before);
  }

  /// The verb of saying above a verb of its content, or the verb itself.
  private static int stem(Sentence sentence, int verb) {
    int at = verb;
    for (int steps = 0; steps < DEEPEST; steps++) {
      Token token = sentence.tokens().get(at);
      boolean content =
          token.relation().equals("ccomp")
              || token.relation().equals("conj")
              || token.relation().equals("xcomp");
      if (!content
          || token.head() < 0
          || token.head() > at
          || !sentence.tokens().get(token.head()).tag().startsWith("V")) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  /// True for a verb without a subject that the parser has joined to a verb of the content, though
  /// it has the form of the verb of saying: `said they will not … and invited …`.
  static boolean isStray(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    if (!token.relation().equals("conj")
        || token.head() < 0
        || sentence.child(verb, "nsubj").isPresent()) {
      return false;
    }
    Token joined = sentence.tokens().get(token.head());
    int stem = stem(sentence, token.head());
    return stem != token.head()
        && sentence.tokens().get(stem).tag().equals(token.tag())
        && (!joined.tag().equals(token.tag()) || joined.lemma().equals("be"));
  }

  private Optional<NounPhrase> above(Sentence sentence, int head, int depth) {
    if (isPassive(sentence, head)) {
      return sentence
          .child(head, "nsubjpass")
          .map(subject -> NounPhrase.of(sentence, subject, false));
    }
    return subject(sentence, head, depth + 1);
  }

  /// `was quoted as saying`, `quoted an officer as saying`, `ended by saying`.
  private Optional<NounPhrase> behindPreposition(Sentence sentence, int preposition, int depth) {
    int verb = sentence.tokens().get(preposition).head();
    if (verb < 0) {
      return Optional.empty();
    }
    boolean as = sentence.tokens().get(preposition).lemma().equals("as");
    Optional<Integer> object = as ? sentence.child(verb, "nsubjpass", "dobj") : Optional.empty();
    return object.isPresent()
        ? object.map(head -> NounPhrase.of(sentence, head, false))
        : above(sentence, verb, depth);
  }
}
