package org.thaw.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.passage.Passage;
import org.thaw.text.Span;

/// The clauses of a passage, as its parse has them: which verb a word belongs to.
///
/// Offsets are those of the passage. A sentence without a parse has no clauses, and nothing is told
/// of its words.
record Clauses(Passage passage, boolean parsed) {

  private static final Set<String> AUXILIARY =
      Set.of(
          "aux",
          "auxpass",
          "aux:pass",
          "cop",
          "amod",
          "compound",
          "case",
          "mark",
          "acomp",
          "oprd",
          "attr");
  static final Set<String> CHAINED = Set.of("xcomp", "pcomp", "aux", "auxpass");
  static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass", "nsubj:pass");
  static final Set<String> RELATIVE = Set.of("acl", "relcl", "acl:relcl");
  static final Set<String> OBJECT = Set.of("dobj", "obj", "nsubjpass", "nsubj:pass");
  static final Set<String> ARGUMENT = Set.of("nsubj", "nsubjpass", "nsubj:pass", "dobj", "obj");
  private static final Set<String> SUBJECT_OR_OBJECT = Set.of("nsubj", "ccomp", "dobj", "obj");
  private static final Set<String> OWN = Set.of("dobj", "obj", "ccomp", "xcomp");
  private static final Set<String> PREPOSED = Set.of("prep", "dative");
  private static final Set<String> NOMINAL = Set.of("nmod", "obl", "obl:arg");
  static final Set<String> PRONOUN =
      Set.of("it", "them", "they", "lo", "la", "los", "las", "that", "which", "que");

  /// How a word stands to a kernel.
  enum Bond {
    /// In the same clause, or governing it.
    SHARED,
    /// Inside the kernel's own phrase: a participle or relative clause that describes it.
    DESCRIBING,
    /// Over a noun that the kernel's clause describes (`overturned the order that stopped …`).
    OVER,
    /// In another clause.
    APART,
    /// No parse tells.
    UNKNOWN
  }

  static Clauses of(Passage passage) {
    List<Token> tokens = passage.sentence().tokens();
    return new Clauses(
        passage, tokens.size() > 1 && tokens.stream().anyMatch(token -> token.head() >= 0));
  }

  Sentence sentence() {
    return passage.sentence();
  }

  Token token(int index) {
    return sentence().tokens().get(index);
  }

