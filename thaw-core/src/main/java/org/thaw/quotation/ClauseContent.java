package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Content that is a clause: `said the road was open`, `asked whether it was`.
final class ClauseContent {

  private static final Set<String> MARKS = Set.of("that", "whether", "if");
  private static final Set<String> ASIDES =
      Set.of("while", "as", "although", "though", "because", "after", "before", "when");

  private static final Set<String> CHANNELS =
      Set.of(
          "address",
          "briefing",
          "cable",
          "column",
          "email",
          "e-mail",
          "essay",
          "filing",
          "interview",
          "letter",
          "memo",
          "message",
          "note",
          "post",
          "readout",
          "release",
          "report",
          "speech",
          "statement",
          "telegram",
          "text",
          "thread",
          "tweet",
          "video");

  private static final Set<String> SITES =
      Set.of("X", "Twitter", "Facebook", "Instagram", "Telegram", "Social", "TikTok", "Weibo");

  private final CueLexicon lexicon;
  private final ContentEnd ends;

  ClauseContent(CueLexicon lexicon, ContentEnd ends) {
    this.lexicon = lexicon;
    this.ends = ends;
  }

  /// The clause behind the cue at token `verb`, with or without `that`, or an indirect question.
  Optional<Content> clause(Sentence sentence, int verb, Cue cue) {
    if (!cue.takes(Cue.Frame.CLAUSE)
        && !cue.takes(Cue.Frame.THAT)
        && !cue.takes(Cue.Frame.WHETHER)) {
      return Optional.empty();
    }
    int behind = verb + cue.words().size();
    Optional<Integer> head = ClauseHead.of(sentence, verb, behind);
    int from = head.map(clause -> first(sentence, clause, behind)).orElse(-1);
    if (from > 0 && isAside(sentence, from, behind)) {
      from = -1;
    }
    if (from < 0 && cue.takes(Cue.Frame.WHETHER)) {
      from = whether(sentence, behind);
      head = from < 0 ? head : Optional.of(top(sentence, from, verb));
    }
    int that = that(sentence, behind);
    if (that >= 0 && (from < 0 || from > that + 1 || from < that)) {
      from = that;
      head =
          Optional.of(that + 1 < sentence.tokens().size() ? top(sentence, that + 1, verb) : that);
    }
    if (from < 0) {
      return cue.takes(Cue.Frame.CLAUSE) ? plain(sentence, verb, behind) : Optional.empty();
    }
    return opened(sentence, verb, cue, from, head.get());
  }

  /// `added the circumstances remained unclear`: a noun phrase and a finite verb right behind the
  /// cue, which the tree may have taken for an object.
  private Optional<Content> plain(Sentence sentence, int verb, int behind) {
    if (sentence.tokens().get(verb).relation().equals("relcl")) {
      return Optional.empty();
    }
    Optional<NounPhrase> subject = NounPhrase.from(sentence, behind);
    int at = subject.map(NounPhrase::to).orElse(sentence.tokens().size());
    boolean clause =
        at < sentence.tokens().size() && sentence.tokens().get(at).tag().matches("VB[DZ]|MD");
    if (!clause || lexicon.verbAt(sentence, at).isPresent() && at + 1 == sentence.tokens().size()) {
      return Optional.empty();
    }
    int to = ends.end(sentence, verb, at + 1, top(sentence, at, verb));
    return Optional.of(new Content(behind, Math.max(to, at + 1), Cue.Frame.CLAUSE));
  }

  private Optional<Content> opened(Sentence sentence, int verb, Cue cue, int from, int head) {
    int start = from;
    while (start < sentence.tokens().size() && sentence.tokens().get(start).form().equals(",")) {
      start++;
    }
    String word = sentence.tokens().get(start).form().toLowerCase(java.util.Locale.ROOT);
    boolean question =
        word.equals("whether")
            || word.equals("if")
            || sentence.tokens().get(start).tag().startsWith("W");
    if (question && !isAsked(sentence, verb, cue)) {
      return Optional.empty();
    }
    boolean that = word.equals("that") && !sentence.tokens().get(start).tag().equals("DT");
    if (!that && !question && !cue.takes(Cue.Frame.CLAUSE)) {
      return Optional.empty();
    }
    if (MARKS.contains(word) && (that || question)) {
      start++;
    }
    int to = ends.end(sentence, verb, start, head);
    return to > start ? Optional.of(new Content(start, to, Cue.Frame.CLAUSE)) : Optional.empty();
  }

