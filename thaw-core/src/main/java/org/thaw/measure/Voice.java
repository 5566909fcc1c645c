package org.thaw.measure;

import java.util.Optional;
import java.util.Set;

/// Who acts in the clause of a word.
///
/// @param subject token of the active verb's subject, its own or that of the verb it hangs on
/// @param agent token of the passive verb's agent
record Voice(Clauses clauses, Optional<Integer> subject, Optional<Integer> agent) {

  private static final Set<String> INHERITING =
      Set.of("conj", "xcomp", "pcomp", "advcl", "acl", "relcl", "acl:relcl");
  private static final Set<String> NAMING =
      Set.of(
          "compound",
          "poss",
          "amod",
          "nmod",
          "appos",
          "flat",
          "conj",
          "pobj",
          "prep",
          "det",
          "case",
          "nn");

  private static final Set<String> LOWER =
      Set.of("ccomp", "advcl", "acl", "relcl", "acl:relcl", "conj");

  private static final Set<String> DESCRIBING = Set.of("acl", "relcl", "acl:relcl", "advcl");

  /// The voice of the word between two offsets.
  static Voice of(Clauses clauses, int start, int end) {
    Optional<Integer> word = clauses.head(start, end);
    if (word.isEmpty()) {
      return new Voice(clauses, Optional.empty(), Optional.empty());
    }
    int verb = clauses.clause(word.get());
    Optional<Integer> agent =
        clauses.sentence().child(verb, "agent", "obl:agent").map(by -> agent(clauses, by));
    boolean passive =
        agent.isPresent()
            || clauses.sentence().child(verb, "nsubjpass", "nsubj:pass").isPresent()
            || isParticiple(clauses, verb);
    return new Voice(clauses, passive ? Optional.empty() : subject(clauses, verb), agent);
  }

  private static boolean isParticiple(Clauses clauses, int verb) {
    return clauses.token(verb).relation().equals("acl")
        && (clauses.token(verb).tag().equals("VBN")
            || clauses.lower(verb).matches(".*[ai]d[oa]s?"));
  }

  private static int agent(Clauses clauses, int by) {
    return clauses.token(by).relation().equals("agent")
        ? clauses.sentence().child(by, "pobj").orElse(by)
        : by;
  }

  /// The subject of a verb: its own, or that of the verb it is joined with or hangs on.
  private static Optional<Integer> subject(Clauses clauses, int verb) {
    int at = verb;
    for (int steps = 0; steps < 6; steps++) {
      Optional<Integer> own = clauses.sentence().child(at, "nsubj");
      boolean inherits = INHERITING.contains(clauses.token(at).relation());
      if (own.isPresent() && !Clauses.PRONOUN.contains(clauses.lower(own.get())) || !inherits) {
        return own;
      }
      if (DESCRIBING.contains(clauses.token(at).relation())
          && isOwned(clauses, clauses.token(at).head())) {
        return Optional.of(clauses.token(at).head());
      }
      at = clauses.clauseAbove(at);
    }
    return Optional.empty();
  }

  /// A noun that says whose it is (`the American decision to …`).
  private static boolean isOwned(Clauses clauses, int noun) {
    return noun >= 0
        && !Clauses.isVerb(clauses.token(noun))
        && clauses.sentence().child(noun, "poss", "amod", "nmod", "compound").isPresent();
  }

  /// True if the words between two offsets are the phrase of a token: its head, or what names it.
  boolean isHeadOf(int start, int end, Optional<Integer> phrase) {
    return phrase.isPresent()
        && clauses.head(start, end).filter(at -> isNameOf(at, phrase.get())).isPresent();
  }

  private boolean isNameOf(int index, int phrase) {
    int at = index;
    for (int steps = 0; at >= 0 && steps < 5; steps++) {
      if (at == phrase) {
        return true;
      }
      if (!NAMING.contains(clauses.token(at).relation())) {
        return false;
      }
      at = clauses.token(at).head();
    }
    return false;
  }

  /// True if the words between two offsets stand in a clause that hangs on, or is joined to, those
  /// of the deciding word and of the kernel; false where no parse tells.
  boolean isBelow(int start, int end, Reported reported, Kernel kernel) {
    Optional<Integer> name = clauses.head(start, end);
    Optional<Integer> word = clauses.head(reported.start(), reported.end());
    Optional<Integer> thing = clauses.head(kernel.start(), kernel.end());
    if (name.isEmpty() || word.isEmpty() || thing.isEmpty()) {
      return false;
    }
    int own = clauses.clause(name.get());
    return own != clauses.clause(word.get())
        && own != clauses.clause(thing.get())
        && LOWER.contains(clauses.token(own).relation())
        && clauses.sentence().isWithin(own, clauses.clause(word.get()));
  }
}
