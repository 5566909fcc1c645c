package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Content without a finite verb: `promised to go`, `urged Peru to go`, `denied going`.
final class InfinitiveContent {

  private final ContentEnd ends;

  InfinitiveContent(ContentEnd ends) {
    this.ends = ends;
  }

  Optional<Content> infinitive(Sentence sentence, int verb, Cue cue) {
    if (isAboutAntecedent(sentence, verb)) {
      return Optional.empty();
    }
    return infinitiveHead(sentence, verb, cue)
        .filter(head -> head > verb)
        .map(head -> to(sentence, head))
        .filter(to -> to > verb && isClose(sentence, verb + cue.words().size(), to))
        .filter(to -> !isRequestForSilence(sentence, to))
        .map(to ->
            new Content(
                to,
                ends.end(sentence, verb, to, sentence.tokens().get(to).head()),
                Cue.Frame.INFINITIVE));
  }

  /// `the plant that he promised to save`: a clause about the plant, not a report of a promise.
  private static boolean isAboutAntecedent(Sentence sentence, int verb) {
    return sentence.tokens().get(verb).relation().equals("relcl")
        && sentence
            .child(verb, "nsubj")
            .filter(subject -> !sentence.tokens().get(subject).tag().startsWith("W"))
            .isPresent();
  }

  /// `urged Beijing to drop the duty`: the person and the clause.
  Optional<Content> person(Sentence sentence, int verb, Cue cue) {
    if (SubjectFinder.isPassive(sentence, verb)) {
      return Optional.empty();
    }
    int behind = verb + cue.words().size();
    boolean bare =
        cue.words().size() == 1
            && behind < sentence.tokens().size()
            && sentence.tokens().get(behind).tag().equals("IN");
    for (int i = behind + 1; !bare && i < sentence.tokens().size() && i < behind + 22; i++) {
      Token token = sentence.tokens().get(i);
      boolean infinitive = token.tag().equals("TO") && token.head() > i;
      if (infinitive
          && dependsOnCue(sentence, token.head(), verb)
          && !isRequestForSilence(sentence, i)) {
        int from = Marks.isMark(sentence.tokens().get(behind).form()) ? behind + 1 : behind;
        return Optional.of(
            new Content(from, ends.end(sentence, verb, from, verb), Cue.Frame.PERSON));
      }
      if (token.tag().matches("VBD|VBZ|VBP|MD")
          || token.form().equals(",") && !isDescribed(sentence, i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /// `the governor, Dale Sturgis, to resign`: the comma before a name or office in apposition, or
  /// the one behind it.
  private static boolean isDescribed(Sentence sentence, int comma) {
    for (int i = comma + 1; i < sentence.tokens().size() && i < comma + 7; i++) {
      String tag = sentence.tokens().get(i).tag();
      if (sentence.tokens().get(i).form().equals(",") || tag.equals("TO")) {
        return true;
      }
      if (!tag.matches("NN.*|DT|JJ|IN|PRP\\$|POS")) {
        return false;
      }
    }
    return false;
  }

  Optional<Content> gerund(Sentence sentence, int verb, Cue cue) {
    int behind = verb + cue.words().size();
    return sentence.children(verb).stream()
        .filter(child -> child >= behind && child <= behind + 4)
        .filter(child -> isGerund(sentence, child))
        .filter(child -> isComplement(sentence, child, behind))
        .findFirst()
        .map(head -> new Content(behind, ends.end(sentence, verb, behind, head), Cue.Frame.GERUND));
  }

  private static boolean isComplement(Sentence sentence, int child, int behind) {
    String relation = sentence.tokens().get(child).relation();
    return Set.of("xcomp", "ccomp").contains(relation)
        || relation.equals("advcl") && sentence.tokens().get(behind).form().equals("having");
  }

  /// `selling`, `having sold`, `having been sold`.
  private static boolean isGerund(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    return token.tag().equals("VBG")
        || token.tag().equals("VBN")
            && sentence.children(at).stream()
                .anyMatch(child -> sentence.tokens().get(child).form().equals("having"));
  }

  private static boolean isClose(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (!token.tag().startsWith("RB")
          && !Marks.isMark(token.form())
          && !Set.of("—", "–", "--", "-").contains(token.form())
          && !token.tag().equals("NNP")) {
        return false;
      }
    }
    return true;
  }

  /// `asked not to be named` is no content.
  private static boolean isRequestForSilence(Sentence sentence, int to) {
    return sentence.tokens().get(to - 1).lemma().equals("not")
        && Set.of("name", "identify", "quote")
            .contains(sentence.tokens().get(sentence.tokens().get(to).head()).lemma());
  }

  /// The infinitive that depends on the verb, or on the adjective of `be willing`.
  private static Optional<Integer> infinitiveHead(Sentence sentence, int verb, Cue cue) {
    int last = verb + cue.words().size() - 1;
    return Stream.concat(sentence.children(verb).stream(), sentence.children(last).stream())
        .filter(child -> Set.of("xcomp", "ccomp").contains(sentence.tokens().get(child).relation()))
        .filter(child -> to(sentence, child) >= 0)
        .findFirst();
  }

  /// The `to` of the infinitive at `head`, or -1.
  private static int to(Sentence sentence, int head) {
    return sentence.children(head).stream()
        .filter(child -> sentence.tokens().get(child).tag().equals("TO"))
        .findFirst()
        .orElse(-1);
  }

  private static boolean dependsOnCue(Sentence sentence, int infinitive, int verb) {
    int head = sentence.tokens().get(infinitive).head();
    String relation = sentence.tokens().get(infinitive).relation();
    return head == verb && (relation.equals("xcomp") || relation.equals("ccomp"))
        || head > verb && relation.equals("acl") && sentence.tokens().get(head).head() == verb
        || head > verb
            && sentence.tokens().get(head).relation().equals("pobj")
            && sentence.isWithin(head, verb);
  }
}
