package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Content that is a phrase: `ruled out a second port`, `accused Peru of delay`.
final class PhraseContent {

  private static final Set<String> EMPTY =
      Set.of(
          "anonymity",
          "nothing",
          "something",
          "it",
          "this",
          "that",
          "them",
          "him",
          "her",
          "so",
          "much",
          "more",
          "little",
          "anything",
          "everything",
          "what",
          "which",
          "who",
          "whom",
          "as");

  private static final Set<String> PAPERS =
      Set.of(
          "analysis",
          "average",
          "census",
          "count",
          "data",
          "document",
          "email",
          "estimate",
          "figure",
          "filing",
          "index",
          "memo",
          "number",
          "poll",
          "record",
          "report",
          "research",
          "result",
          "return",
          "review",
          "statistic",
          "study",
          "survey",
          "tally",
          "transcript");

  private final CueLexicon lexicon;
  private final ContentEnd ends;

  PhraseContent(CueLexicon lexicon, ContentEnd ends) {
    this.lexicon = lexicon;
    this.ends = ends;
  }

  /// `rejected the idea that …`: an object that is itself something said.
  Optional<Content> claim(Sentence sentence, int verb, Cue cue) {
    return object(sentence, verb, cue)
        .filter(content ->
            sentence.children(verb).stream()
                .filter(child -> sentence.tokens().get(child).relation().equals("dobj"))
                .anyMatch(child ->
                    lexicon.nounAt(sentence, child).isPresent()
                        || Remark.isOne(sentence.tokens().get(child))));
  }

  /// `The poll showed Diaz leading Ruiz by six points`: all behind the verb.
  Optional<Content> result(Sentence sentence, int verb, Cue cue, NounPhrase source) {
    int behind = verb + cue.words().size();
    boolean paper =
        sentence.tokens().subList(source.from(), source.to()).stream()
            .anyMatch(token -> PAPERS.contains(token.lemma()));
    boolean shown =
        sentence.children(verb).stream()
            .anyMatch(child ->
                child >= behind
                    && Set.of("dobj", "ccomp", "dative")
                        .contains(sentence.tokens().get(child).relation()));
    int end = paper && shown ? ends.end(sentence, verb, behind, verb) : behind;
    return end > behind
        ? Optional.of(new Content(behind, end, Cue.Frame.RESULT))
        : Optional.empty();
  }

  Optional<Content> object(Sentence sentence, int verb, Cue cue) {
    int behind = verb + cue.words().size();
    Optional<Integer> object =
        sentence.children(verb).stream()
            .filter(
                child -> child >= behind && sentence.tokens().get(child).relation().equals("dobj"))
            .findFirst()
            .or(() -> behindPreposition(sentence, verb, cue));
    return object
        .filter(head -> !EMPTY.contains(sentence.tokens().get(head).lemma()))
        .filter(head -> !sentence.tokens().get(head).tag().startsWith("PRP"))
        .filter(head -> !sentence.tokens().get(head).tag().equals("CD"))
        .filter(head -> !isDenied(sentence, head))
        .map(head -> new Content(behind, ends.end(sentence, verb, behind, head), Cue.Frame.OBJECT));
  }

  /// `cited no reason`
  private static boolean isDenied(Sentence sentence, int head) {
    return sentence
        .child(head, "det")
        .filter(det -> sentence.tokens().get(det).lemma().equals("no"))
        .isPresent();
  }

  Optional<Content> judge(Sentence sentence, int verb, Cue cue, Cue.Frame frame) {
    int behind = verb + cue.words().size();
    Optional<Integer> object =
        sentence.children(verb).stream()
            .filter(child -> child >= behind)
            .filter(child ->
                Set.of("dobj", "pobj", "ccomp", "nsubj")
                    .contains(sentence.tokens().get(child).relation()))
            .findFirst();
    if (object.isEmpty() && cue.words().size() == 1) {
      return Optional.empty();
    }
    boolean said =
        frame == Cue.Frame.JUDGE
            ? isSaidOf(sentence, verb, behind)
            : isSaidWith(sentence, behind, frame);
    if (!said) {
      return Optional.empty();
    }
    return Optional.of(new Content(behind, ends.end(sentence, verb, behind, verb), frame));
  }

  Optional<Content> predicate(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(child ->
            child > verb
                && Set.of("ccomp", "xcomp", "oprd", "acomp")
                    .contains(sentence.tokens().get(child).relation()))
        .filter(child -> sentence.tokens().get(child).tag().startsWith("JJ"))
        .findFirst()
        .map(head ->
            new Content(verb + 1, ends.end(sentence, verb, verb + 1, head), Cue.Frame.PREDICATE));
  }

  private static Optional<Integer> behindPreposition(Sentence sentence, int verb, Cue cue) {
    if (cue.words().size() < 2) {
      return Optional.empty();
    }
    int last = verb + cue.words().size() - 1;
    return sentence
        .child(last, "pobj", "pcomp")
        .or(() -> sentence.child(verb, "pobj", "xcomp", "ccomp"))
        .filter(head -> head > last);
  }

  private static boolean isSaidOf(Sentence sentence, int verb, int behind) {
    return sentence.children(verb).stream()
            .filter(child -> child > behind)
            .map(child -> sentence.tokens().get(child))
            .anyMatch(token ->
                Set.of("oprd", "acomp", "xcomp", "attr").contains(token.relation())
                    || token.relation().equals("prep")
                        && Set.of("of", "as", "for", "with", "to").contains(token.lemma()))
        || ofDoing(sentence, verb)
        || quotedBehind(sentence, behind);
  }

  /// `accused a vessel of ramming a boat`, where the tree hangs the deed on the vessel.
  private static boolean ofDoing(Sentence sentence, int verb) {
    return sentence
        .child(verb, "dobj")
        .flatMap(object -> sentence.child(object, "prep"))
        .filter(of -> sentence.tokens().get(of).lemma().matches("of|for"))
        .filter(of ->
            sentence.child(of, "pcomp").isPresent()
                || Set.of("blame", "accuse").contains(sentence.tokens().get(verb).lemma()))
        .isPresent();
  }

  private static boolean quotedBehind(Sentence sentence, int behind) {
    for (int i = behind; i < sentence.tokens().size(); i++) {
      if (Marks.isMark(sentence.tokens().get(i).form())) {
        return true;
      }
      if (sentence.tokens().get(i).tag().matches("VB[DZP]|MD")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSaidWith(Sentence sentence, int behind, Cue.Frame frame) {
    String word = frame == Cue.Frame.JUDGE_AS ? "as" : "for";
    for (int i = behind + 1; i < sentence.tokens().size() && i < behind + 14; i++) {
      Token token = sentence.tokens().get(i);
      if (token.form().equals(word)) {
        return !token.relation().equals("mark");
      }
      if (token.tag().matches("VB[DZP]|MD") || token.form().equals(",")) {
        return false;
      }
    }
    return false;
  }
}
