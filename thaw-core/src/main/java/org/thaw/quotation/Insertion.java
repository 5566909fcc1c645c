package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// An attribution between commas in the middle of what is said: `If the duty comes, she added, Peru
/// would answer`.
///
/// A clause, or a subject, stands before it and the rest of the sentence behind it; both are
/// content.
final class Insertion {

  private static final Set<String> GRANTING = Set.of("if", "unless", "because", "until");

  private final CueLexicon lexicon;

  Insertion(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// True if the verb of saying is thrown into a clause that ends behind it, or stands between a
  /// subordinate clause that begins at `from` and its main clause in `rest`.
  static boolean splits(Sentence sentence, int verb, int from, int[] rest) {
    if (!isPredicate(sentence, rest)) {
      return false;
    }
    Token cue = sentence.tokens().get(verb);
    boolean thrownIn = cue.relation().equals("parataxis") && cue.head() >= rest[0];
    return thrownIn || isSubordinate(sentence, from) && hasSubject(sentence, rest);
  }

  /// True if the stretch has a finite verb, or one without `to` as behind an auxiliary.
  static boolean isPredicate(Sentence sentence, int[] rest) {
    for (int i = rest[0]; i < rest[1]; i++) {
      boolean bare =
          sentence.tokens().get(i).tag().equals("VB")
              && sentence.children(i).stream()
                  .noneMatch(child -> sentence.tokens().get(child).tag().equals("TO"));
      if (bare || sentence.tokens().get(i).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  /// `If`, `While`, `Should` at the beginning of the sentence.
  private static boolean isSubordinate(Sentence sentence, int from) {
    Token first = sentence.tokens().get(from);
    return from == 0
        && (first.relation().equals("mark") || first.tag().equals("MD") || isTime(first));
  }

  private static boolean isTime(Token first) {
    return first.tag().equals("WRB") && first.relation().equals("advmod");
  }

  /// True if the stretch begins with the subject of its first finite verb.
  private static boolean hasSubject(Sentence sentence, int[] rest) {
    for (int i = rest[0]; i < rest[1]; i++) {
      Token token = sentence.tokens().get(i);
      if (token.relation().startsWith("nsubj") || token.relation().equals("expl")) {
        return true;
      }
      if (token.tag().startsWith("W")
          || token.tag().matches("VB.?|MD|CC")
          || token.relation().equals("mark")) {
        return false;
      }
    }
    return false;
  }

  /// Where the rest that begins at `from` ends: before `, and traders say …`, at `to` else.
  int end(Sentence sentence, int from, int to) {
    for (int i = from + 1; i + 2 < to; i++) {
      boolean joins =
          sentence.tokens().get(i).tag().equals("CC")
              && sentence.tokens().get(i - 1).form().equals(",");
      if (joins && isReport(sentence, i + 1, to)) {
        return i - 1;
      }
    }
    return to;
  }

  /// True if the first finite verb from `from` on reports a clause and has a subject there.
  private boolean isReport(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.tokens().get(i).tag().matches("VB[DZP]|MD")) {
        return lexicon.verbAt(sentence, i).filter(cue -> cue.takes(Cue.Frame.CLAUSE)).isPresent()
            && sentence.child(i, "nsubj").filter(subject -> subject >= from).isPresent()
            && sentence.child(i, "ccomp").isPresent();
      }
    }
    return false;
  }

  /// `…, according to X, but only if Y`: a condition that belongs to what stands before.
  static boolean isCondition(Sentence sentence, int at) {
    int word = at;
    while (word < sentence.tokens().size()
        && Set.of("but", "only", "even").contains(sentence.tokens().get(word).form())) {
      word++;
    }
    return word < sentence.tokens().size() && GRANTING.contains(sentence.tokens().get(word).form());
  }

  /// The words before a source between commas, if the utterance that begins at token `from` goes on
  /// with them: `The talks, he said, “are dead.”`
  static Optional<int[]> before(
      Sentence sentence, int verb, NounPhrase source, int from, int floor) {
    int comma = Math.min(verb, source.from()) - 1;
    boolean paused = comma > floor && sentence.tokens().get(comma).form().equals(",");
    if (!paused || !sentence.tokens().get(from - 1).form().equals(",")) {
      return Optional.empty();
    }
    int start = floor == 0 ? 0 : comma;
    for (int i = floor; i < comma; i++) {
      start = sentence.tokens().get(i).form().equals(";") ? i + 1 : start;
    }
    boolean clause = isSubordinate(sentence, start) && VerbSpeech.hasFinite(sentence, start, comma);
    return start < comma && (clause || isOpen(sentence, comma) || goesOn(sentence, start, from))
        ? Optional.of(new int[] {start, comma})
        : Optional.empty();
  }

  /// `There would be, he warned, “no second convoy”`: what stands before lacks its complement.
  private static boolean isOpen(Sentence sentence, int comma) {
    Token last = sentence.tokens().get(comma - 1);
    return last.tag().matches("VB.?|MD")
        && Set.of("be", "have", "do", "will").contains(last.lemma());
  }

  /// The subordinate clause between the beginning of the sentence and a source between commas:
  /// `Once the votes are counted, he predicted, the state will move on`.
  static Optional<int[]> opening(Sentence sentence, int verb, int behind, NounPhrase source) {
    int comma = Math.min(verb, source.from()) - 1;
    boolean between =
        comma > 1
            && sentence.tokens().get(comma).form().equals(",")
            && behind < sentence.tokens().size()
            && sentence.tokens().get(behind).form().equals(",");
    return between && isSubordinate(sentence, 0) && VerbSpeech.hasFinite(sentence, 0, comma)
        ? Optional.of(new int[] {0, comma})
        : Optional.empty();
  }

  /// True if the utterance begins with a verb whose subject or auxiliary stands before the source.
  private static boolean goesOn(Sentence sentence, int start, int from) {
    int first = from + 1;
    while (first < sentence.tokens().size()
        && sentence.tokens().get(first).tag().startsWith("RB")) {
      first++;
    }
    return first < sentence.tokens().size()
        && sentence.tokens().get(first).tag().matches("VB[DZPNG]?|MD")
        && Character.isLowerCase(sentence.tokens().get(from + 1).form().codePointAt(0))
        && !sentence.tokens().get(start).tag().equals("IN");
  }
}
