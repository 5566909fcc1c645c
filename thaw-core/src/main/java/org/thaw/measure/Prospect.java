package org.thaw.measure;

import java.util.Optional;
import java.util.Set;

/// Whether a word of a passage tells what is only to come: as a purpose, a promise, a future.
record Prospect(Clauses clauses) {

  private static final Set<String> FUTURE = Set.of("will", "would", "shall");
  private static final Set<String> PURPOSE = Set.of("for", "on", "towards", "of");
  private static final Set<String> AGREED = Set.of("xcomp", "ccomp");
  private static final Set<String> WISHES = Set.of("need", "wish", "plan", "effort", "bid", "hope");
  private static final Set<String> AGREEING =
      Set.of("agree", "plan", "pledge", "promise", "offer", "acordar", "prometer", "ofrecer");

  /// True if the verb that the word between two offsets belongs to is the subject of one that tells
  /// what will be (`lifting the sanctions would help`).
  boolean isSubjectOfFuture(int start, int end) {
    int at = clauses.head(start, end).map(clauses::clause).orElse(-1);
    return at >= 0
        && clauses.token(at).relation().matches("csubj|nsubj")
        && clauses.sentence().children(clauses.token(at).head()).stream()
            .anyMatch(i -> FUTURE.contains(clauses.lower(i)));
  }

  /// True if the word between two offsets is an infinitive that names a purpose or what something
  /// would be, and so has not happened (`the condition for lifting`, `para levantar`).
  boolean isPurpose(int start, int end) {
    Optional<Integer> word = clauses.head(start, end);
    if (word.isEmpty() || !Clauses.isVerb(clauses.token(word.get()))) {
      return false;
    }
    int verb = word.get();
    String relation = clauses.token(verb).relation();
    if (clauses.token(verb).tag().equals("VERB")) {
      return relation.equals("advcl")
          && isInfinitive(clauses.lower(verb))
          && clauses.sentence().children(verb).stream()
              .anyMatch(at -> clauses.lower(at).equals("para"));
    }
    boolean open = relation.equals("advcl") && hasTo(verb);
    return open
        || relation.equals("pcomp") && PURPOSE.contains(clauses.lower(clauses.token(verb).head()));
  }

  /// True if the verb that the word between two offsets belongs to is an infinitive that says what
  /// is needed, wished or planned (`the need to bring in aid`, `a plan to open the roads`).
  boolean isWished(int start, int end) {
    int at = firstJoined(start, end);
    return at >= 0
        && Clauses.RELATIVE.contains(clauses.token(at).relation())
        && hasTo(at)
        && WISHES.contains(clauses.token(clauses.token(at).head()).lemma());
  }

  /// The verb that the word between two offsets belongs to, or the first of those that it is joined
  /// with; -1 where no parse tells.
  private int firstJoined(int start, int end) {
    int at = clauses.head(start, end).map(clauses::clause).orElse(-1);
    while (at >= 0
        && clauses.token(at).relation().equals("conj")
        && clauses.clauseAbove(at) != at) {
      at = clauses.clauseAbove(at);
    }
    return at;
  }

  /// True if the verb that the word between two offsets belongs to is only what was agreed or
  /// promised (`agreed to name new ambassadors`).
  boolean isAgreed(int start, int end) {
    int at = firstJoined(start, end);
    return at >= 0
        && AGREED.contains(clauses.token(at).relation())
        && clauses.token(at).head() >= 0
        && AGREEING.contains(clauses.token(clauses.token(at).head()).lemma());
  }

  /// True if the verb that the word between two offsets belongs to shares the modal of a verb that
  /// it is joined with (`would end all payments and raise tariffs`).
  boolean isFuture(int start, int end) {
    Optional<Integer> word = clauses.head(start, end);
    int at = word.map(clauses::clause).orElse(-1);
    while (at >= 0
        && clauses.token(at).relation().equals("conj")
        && clauses.token(at).tag().equals("VB")) {
      at = clauses.clauseAbove(at);
      if (clauses.sentence().children(at).stream()
          .anyMatch(i -> FUTURE.contains(clauses.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  /// True if the word between two offsets is the verb of a headline in the infinitive, which tells
  /// what will be (`Chile to reopen its border`).
  boolean isHeadlineFuture(int start, int end) {
    Optional<Integer> word = clauses.head(start, end);
    return word.isPresent() && isHeadlineFuture(word.get());
  }

  private boolean isHeadlineFuture(int verb) {
    int at = clauses.clause(verb);
    while (Clauses.CHAINED.contains(clauses.token(at).relation())
        && clauses.token(at).head() >= 0) {
      at = clauses.clause(clauses.token(at).head());
    }
    boolean main = clauses.token(at).head() < 0 || clauses.token(at).relation().equals("ccomp");
    boolean joined =
        clauses.token(at).relation().equals("conj")
            && clauses.token(at).head() >= 0
            && isHeadlineFuture(clauses.clauseAbove(at));
    return (main && hasTo(at) && clauses.hasArgument(at, Clauses.SUBJECT))
        || joined && clauses.token(at).tag().equals("VB");
  }

  private boolean hasTo(int verb) {
    return clauses.sentence().children(verb).stream()
        .anyMatch(at ->
            at < verb
                && clauses.lower(at).equals("to")
                && clauses.token(at).relation().startsWith("aux"));
  }

  /// True if a Spanish word has the form of an infinitive.
  static boolean isInfinitive(String word) {
    return word.matches(".*(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?");
  }
}
