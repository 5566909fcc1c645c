package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Finds what nouns of saying attribute: `his claim that …`, `issued a warning that …`.
final class NounSpeech {

  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "issue",
          "give",
          "offer",
          "express",
          "repeat",
          "reiterate",
          "voice",
          "send",
          "deliver",
          "have",
          "hold",
          "raise",
          "renew",
          "lodge",
          "release",
          "publish",
          "echo",
          "share",
          "get",
          "harbor",
          "harbour",
          "write",
          "respond",
          "reply",
          "conclude",
          "close",
          "end",
          "stand",
          "stick");

  private final CueLexicon lexicon;
  private final ContentFinder contents;
  private final SubjectFinder subjects = new SubjectFinder();

  NounSpeech(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.contents = new ContentFinder(lexicon);
  }

  /// The attributions by nouns of the sentence, leaving out the tokens that are `taken`.
  List<Draft> find(Sentence sentence, boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int noun = i;
      if (!taken[i]) {
        lexicon
            .nounAt(sentence, i)
            .flatMap(cue -> draft(sentence, noun, cue))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> draft(Sentence sentence, int noun, Cue cue) {
    boolean purpose = noun > 0 && sentence.tokens().get(noun - 1).lemma().equals("for");
    int start = purpose ? -1 : start(sentence, noun, cue);
    Optional<NounPhrase> source = start < 0 ? Optional.empty() : source(sentence, noun);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int head = sentence.tokens().get(start).head();
    boolean that = sentence.tokens().get(start).form().equals("that");
    int from = that || sentence.tokens().get(start).form().equals("of") ? start + 1 : start;
    boolean of = sentence.tokens().get(start).form().equals("of");
    int to =
        of
            ? ContentEnd.trim(sentence, start + 1, behind(sentence, start))
            : contents.end(sentence, noun, from, head < start ? noun : head);
    if (head > start && sentence.tokens().get(head).head() == noun) {
      to = ContentEnd.trim(sentence, from, Math.min(to, behind(sentence, head)));
    }
    if (to <= from) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            sentence.index(),
            noun,
            Optional.of(VerbSpeech.span(sentence, noun, of ? start + 1 : noun + 1)),
            Optional.of(VerbSpeech.span(sentence, source.get().from(), source.get().to())),
            List.of(VerbSpeech.span(sentence, from, to)),
            0.6,
            "noun",
            cue.kind()));
  }

  /// The token behind the last that hangs on `head`.
  private static int behind(Sentence sentence, int head) {
    int at = head + 1;
    while (at < sentence.tokens().size() && sentence.isWithin(at, head)) {
      at++;
    }
    return at;
  }

  /// The token right behind the noun, or behind a short phrase of it, that opens the clause; -1 if
  /// none.
  private static int start(Sentence sentence, int noun, Cue cue) {
    boolean of =
        cue.takes(Cue.Frame.OBJECT)
            && noun + 1 < sentence.tokens().size()
            && sentence.tokens().get(noun + 1).form().equals("of");
    if (of && (sentence.child(noun, "poss").isPresent() || isObject(sentence, noun))) {
      return noun + 1;
    }
    for (int i = noun + 1; i < sentence.tokens().size() && i < noun + 5; i++) {
      Token token = sentence.tokens().get(i);
      if (token.form().equals("that") && token.tag().equals("IN") && cue.takes(Cue.Frame.CLAUSE)) {
        return i;
      }
      if (token.tag().equals("TO")
          && token.head() > i
          && i == noun + 1
          && cue.takes(Cue.Frame.INFINITIVE)) {
        return i;
      }
      if (token.tag().startsWith("V") || token.form().equals(",") || token.tag().startsWith("W")) {
        return -1;
      }
    }
    return -1;
  }

  /// `with one adviser warning that …`, read as a warning by the tree.
  private static boolean isBesides(Sentence sentence, int noun, int with) {
    return sentence.tokens().get(with).form().equals("with")
        && sentence.tokens().get(noun).form().endsWith("ing")
        && noun > with + 1
        && sentence.tokens().get(noun - 1).tag().startsWith("NN");
  }

  private static boolean isObject(Sentence sentence, int noun) {
    int verb = sentence.tokens().get(noun).head();
    return sentence.tokens().get(noun).relation().equals("dobj")
        && LIGHT.contains(sentence.tokens().get(verb).lemma());
  }

  private Optional<NounPhrase> source(Sentence sentence, int noun) {
    Optional<Integer> owner = sentence.child(noun, "poss");
    if (owner.isPresent()) {
      NounPhrase phrase = NounPhrase.of(sentence, owner.get(), false);
      boolean clitic = sentence.tokens().get(phrase.to() - 1).tag().equals("POS");
      return Optional.of(
          new NounPhrase(
              phrase.from(), clitic ? Math.max(phrase.from() + 1, phrase.to() - 1) : phrase.to()));
    }
    for (int child : sentence.children(noun)) {
      Token token = sentence.tokens().get(child);
      if (token.relation().equals("prep")
          && Set.of("by", "from", "among", "of").contains(token.lemma())) {
        return sentence.child(child, "pobj").map(head -> NounPhrase.of(sentence, head, false));
      }
    }
    int verb = sentence.tokens().get(noun).head();
    boolean object = Set.of("dobj", "pobj").contains(sentence.tokens().get(noun).relation());
    if (verb >= 0 && isBesides(sentence, noun, verb)) {
      return Optional.of(new NounPhrase(verb + 1, noun));
    }
    if (verb >= 0 && sentence.tokens().get(verb).tag().equals("IN")) {
      verb = sentence.tokens().get(verb).head();
    }
    return object && verb >= 0 && LIGHT.contains(sentence.tokens().get(verb).lemma())
        ? subjects.subject(sentence, verb)
        : Optional.empty();
  }
}
