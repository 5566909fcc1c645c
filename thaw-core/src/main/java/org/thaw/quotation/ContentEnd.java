package org.thaw.quotation;

import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Where content ends: before what depends on the cue rather than on the content, before the next
/// attribution, at the latest before the full stop.
final class ContentEnd {

  private static final Set<String> ASIDES =
      Set.of("while", "as", "although", "though", "because", "after", "before", "when");

  private final CueLexicon lexicon;

  ContentEnd(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Where the content that begins at `start` ends: before what depends on the cue rather than on
  /// `head`, before another cue that shares the subject, at the latest before the full stop.
  int end(Sentence sentence, int verb, int start, int head) {
    int at = start;
    while (at < sentence.tokens().size() && !isBorder(sentence, verb, at, head, start)) {
      at++;
    }
    return trim(sentence, start, Remark.before(sentence, start, at));
  }

  private boolean isBorder(Sentence sentence, int verb, int at, int head, int start) {
    Token token = sentence.tokens().get(at);
    if (token.form().equals(";") || at > start && isOtherCue(sentence, verb, at)) {
      return true;
    }
    if (at > start
        && isPaused(sentence, at)
        && (isNextThat(sentence, start, at) || yields(token))) {
      return true;
    }
    if (!Character.isLetterOrDigit(token.form().codePointAt(0))) {
      return false;
    }
    String before = at > 0 ? sentence.tokens().get(at - 1).form() : "";
    if (head == verb) {
      return leaves(sentence, verb, at, before);
    }
    if (sentence.isWithin(at, head)) {
      return false;
    }
    boolean join =
        token.relation().equals("cc") && !opensClause(sentence, verb, at)
            || token.relation().equals("conj");
    boolean aside =
        token.tag().equals("IN")
            && ASIDES.contains(token.form())
            && token.relation().equals("mark");
    return before.equals(",") || before.equals("—") || join || aside;
  }

  /// `that A, that B and that C`: the second of a row of clauses.
  private static boolean isNextThat(Sentence sentence, int start, int at) {
    return start > 0 && isThat(sentence, start - 1) && isThat(sentence, at);
  }

  /// `…, though nobody had seen it`: what the report grants is no part of the words.
  private static boolean yields(Token token) {
    return token.relation().equals("mark") && Set.of("though", "although").contains(token.form());
  }

  /// True behind a comma, also one inside of closing marks.
  private static boolean isPaused(Sentence sentence, int at) {
    String before = sentence.tokens().get(at - 1).form();
    return before.equals(",")
        || Marks.isMark(before) && sentence.tokens().get(Math.max(0, at - 2)).form().equals(",");
  }

  /// Content that hangs on the cue itself ends where another limb of the cue begins.
  private static boolean leaves(Sentence sentence, int verb, int at, String before) {
    int limb = at;
    while (sentence.tokens().get(limb).head() >= 0 && sentence.tokens().get(limb).head() != verb) {
      limb = sentence.tokens().get(limb).head();
    }
    String relation = sentence.tokens().get(limb).relation();
    boolean outside = sentence.tokens().get(limb).head() != verb;
    boolean loose =
        before.equals(",")
            && limb >= at
            && Set.of("advcl", "prep", "npadvmod", "advmod", "mark").contains(relation);
    boolean next =
        relation.equals("dep")
            && sentence.tokens().get(limb).tag().equals(sentence.tokens().get(verb).tag());
    return outside || loose || next || Set.of("conj", "cc", "parataxis").contains(relation);
  }

  /// `… may stay but the pilots may not`: a second clause with its own subject.
  private static boolean opensClause(Sentence sentence, int verb, int at) {
    boolean pause = sentence.tokens().get(at - 1).form().equals(",");
    return !pause
        && sentence.children(verb).stream()
            .filter(child -> child > at && sentence.tokens().get(child).relation().equals("conj"))
            .anyMatch(child -> sentence.child(child, "nsubj", "nsubjpass").isPresent());
  }

  /// `, adding`, `and urged`, `according to`: the next attribution has begun.
  private boolean isOtherCue(Sentence sentence, int verb, int at) {
    Token token = sentence.tokens().get(at);
    String before = sentence.tokens().get(at - 1).form();
    boolean according = token.form().equals("according") && before.equals(",");
    if (according) {
      return true;
    }
    boolean participle = token.tag().equals("VBG") && isPaused(sentence, at);
    if (token.tag().equals("CC") && before.equals(",") && isOtherReport(sentence, verb, at + 1)) {
      return true;
    }
    if (token.tag().equals("CC") && isThat(sentence, at + 1)) {
      return true;
    }
    boolean joined =
        at + 1 < sentence.tokens().size()
            && token.tag().equals("CC")
            && sharesSubject(sentence, verb, at + 1);
    return joined || participle && lexicon.verbAt(sentence, at).isPresent();
  }

  /// `…, and several wondered whether …`: a verb of saying in the cue's tense with a subject and a
  /// clause of its own.
  private boolean isOtherReport(Sentence sentence, int verb, int from) {
    for (int i = from; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.tag().matches("VB[DZP]|MD")) {
        return token.tag().equals(sentence.tokens().get(verb).tag())
            && lexicon.verbAt(sentence, i).filter(Cue::speech).isPresent()
            && sentence.child(i, "nsubj").filter(subject -> subject >= from).isPresent()
            && sentence.child(i, "ccomp").isPresent();
      }
    }
    return false;
  }

  static boolean isThat(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).form().equals("that")
        && sentence.tokens().get(at).tag().equals("IN");
  }

  /// `said … and urged …`, also where the parser has joined the second verb to the content's own.
  private boolean sharesSubject(Sentence sentence, int verb, int at) {
    Token next = sentence.tokens().get(at);
    if (!next.tag().startsWith("VB") || !next.relation().equals("conj")) {
      return false;
    }
    return next.head() == verb
        || isSecondReport(sentence, verb, at)
        || SubjectFinder.isStray(sentence, at) && lexicon.verbAt(sentence, at).isPresent();
  }

  /// `said that … and noted that …`: a second verb of the same form with a `that` of its own.
  private boolean isSecondReport(Sentence sentence, int verb, int at) {
    return isFollowedByThat(sentence, at)
        && sentence.tokens().get(at).tag().equals(sentence.tokens().get(verb).tag())
        && sentence.child(at, "nsubj").isEmpty()
        && lexicon.verbAt(sentence, at).filter(Cue::speech).isPresent();
  }

  /// `noted that`, `reminded viewers that`
  private static boolean isFollowedByThat(Sentence sentence, int at) {
    for (int i = at + 1; i < sentence.tokens().size() && i < at + 5; i++) {
      if (isThat(sentence, i)) {
        return true;
      }
      if (!sentence.tokens().get(i).tag().matches("NN.*|DT|JJ|PRP.?")) {
        return false;
      }
    }
    return false;
  }

  static int trim(Sentence sentence, int start, int end) {
    int to = end;
    while (to > start && isLoose(sentence.tokens().get(to - 1).form())) {
      to--;
    }
    return to;
  }

  private static boolean isLoose(String form) {
    return Set.of(",", ".", ";", ":", "—", "–", "-", "--", "and", "but", "!", "?").contains(form);
  }
}
