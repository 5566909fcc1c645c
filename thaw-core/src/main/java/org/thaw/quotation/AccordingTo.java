package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// Finds `according to SOURCE`, `in the view of SOURCE` and what it attributes: the clause beside
/// it.
final class AccordingTo {

  private static final List<List<String>> CUES =
      List.of(
          List.of("according", "to"),
          List.of("in", "the", "view", "of"),
          List.of("in", "the", "opinion", "of"),
          List.of("in", "the", "eyes", "of"),
          List.of("in", "the", "words", "of"),
          List.of("in", "the", "judgment", "of"),
          List.of("in", "the", "estimation", "of"));

  /// The attributions by `according to` in the sentence, leaving out the tokens that are `taken`.
  List<Draft> find(Sentence sentence, boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
      int behind = behindCue(sentence, i);
      if (behind > 0 && !taken[i]) {
        draft(sentence, i, behind, taken).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> draft(Sentence sentence, int at, int behind, boolean[] taken) {
    Optional<NounPhrase> opening = at == 0 ? opening(sentence, behind) : Optional.empty();
    Optional<NounPhrase> source = opening.or(() -> source(sentence, behind));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<Span> contents = contents(sentence, at, source.get(), taken);
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            sentence.index(),
            at,
            Optional.of(VerbSpeech.span(sentence, at, behind)),
            Optional.of(VerbSpeech.span(sentence, source.get().from(), source.get().to())),
            contents,
            0.85,
            "according-to"));
  }

  /// The token behind `according to`, `in the view of` at `at`; -1 if neither stands there.
  private static int behindCue(Sentence sentence, int at) {
    for (List<String> cue : CUES) {
      int to = at + cue.size();
      if (to < sentence.tokens().size() && reads(sentence, at, cue)) {
        return to;
      }
    }
    return -1;
  }

  private static boolean reads(Sentence sentence, int at, List<String> cue) {
    for (int i = 0; i < cue.size(); i++) {
      if (!sentence.tokens().get(at + i).form().equalsIgnoreCase(cue.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// `According to two people briefed on the plan, …`: all before the comma, whatever the tree
  /// says.
  private static Optional<NounPhrase> opening(Sentence sentence, int start) {
    for (int i = start; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.form().equals(",")) {
        return i > start ? Optional.of(new NounPhrase(start, i)) : Optional.empty();
      }
      if (token.tag().matches("VBZ|VBP|MD") || token.tag().startsWith("W")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  static Optional<NounPhrase> source(Sentence sentence, int start) {
    for (int i = start; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.relation().equals("pobj") && token.head() == start - 1) {
        NounPhrase phrase = NounPhrase.of(sentence, i, false);
        return Optional.of(new NounPhrase(start, Math.max(phrase.to(), start + 1)));
      }
    }
    return NounPhrase.from(sentence, start);
  }

  private static List<Span> contents(
      Sentence sentence, int at, NounPhrase source, boolean[] taken) {
    int left = at;
    int from = 0;
    for (int i = 0; i < at; i++) {
      if (sentence.tokens().get(i).form().equals(";") || taken[i]) {
        from = i + 1;
      }
    }
    while (from < at
        && !Character.isLetterOrDigit(sentence.tokens().get(from).form().codePointAt(0))
        && !Marks.isMark(sentence.tokens().get(from).form())) {
      from++;
    }
    left = ContentEnd.trim(sentence, from, left);
    int start = source.to();
    while (start < sentence.tokens().size()
        && !Character.isLetterOrDigit(sentence.tokens().get(start).form().codePointAt(0))
        && !Marks.isMark(sentence.tokens().get(start).form())) {
      start++;
    }
    int end = ContentEnd.trim(sentence, start, semicolon(sentence, start));
    boolean before = left > from && VerbSpeech.hasFinite(sentence, from, left);
    boolean behind = end > start && VerbSpeech.hasFinite(sentence, start, end);
    boolean split = left > from && behind && goesOn(sentence, start);
    List<Span> spans = new ArrayList<>();
    if (before || split) {
      spans.add(VerbSpeech.span(sentence, from, left));
    }
    int condition = before ? condition(sentence, source.to()) : start;
    if (behind && condition >= 0) {
      spans.add(VerbSpeech.span(sentence, condition, end));
    }
    return spans;
  }

  /// Where `but only if …` begins behind the next comma, or -1.
  private static int condition(Sentence sentence, int behind) {
    for (int i = behind; i + 1 < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).form().equals(",")) {
        return Insertion.isCondition(sentence, i + 1) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /// `The drone, according to the army, entered …`: the verb of the subject before.
  private static boolean goesOn(Sentence sentence, int start) {
    return sentence.tokens().get(start).tag().matches("VB[DZP]|MD");
  }

  private static int semicolon(Sentence sentence, int start) {
    for (int i = start; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).form().equals(";")) {
        return i;
      }
    }
    return sentence.tokens().size();
  }
}
