package org.thaw.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.annotation.Token;

/// How a word of a passage is told: as new, as known before, as a purpose, as to come; and which
/// times date it.
record Telling(Clauses clauses) {

  private static final Set<String> SINCE =
      Set.of(
          "after",
          "since",
          "when",
          "before",
          "following",
          "despite",
          "tras",
          "después",
          "desde",
          "cuando",
          "luego");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall");
  private static final Pattern SET_OFF = Pattern.compile(",\\s(?:on |in |el |en )?$");
  private static final Set<String> PURPOSE = Set.of("for", "on", "towards", "of");
  private static final Set<String> AGREED = Set.of("xcomp", "ccomp");
  private static final Set<String> AGREEING =
      Set.of("agree", "plan", "pledge", "promise", "offer", "acordar", "prometer", "ofrecer");
  private static final Set<String> PLUPERFECT = Set.of("had", "había", "habían");

  /// True if the word between two offsets tells what was known before: in a relative or adverbial
  /// clause, in the pluperfect, or as a noun.
  boolean isBackground(int start, int end) {
    Optional<Integer> word = clauses.head(start, end);
    if (word.isEmpty()) {
      return false;
    }
    int at = clauses.clause(word.get());
    boolean found = isNoun(clauses.token(word.get()));
    for (int steps = 0; !found && steps < 6; steps++) {
      found = isRecalled(at);
      at = clauses.clauseAbove(at);
    }
    return found;
  }

  /// True if the word between two offsets is a participle before a noun, which says what the noun
  /// is and not what is done (`the frozen reserves`, `sanctioned tankers`).
  boolean isAttribute(int start, int end) {
    return clauses
        .head(start, end)
        .map(clauses::token)
        .filter(token -> token.relation().equals("amod") && token.tag().matches("VBN|JJ"))
        .isPresent();
  }

  /// True if the word between two offsets belongs to the verb whose subject or object the kernel is
  /// (`a tariff was announced`); true where no parse tells.
  boolean isDoneTo(Kernel kernel, Cue<?> cue) {
    Optional<Integer> word = clauses.head(cue.start(), cue.end());
    Optional<Integer> name = clauses.head(kernel.start(), kernel.end());
    return word.isEmpty()
        || name.isEmpty()
        || clauses.isUnder(name.get(), clauses.clause(word.get()), Clauses.ARGUMENT);
  }

  /// True if the kernel is, or is part of, the subject or object of the verb that a word belongs
  /// to; false where no parse tells.
  boolean isArgument(Kernel kernel, Cue<?> cue) {
    return clauses.parsed() && isDoneTo(kernel, cue);
  }

  /// True if one word is a noun and an object, or within one, of the verb that another belongs to.
  boolean isObject(Cue<?> noun, Cue<?> verb) {
    Optional<Integer> thing = clauses.head(noun.start(), noun.end());
    Optional<Integer> word = clauses.head(verb.start(), verb.end());
    return thing.isPresent()
        && word.isPresent()
        && isNoun(clauses.token(thing.get()))
        && clauses.isUnder(thing.get(), clauses.clause(word.get()), Clauses.OBJECT);
  }

  /// True if the verb that the word between two offsets belongs to is the subject of one that tells
  /// what will be (`lifting the sanctions would help`).
  boolean isSubjectOfFuture(int start, int end) {
    int at = clauses.head(start, end).map(clauses::clause).orElse(-1);
    return at >= 0
        && clauses.token(at).relation().matches("csubj|nsubj")
        && clauses.sentence().children(clauses.token(at).head()).stream()
            .anyMatch(i -> FUTURE.contains(clauses.lower(i)));
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN") || token.tag().equals("NOUN");
  }

  private boolean isRecalled(int verb) {
    List<Integer> children = clauses.sentence().children(verb);
    boolean pluperfect =
        !clauses.token(verb).relation().equals("ccomp")
            && children.stream()
                .anyMatch(i -> PLUPERFECT.contains(clauses.lower(i)) && isAuxiliary(i));
    String relation = clauses.token(verb).relation();
    boolean since =
        relation.equals("advcl")
            && children.stream().anyMatch(i -> i < verb && SINCE.contains(clauses.lower(i)));
    boolean relative =
        Clauses.RELATIVE.contains(relation) || relation.equals("advcl") && isOfWhich(verb);
    boolean participle =
        relation.equals("pcomp") && SINCE.contains(clauses.lower(clauses.token(verb).head()));
    return pluperfect || since || participle || relative && isPast(verb);
  }

  /// It tells of what stands before (`a difficult July, in which …`).
  private boolean isOfWhich(int verb) {
    return clauses.sentence().children(verb).stream()
        .filter(at -> at < verb && clauses.token(at).relation().equals("prep"))
        .anyMatch(at ->
            clauses.children(at, Set.of("pobj")).anyMatch(i -> clauses.lower(i).equals("which")));
  }

  private boolean isPast(int verb) {
    String tag = clauses.token(verb).tag();
    return tag.equals("VBN") || tag.equals("VBD") || tag.equals("VERB") && !isInfinitive(verb);
  }

  private boolean isInfinitive(int verb) {
    return clauses.lower(verb).matches(".*(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?");
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
          && isInfinitive(verb)
          && clauses.sentence().children(verb).stream()
              .anyMatch(at -> clauses.lower(at).equals("para"));
    }
    boolean open = relation.equals("advcl") && hasTo(verb);
    return open
        || relation.equals("pcomp") && PURPOSE.contains(clauses.lower(clauses.token(verb).head()));
  }

  /// True if the verb that the word between two offsets belongs to is only what was agreed or
  /// promised (`agreed to name new ambassadors`).
  boolean isAgreed(int start, int end) {
    int at = clauses.head(start, end).map(clauses::clause).orElse(-1);
    while (at >= 0
        && clauses.token(at).relation().equals("conj")
        && clauses.clauseAbove(at) != at) {
      at = clauses.clauseAbove(at);
    }
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
        .anyMatch(at -> at < verb && clauses.lower(at).equals("to") && isAuxiliary(at));
  }

  private boolean isAuxiliary(int index) {
    return clauses.token(index).relation().startsWith("aux");
  }

  /// How far a time at an offset is from dating the word between two others: 0 in its clause, 1 in
  /// one that governs it, 2 behind one that is joined with it, 3 in another; 0 where no parse
  /// tells.
  int remoteness(int time, int start, int end) {
    Optional<Integer> word = clauses.head(start, end);
    Optional<Integer> when = clauses.head(time, time + 1);
    if (word.isEmpty() || when.isEmpty()) {
      return 0;
    }
    int verb = clauses.clause(word.get());
    int dated = clauses.clause(when.get());
    if (dated == verb) {
      return 0;
    }
    if (clauses.token(dated).relation().equals("conj")
        && clauses.clauseAbove(dated) == verb
        && SET_OFF.matcher(clauses.passage().between(0, time)).find()) {
      return 2;
    }
    return clauses.sentence().isWithin(verb, dated) && governs(dated, verb, when.get()) ? 1 : 3;
  }

  /// A time that opens the sentence dates all verbs that are joined with its own; one behind dates
  /// those that hang on it.
  private boolean governs(int dated, int verb, int time) {
    int at = verb;
    while (at != dated && clauses.token(at).head() >= 0) {
      if (clauses.token(at).relation().equals("conj") && time > dated) {
        return false;
      }
      at = clauses.clause(clauses.token(at).head());
    }
    return true;
  }
}
