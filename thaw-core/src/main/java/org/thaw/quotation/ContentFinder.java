package org.thaw.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// What is said behind a cue verb: the clause or phrase its frames allow, as tokens `[from, to)`.
final class ContentFinder {

  private static final Set<String> MARKS = Set.of("that", "whether", "if");
  private static final Set<String> ASIDES =
      Set.of("while", "as", "although", "though", "because", "after", "before", "when");
  private static final Set<String> EMPTY =
      Set.of(
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

  private static final List<Cue.Frame> ORDER =
      List.of(
          Cue.Frame.PERSON,
          Cue.Frame.INFINITIVE,
          Cue.Frame.GERUND,
          Cue.Frame.PREDICATE,
          Cue.Frame.OBJECT,
          Cue.Frame.JUDGE,
          Cue.Frame.JUDGE_AS,
          Cue.Frame.JUDGE_FOR);

  private final CueLexicon lexicon;

  ContentFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A stretch of content and the frame that gave it.
  record Content(int from, int to, Cue.Frame frame) {}

  /// The content behind the cue at token `verb`, if its frames allow what stands there.
  Optional<Content> behind(Sentence sentence, int verb, Cue cue) {
    Optional<Content> clause = clause(sentence, verb, cue);
    if (clause.isPresent()) {
      return clause;
    }
    for (Cue.Frame frame : ORDER) {
      if (cue.takes(frame)) {
        Optional<Content> content = content(sentence, verb, cue, frame);
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Content> content(Sentence sentence, int verb, Cue cue, Cue.Frame frame) {
    return switch (frame) {
      case CLAUSE, THAT, DIRECT, WHETHER -> Optional.empty();
      case INFINITIVE -> infinitive(sentence, verb, cue);
      case PERSON -> person(sentence, verb, cue);
      case GERUND -> gerund(sentence, verb, cue);
      case OBJECT -> object(sentence, verb, cue);
      case JUDGE, JUDGE_AS, JUDGE_FOR -> judge(sentence, verb, cue, frame);
      case PREDICATE -> predicate(sentence, verb);
    };
  }

  private Optional<Content> clause(Sentence sentence, int verb, Cue cue) {
    if (!cue.takes(Cue.Frame.CLAUSE)
        && !cue.takes(Cue.Frame.THAT)
        && !cue.takes(Cue.Frame.WHETHER)) {
      return Optional.empty();
    }
    int behind = verb + cue.words().size();
    Optional<Integer> head = clauseHead(sentence, verb, behind);
    int from = head.map(clause -> first(sentence, clause, behind)).orElse(-1);
    if (from > 0 && isAside(sentence, from, behind)) {
      from = -1;
    }
    int that = that(sentence, verb, behind);
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
    int to = end(sentence, verb, at + 1, top(sentence, at, verb));
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
    int to = end(sentence, verb, start, head);
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

  /// The head of the clause that depends on the cue and stands behind it.
  private static Optional<Integer> clauseHead(Sentence sentence, int verb, int behind) {
    for (int i = behind; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.head() == verb && token.relation().equals("ccomp") && isClause(sentence, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean hasSubject(Sentence sentence, int head) {
    for (int i = 0; i < head; i++) {
      Token token = sentence.tokens().get(i);
      boolean subject = token.relation().contains("subj") || token.relation().equals("expl");
      if (subject && sentence.isWithin(i, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(Sentence sentence, int head) {
    Token token = sentence.tokens().get(head);
    boolean subject =
        sentence.child(head, "nsubj", "nsubjpass", "csubj", "expl", "csubjpass").isPresent();
    boolean finite =
        sentence.children(head).stream()
            .anyMatch(i ->
                sentence.tokens().get(i).tag().matches("VB[DZP]|MD")
                    && sentence.tokens().get(i).relation().startsWith("aux"));
    if (finite) {
      return hasSubject(sentence, head);
    }
    boolean bare =
        token.tag().equals("VBG")
            || sentence.children(head).stream()
                .anyMatch(i -> sentence.tokens().get(i).tag().equals("TO"));
    return subject && (!bare || sentence.child(head, "aux").isPresent())
        || token.tag().matches("VBD|VBZ|VBP");
  }

  /// The word `that` in the cue's own right context, with no verb before it.
  private int that(Sentence sentence, int verb, int behind) {
    for (int i = behind; i < sentence.tokens().size() && i < behind + 14; i++) {
      Token token = sentence.tokens().get(i);
      if (token.form().equals("that") && token.tag().equals("IN")) {
        boolean ofNoun =
            sentence.tokens().get(i - 1).relation().equals("dobj")
                && lexicon.nounAt(sentence, i - 1).isPresent();
        return ofNoun ? -1 : i;
      }
      boolean verbal =
          token.tag().startsWith("VB") && !token.tag().equals("VBN") && !token.tag().equals("VBG");
      if (verbal
          || token.tag().startsWith("W")
          || Marks.isMark(token.form())
          || token.form().equals(";")) {
        return -1;
      }
    }
    return -1;
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

  /// Where the content that begins at `start` ends: before what depends on the cue rather than on
  /// `head`, before another cue that shares the subject, at the latest before the full stop.
  int end(Sentence sentence, int verb, int start, int head) {
    int at = start;
    while (at < sentence.tokens().size() && !isBorder(sentence, verb, at, head, start)) {
      at++;
    }
    return trim(sentence, start, at);
  }

  private boolean isBorder(Sentence sentence, int verb, int at, int head, int start) {
    Token token = sentence.tokens().get(at);
    if (token.form().equals(";") || at > start && isOtherCue(sentence, verb, at)) {
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
            && Set.of("advcl", "prep", "npadvmod", "advmod", "mark").contains(relation);
    return outside || loose || Set.of("conj", "cc", "parataxis").contains(relation);
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
    boolean pause =
        before.equals(",")
            || Marks.isMark(before)
                && sentence.tokens().get(Math.max(0, at - 2)).form().equals(",");
    boolean participle = token.tag().equals("VBG") && pause;
    if (token.tag().equals("CC") && at + 1 < sentence.tokens().size() && isThat(sentence, at + 1)) {
      return true;
    }
    boolean joined =
        at + 1 < sentence.tokens().size()
            && token.tag().equals("CC")
            && sharesSubject(sentence, verb, at + 1);
    return joined || participle && lexicon.verbAt(sentence, at).isPresent();
  }

  private static boolean isThat(Sentence sentence, int at) {
    return sentence.tokens().get(at).form().equals("that")
        && sentence.tokens().get(at).tag().equals("IN");
  }

  /// `said … and urged …`, also where the parser has joined the second verb to the content's own.
  private boolean sharesSubject(Sentence sentence, int verb, int at) {
    Token next = sentence.tokens().get(at);
    if (!next.tag().startsWith("VB") || !next.relation().equals("conj")) {
      return false;
    }
    return next.head() == verb
        || SubjectFinder.isStray(sentence, at) && lexicon.verbAt(sentence, at).isPresent();
  }

  /// The second clause of `… that A and that B`, if one follows at `at`.
  Optional<Content> second(Sentence sentence, int verb, int at) {
    int i = at;
    while (i < sentence.tokens().size()
        && !Character.isLetter(sentence.tokens().get(i).form().codePointAt(0))) {
      i++;
    }
    boolean joined =
        i + 2 < sentence.tokens().size()
            && sentence.tokens().get(i).tag().equals("CC")
            && isThat(sentence, i + 1);
    if (!joined) {
      return Optional.empty();
    }
    int start = i + 2;
    int to = end(sentence, verb, start, top(sentence, start, verb));
    return to > start ? Optional.of(new Content(start, to, Cue.Frame.CLAUSE)) : Optional.empty();
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

  private Optional<Content> infinitive(Sentence sentence, int verb, Cue cue) {
    return infinitiveHead(sentence, verb)
        .filter(head -> head > verb)
        .map(head -> to(sentence, head))
        .filter(to -> to > verb && isClose(sentence, verb + cue.words().size(), to))
        .filter(to -> !isRequestForSilence(sentence, to))
        .map(to ->
            new Content(
                to,
                end(sentence, verb, to, sentence.tokens().get(to).head()),
                Cue.Frame.INFINITIVE));
  }

  private static boolean isClose(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (!token.tag().startsWith("RB")
          && !Marks.isMark(token.form())
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

  private static Optional<Integer> infinitiveHead(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
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

  /// `urged Beijing to drop the duty`: the person and the clause.
  private Optional<Content> person(Sentence sentence, int verb, Cue cue) {
    if (SubjectFinder.isPassive(sentence, verb)) {
      return Optional.empty();
    }
    int behind = verb + cue.words().size();
    boolean bare =
        cue.words().size() == 1
            && behind < sentence.tokens().size()
            && sentence.tokens().get(behind).tag().equals("IN");
    for (int i = behind + 1; !bare && i < sentence.tokens().size() && i < behind + 16; i++) {
      Token token = sentence.tokens().get(i);
      boolean infinitive = token.tag().equals("TO") && token.head() > i;
      if (infinitive
          && dependsOnCue(sentence, token.head(), verb)
          && !isRequestForSilence(sentence, i)) {
        int from = Marks.isMark(sentence.tokens().get(behind).form()) ? behind + 1 : behind;
        return Optional.of(new Content(from, end(sentence, verb, from, verb), Cue.Frame.PERSON));
      }
      if (token.tag().matches("VBD|VBZ|VBP|MD") || token.form().equals(",")) {
        break;
      }
    }
    return Optional.empty();
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

  private Optional<Content> gerund(Sentence sentence, int verb, Cue cue) {
    int behind = verb + cue.words().size();
    return sentence.children(verb).stream()
        .filter(child -> child >= behind && child <= behind + 2)
        .filter(child -> sentence.tokens().get(child).tag().equals("VBG"))
        .filter(child -> Set.of("xcomp", "ccomp").contains(sentence.tokens().get(child).relation()))
        .findFirst()
        .map(head -> new Content(behind, end(sentence, verb, behind, head), Cue.Frame.GERUND));
  }

  private Optional<Content> object(Sentence sentence, int verb, Cue cue) {
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
        .map(head -> new Content(behind, end(sentence, verb, behind, head), Cue.Frame.OBJECT));
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

  private Optional<Content> judge(Sentence sentence, int verb, Cue cue, Cue.Frame frame) {
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
            : isSaidWith(sentence, verb, behind, frame);
    if (!said) {
      return Optional.empty();
    }
    return Optional.of(new Content(behind, end(sentence, verb, behind, verb), frame));
  }

  private static boolean isSaidOf(Sentence sentence, int verb, int behind) {
    return sentence.children(verb).stream()
            .filter(child -> child > behind)
            .map(child -> sentence.tokens().get(child))
            .anyMatch(token ->
                Set.of("oprd", "acomp", "xcomp", "attr").contains(token.relation())
                    || token.relation().equals("prep")
                        && Set.of("of", "as", "for", "with", "to").contains(token.lemma()))
        || quotedBehind(sentence, behind);
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

  private static boolean isSaidWith(Sentence sentence, int verb, int behind, Cue.Frame frame) {
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

  private Optional<Content> predicate(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(child ->
            child > verb
                && Set.of("ccomp", "xcomp", "oprd", "acomp")
                    .contains(sentence.tokens().get(child).relation()))
        .filter(child -> sentence.tokens().get(child).tag().startsWith("JJ"))
        .findFirst()
        .map(head ->
            new Content(verb + 1, end(sentence, verb, verb + 1, head), Cue.Frame.PREDICATE));
  }
}
