package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// Content that stands before its attribution: `The road is open, the ministry said`.
final class Preceding {

  private final CueLexicon lexicon;
  private final Insertion insertion;

  Preceding(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.insertion = new Insertion(lexicon);
  }

  /// `CONTENT, SOURCE said` and `CONTENT, SOURCE said, CONTENT`.
  Optional<List<Span>> pieces(
      Sentence sentence, int verb, Cue cue, NounPhrase source, boolean[] taken) {
    int comma = pause(sentence, Math.min(verb, source.from()));
    if (comma < 1 || !isPause(sentence, comma)) {
      return Optional.empty();
    }
    int from = clauseStart(sentence, comma, taken);
    int to = closeMarks(sentence, comma);
    if (to <= from
        || taken[from]
        || isPhrase(sentence, from, to)
        || isRemark(sentence, source)
        || isInKind(sentence, verb)
        || Asked.byNobody(sentence, from)) {
      return Optional.empty();
    }
    Optional<int[]> rest = rest(sentence, Math.max(verb + cue.words().size(), source.to()));
    boolean splits = rest.filter(tail -> Insertion.splits(sentence, verb, from, tail)).isPresent();
    boolean finite = VerbSpeech.hasFinite(sentence, from, to) || isHeadline(sentence, verb);
    Optional<int[]> tail = rest.filter(more -> splits || goesOn(sentence, more, finite));
    if (!splits && isAdverbial(sentence, from, comma, verb) || !finite && tail.isEmpty()) {
      return Optional.empty();
    }
    List<Span> pieces = new ArrayList<>();
    pieces.add(VerbSpeech.span(sentence, from, to));
    tail.map(more -> VerbSpeech.span(sentence, more[0], more[1])).ifPresent(pieces::add);
    return Optional.of(pieces);
  }

  /// The last token before `left` that is neither a mark nor an adverb; -1 if none.
  private static int pause(Sentence sentence, int left) {
    int at = left - 1;
    while (at >= 0 && isMarkOrAdverb(sentence, at)) {
      at--;
    }
    return at;
  }

  /// `responded with mortars`: an answer that is no word.
  private static boolean isInKind(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
            .map(child -> sentence.tokens().get(child))
            .anyMatch(token -> token.relation().equals("prep") && token.lemma().equals("with"))
        && Set.of("respond", "answer", "reply").contains(sentence.tokens().get(verb).lemma());
  }

  /// `Tariffs to double in June, aide says`: the cue ends a line that has no full stop.
  private static boolean isHeadline(Sentence sentence, int verb) {
    return verb + 1 == sentence.tokens().size()
        && sentence.tokens().get(verb).tag().matches("VB[ZP]");
  }

  /// `In a speech that ran for an hour, he said …`: a phrase whose only verb stands inside of it.
  private static boolean isPhrase(Sentence sentence, int from, int to) {
    boolean preposition =
        sentence.tokens().get(from).relation().equals("prep")
            && sentence.tokens().get(from).tag().equals("IN");
    for (int i = from; preposition && i < to; i++) {
      if (sentence.tokens().get(i).tag().matches("VB[DZP]|MD") && !sentence.isWithin(i, from)) {
        return false;
      }
    }
    return preposition;
  }

  /// `…, an allegation Mr. Diaz denied`: not his words but what he denied.
  private static boolean isRemark(Sentence sentence, NounPhrase source) {
    return source.to() - source.from() > 2
        && sentence.tokens().get(source.from()).tag().equals("DT")
        && Remark.isOne(sentence.tokens().get(source.from() + 1))
        && sentence.tokens().get(source.from() + 2).tag().startsWith("NNP");
  }

  /// `Though many stayed, a few responded`: the clause before is no content.
  private static boolean isAdverbial(Sentence sentence, int from, int to, int verb) {
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      boolean marked = sentence.child(i, "mark").isPresent();
      if (marked && token.relation().equals("advcl") && token.head() == verb) {
        return !hasOwnClause(sentence, from, to, i);
      }
    }
    return false;
  }

  private static boolean hasOwnClause(Sentence sentence, int from, int to, int clause) {
    for (int i = from; i < to; i++) {
      if (sentence.tokens().get(i).tag().matches("VB[DZP]|MD") && !sentence.isWithin(i, clause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarkOrAdverb(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.tag().startsWith("RB")
        || Marks.isMark(token.form()) && isPause(sentence, Math.max(0, at - 1));
  }

  private static boolean isPause(Sentence sentence, int at) {
    String form = sentence.tokens().get(at).form();
    return form.equals(",")
        || form.equals("—")
        || form.equals("–")
        || Marks.isMark(form) && at > 0 && sentence.tokens().get(at - 1).form().equals(",");
  }

  private static int clauseStart(Sentence sentence, int comma, boolean[] taken) {
    int from = 0;
    for (int i = 0; i < comma; i++) {
      if (sentence.tokens().get(i).form().equals(";") || taken[i]) {
        from = i + 1;
      }
    }
    while (from < comma
        && (Marks.isMark(sentence.tokens().get(from).form()) && taken[from]
            || Set.of(",", "—", "–", "and", "but", "But", "And")
                .contains(sentence.tokens().get(from).form()))) {
      from++;
    }
    return from;
  }

  private static int closeMarks(Sentence sentence, int comma) {
    int to = comma;
    if (comma + 1 < sentence.tokens().size()
        && Marks.isMark(sentence.tokens().get(comma + 1).form())) {
      return comma + 2;
    }
    return to;
  }

  /// What stands behind a second pause: `, if the filling went on`.
  private Optional<int[]> rest(Sentence sentence, int behind) {
    int at = behind;
    while (at < sentence.tokens().size()
        && at < behind + 12
        && !sentence.tokens().get(at).form().equals(",")) {
      if (sentence.tokens().get(at).tag().matches("VB[DZP]|MD")) {
        return Optional.empty();
      }
      at++;
    }
    int whole = insertion.end(sentence, at, sentence.tokens().size());
    int to = ContentEnd.trim(sentence, at, whole);
    if (to < sentence.tokens().size()
        && to > at
        && Marks.isMark(sentence.tokens().get(to).form())) {
      to++;
    }
    return at < sentence.tokens().size() && to > at + 1
        ? Optional.of(new int[] {at + 1, to})
        : Optional.empty();
  }

  private boolean goesOn(Sentence sentence, int[] rest, boolean finite) {
    Token first = sentence.tokens().get(rest[0]);
    if (lexicon.verbAt(sentence, rest[0]).isPresent() && first.tag().equals("VBG")) {
      return false;
    }
    if (!finite) {
      return Insertion.isPredicate(sentence, rest);
    }
    return Set.of("if", "unless", "and", "but", "because", "whatever", "since", "so", "until")
            .contains(first.form())
        && VerbSpeech.hasFinite(sentence, rest[0], rest[1]);
  }
}