  private static boolean isAsked(Sentence sentence, int verb, Cue cue) {
    boolean open = sentence.child(verb, "neg").isPresent() || hasModal(sentence, verb);
    return cue.takes(Cue.Frame.WHETHER) && !open;
  }

  static boolean hasModal(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> sentence.tokens().get(child).tag().equals("MD"));
  }

  /// The word `that` in the cue's own right context, with no verb before it.
  private int that(Sentence sentence, int behind) {
    for (int i = behind; i < sentence.tokens().size() && i < behind + 14; i++) {
      Token token = sentence.tokens().get(i);
      if (token.form().equals("that") && token.tag().equals("IN")) {
        boolean ofNoun =
            sentence.tokens().get(i - 1).relation().equals("dobj")
                && lexicon.nounAt(sentence, i - 1).isPresent();
        return ofNoun ? -1 : i;
      }
      if (token.form().equals("that") && isOpenedByChannel(sentence, i)) {
        return i;
      }
      boolean verbal =
          token.tag().startsWith("VB") && !token.tag().equals("VBN") && !token.tag().equals("VBG");
      if (verbal
          || token.tag().startsWith("W")
          || token.tag().equals("CC") && ContentEnd.isThat(sentence, i + 1)
          || Marks.isMark(token.form()) && !isDegree(sentence, behind)
          || token.form().equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /// `asked by a reporter whether …`
  private static int whether(Sentence sentence, int behind) {
    for (int i = behind; i < sentence.tokens().size() && i < behind + 9; i++) {
      Token token = sentence.tokens().get(i);
      if (token.form().equals("whether")) {
        return i;
      }
      if (!token.tag().matches("IN|DT|NN.*|JJ|PRP.?")) {
        return -1;
      }
    }
    return -1;
  }

  /// `concluded with “high confidence” that …`
  private static boolean isDegree(Sentence sentence, int behind) {
    return sentence.tokens().get(behind).form().equals("with");
  }

  /// `said in an email that the deal …`, where the tree takes the clause for one about the email.
  private static boolean isOpenedByChannel(Sentence sentence, int that) {
    Token noun = sentence.tokens().get(that - 1);
    boolean person =
        Set.of("representative", "spokesman", "spokeswoman", "lawyer", "aide", "interpreter")
                .contains(noun.lemma())
            && noun.head() >= 0
            && sentence.tokens().get(noun.head()).form().equals("through");
    return noun.relation().equals("pobj")
        && (person || CHANNELS.contains(noun.lemma()) || SITES.contains(noun.form()))
        && !sentence.tokens().get(that).relation().startsWith("nsubj");
  }

  /// `said by telephone, while a radio announced …`: a clause that only stands beside the saying.
  private static boolean isAside(Sentence sentence, int from, int behind) {
    Token token = sentence.tokens().get(from);
    boolean relative = sentence.tokens().get(from - 1).tag().matches("WDT|WP");
    return relative
        || token.tag().equals("IN") && ASIDES.contains(token.form()) && from > behind
        || token.tag().equals("WRB") && sentence.tokens().get(from - 1).form().equals(",");
  }

  private static int first(Sentence sentence, int head, int floor) {
    for (int i = floor; i < head; i++) {
      Token token = sentence.tokens().get(i);
      if (sentence.isWithin(i, head) && !token.form().equals(",") && !token.form().equals(":")) {
        return i;
      }
    }
    return head;
  }

  /// The highest token above `at` that is not the cue or above it.
  private static int top(Sentence sentence, int at, int verb) {
    int top = at;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      int head = sentence.tokens().get(top).head();
      if (head < 0 || head == verb || sentence.isWithin(verb, head)) {
        return top;
      }
      top = head;
    }
    return top;
  }

  /// The next clause of `… that A, that B and that C`, if one follows at `at`.
  Optional<Content> second(Sentence sentence, int verb, int at) {
    int i = at;
    while (i < sentence.tokens().size()
        && !Character.isLetter(sentence.tokens().get(i).form().codePointAt(0))) {
      i++;
    }
    if (i + 2 < sentence.tokens().size() && sentence.tokens().get(i).tag().equals("CC")) {
      i++;
    }
    if (i + 1 >= sentence.tokens().size() || !ContentEnd.isThat(sentence, i)) {
      return Optional.empty();
    }
    int start = i + 1;
    int to = ends.end(sentence, verb, start, top(sentence, start, verb));
    return to > start ? Optional.of(new Content(start, to, Cue.Frame.CLAUSE)) : Optional.empty();
  }
}