  /// The highest token between two offsets; none where no parse tells.
  Optional<Integer> head(int start, int end) {
    if (!parsed) {
      return Optional.empty();
    }
    Span span = passage.span(start, Math.max(end, start + 1));
    List<Token> tokens = sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() < span.end() && tokens.get(i).span().end() > span.start()) {
        return Optional.of(highest(i, span));
      }
    }
    return Optional.empty();
  }

  private int highest(int from, Span span) {
    int at = from;
    for (int steps = 0; steps < sentence().tokens().size(); steps++) {
      int above = token(at).head();
      if (above < 0 || !span.contains(token(above).span())) {
        return at;
      }
      at = above;
    }
    return at;
  }

  /// The verb that a token belongs to, or is; without one the head of the sentence.
  int clause(int index) {
    int at = index;
    for (int steps = 0; steps < sentence().tokens().size(); steps++) {
      if (isVerb(token(at)) || token(at).head() < 0) {
        return at;
      }
      at = token(at).head();
    }
    return at;
  }

  static boolean isVerb(Token token) {
    boolean verb = token.tag().startsWith("VB") || token.tag().equals("VERB");
    return verb && !AUXILIARY.contains(token.relation());
  }

  /// How the word between two offsets stands to the kernel.
  Bond bond(int start, int end, Kernel kernel) {
    Optional<Integer> word = head(start, end);
    Optional<Integer> name = head(kernel.start(), kernel.end());
    if (word.isEmpty() || name.isEmpty()) {
      return Bond.UNKNOWN;
    }
    int cue = word.get();
    int thing = name.get();
    if (isDivided(end <= kernel.start() ? end : kernel.end(), Math.max(start, kernel.start()))) {
      return Bond.APART;
    }
    if (cue != thing && sentence().isWithin(cue, thing)) {
      return Bond.DESCRIBING;
    }
    if (isShared(clause(cue), clause(thing), thing)) {
      return Bond.SHARED;
    }
    return isUnder(thing, clause(cue), OBJECT) ? Bond.OVER : Bond.APART;
  }

  private boolean isDivided(int from, int to) {
    return passage.between(from, to).indexOf(';') >= 0;
  }

  private boolean isShared(int verb, int own, int thing) {
    if (verb == own) {
      return true;
    }
    int at = own;
    while (CHAINED.contains(token(at).relation()) && token(at).head() >= 0) {
      at = clause(token(at).head());
      if (at == verb) {
        return true;
      }
    }
    return isCoordinate(verb, own) && sharesArgument(verb, own, thing);
  }

  private boolean isCoordinate(int one, int other) {
    return token(one).relation().equals("conj") && clauseAbove(one) == other
        || token(other).relation().equals("conj") && clauseAbove(other) == one;
  }

  int clauseAbove(int verb) {
    return token(verb).head() < 0 ? verb : clause(token(verb).head());
  }

  /// Two verbs that are joined take one thing: as their subject, or the one without an object of
  /// its own takes the other's.
  private boolean sharesArgument(int verb, int own, int thing) {
    boolean subject = isUnder(thing, own, SUBJECT);
    if (subject) {
      return !hasArgument(verb, SUBJECT);
    }
    return !hasArgument(verb, OBJECT) && !hasArgument(verb, SUBJECT)
        || !hasArgument(verb, OBJECT) && verb < own;
  }

  boolean hasArgument(int verb, Set<String> relations) {
    return children(verb, relations).anyMatch(child -> !PRONOUN.contains(token(child).lemma()));
  }

  boolean isUnder(int index, int verb, Set<String> relations) {
    return children(verb, relations).anyMatch(child -> sentence().isWithin(index, child));
  }

  /// True if what the word between two offsets says bears on the kernel: it governs its clause, or
  /// stands in it; not if it only is joined with the verb that does. True where no parse tells.
  boolean bears(int start, int end, Kernel kernel) {
    Optional<Integer> word = head(start, end);
    Optional<Integer> name = head(kernel.start(), kernel.end());
    if (word.isEmpty() || name.isEmpty()) {
      return true;
    }
    int verb = clause(word.get());
    int at = clause(name.get());
    if (isJoinedBehind(verb, at) && hasOwnObject(verb)) {
      return false;
    }
    for (int steps = 0; steps < 8 && at != verb && token(at).head() >= 0; steps++) {
      int above = clauseAbove(at);
      if (token(at).relation().equals("conj")
          && above == verb
          && hasArgument(at, SUBJECT_OR_OBJECT)) {
        return isUnder(name.get(), verb, OBJECT);
      }
      at = above;
    }
    return true;
  }

  /// True if a verb is joined to another that stands before it (`announced tariffs and threatened
  /// to double them`).
  private boolean isJoinedBehind(int verb, int other) {
    return verb != other && token(verb).relation().equals("conj") && clauseAbove(verb) == other;
  }

  private boolean hasOwnObject(int verb) {
    return children(verb, OWN).findAny().isPresent();
  }

  /// True if the clause that a word opens hangs on a verb that is only joined with that of another
  /// word (`announced duties and warned that it would strike if …`). False where no parse tells.
  boolean isOfJoined(int start, int end, int otherStart, int otherEnd) {
    Optional<Integer> word = head(start, end);
    Optional<Integer> other = head(otherStart, otherEnd);
    if (word.isEmpty() || other.isEmpty()) {
      return false;
    }
    int target = clause(other.get());
    int at = clause(word.get());
    boolean joined = false;
    for (int steps = 0; steps < 12 && at != target && token(at).head() >= 0; steps++) {
      joined |= token(at).relation().equals("conj") && hasOwnObject(at);
      at = clauseAbove(at);
    }
    return joined && (at == target || sentence().isWithin(target, at));
  }

  /// The children of a token with one of the relations, in text order.
  Stream<Integer> children(int above, Set<String> relations) {
    return sentence().children(above).stream()
        .filter(at -> relations.contains(token(at).relation()));
  }

  /// What hangs on a word by one of the prepositions, in text order.
  Stream<Integer> governed(int above, Set<String> prepositions) {
    Stream<Integer> english =
        children(above, PREPOSED)
            .filter(at -> prepositions.contains(lower(at)))
            .flatMap(at -> children(at, Set.of("pobj")));
    Stream<Integer> spanish =
        children(above, NOMINAL)
            .filter(
                at -> children(at, Set.of("case")).anyMatch(c -> prepositions.contains(lower(c))));
    return Stream.concat(english, spanish).sorted(Comparator.naturalOrder());
  }

  /// The form of a token in lower case; empty for none.
  String lower(int index) {
    return index < 0 ? "" : token(index).form().toLowerCase(Locale.ROOT);
  }
}
