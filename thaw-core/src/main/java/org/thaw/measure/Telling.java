package org.thaw.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.annotation.Token;

/// How a word of a passage is told: as new or as known before, of whom, and which times date it.
/// Whether it is still to come, [Prospect] says.
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
  private static final Set<String> OF_THING = Set.of("of", "in", "to", "on", "de", "del", "en");
  private static final Pattern ALSO_OF =
      Pattern.compile("\\b(?:and|y) (?:of|de|del) (?:\\p{L}+ ){0,2}$");
  private static final Pattern SET_OFF = Pattern.compile(",\\s(?:on |in |el |en )?$");
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

  /// True if the word between two offsets is a noun that names another thing of which it is said
  /// (`pauses in the fighting to get aid in`, `aid and the resumption of services`).
  boolean isOfOther(int start, int end, Kernel kernel) {
    Optional<Integer> word = clauses.head(start, end);
    Optional<Integer> name = clauses.head(kernel.start(), kernel.end());
    if (word.isEmpty() || name.isEmpty() || !isNoun(clauses.token(word.get()))) {
      return false;
    }
    boolean joined = clauses.token(word.get()).relation().equals("conj");
    boolean apart =
        (joined || !clauses.sentence().isWithin(word.get(), name.get()))
            && !clauses.sentence().isWithin(name.get(), word.get());
    boolean second =
        ALSO_OF.matcher(clauses.passage().between(end, Math.max(end, kernel.start()))).find();
    return apart && !second && complements(word.get()).findAny().isPresent();
  }

  /// True if the word between two offsets is a verb that the kernel is the doer of, or that has
  /// another object (`tariffs reduced imports`, `to let aid in and restore services`).
  boolean isDoneToElse(int start, int end, Kernel kernel) {
    Optional<Integer> word = clauses.head(start, end);
    Optional<Integer> name = clauses.head(kernel.start(), kernel.end());
    if (word.isEmpty() || name.isEmpty() || !Clauses.isVerb(clauses.token(word.get()))) {
      return false;
    }
    int verb = word.get();
    boolean object =
        clauses
            .children(verb, Set.of("dobj", "obj"))
            .anyMatch(at -> !Clauses.PRONOUN.contains(clauses.lower(at)));
    boolean subject = clauses.children(verb, Set.of("nsubj")).anyMatch(at -> at.equals(name.get()));
    boolean good = kernel.role() == Kernel.Role.GOOD;
    return object
        && !clauses.isUnder(name.get(), verb, Clauses.OBJECT)
        && (good
            ? end > kernel.end()
                && !clauses.sentence().isWithin(verb, name.get())
                && !clauses.sentence().isWithin(name.get(), verb)
            : subject);
  }

  /// The things that hang on a noun by `of`, `in` or the like, without times and numbers.
  private Stream<Integer> complements(int noun) {
    return clauses
        .governed(noun, OF_THING)
        .filter(at -> Character.isLowerCase(clauses.token(at).form().charAt(0)))
        .filter(at -> clauses.children(at, Set.of("num", "nummod")).findAny().isEmpty());
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
    return tag.equals("VBN")
        || tag.equals("VBD")
        || tag.equals("VERB") && !Prospect.isInfinitive(clauses.lower(verb));
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
