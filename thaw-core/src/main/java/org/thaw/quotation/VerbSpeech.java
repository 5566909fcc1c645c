package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// Finds what verbs of saying and thinking attribute in a parsed sentence: behind the verb, before
/// it (`…, the ministry said`) or around it (`The crew, the ministry said, are …`).
final class VerbSpeech {

  private static final Set<String> NOBODY =
      Set.of("nobody", "nothing", "none", "neither", "it", "there", "who", "which", "that");

  private static final Set<String> SPEAKING =
      Set.of(
          "say",
          "add",
          "warn",
          "read",
          "state",
          "note",
          "argue",
          "claim",
          "announce",
          "insist",
          "deny",
          "accuse",
          "urge",
          "call",
          "demand",
          "promise",
          "pledge",
          "vow",
          "believe",
          "expect",
          "hope",
          "want",
          "report",
          "confirm",
          "estimate",
          "predict");

  private final CueLexicon lexicon;
  private final SubjectFinder subjects = new SubjectFinder();
  private final ContentFinder contents;

  VerbSpeech(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.contents = new ContentFinder(lexicon);
  }

  /// The attributions by verbs of the sentence, leaving out the tokens that are `taken`.
  List<Draft> find(Sentence sentence, boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (!taken[i] && sentence.tokens().get(i).tag().startsWith("VB")) {
        int verb = i;
        lexicon
            .verbAt(sentence, i)
            .flatMap(cue -> draft(sentence, verb, cue, taken))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> draft(Sentence sentence, int verb, Cue cue, boolean[] taken) {
    Optional<NounPhrase> source =
        isAskedFirst(sentence, verb) ? Optional.empty() : source(sentence, verb);
    if (source.isEmpty()
        || isNobody(sentence, verb, source.get())
        || isRefused(sentence, verb, cue)) {
      return Optional.empty();
    }
    Optional<Content> behind = contents.behind(sentence, verb, cue);
    if (behind.isPresent()) {
      Content content = behind.get();
      if (overlaps(content.from(), content.to(), taken)) {
        return Optional.empty();
      }
      List<Span> pieces = new ArrayList<>();
      pieces.add(span(sentence, content.from(), content.to()));
      contents
          .second(sentence, verb, content.to())
          .ifPresent(more -> pieces.add(span(sentence, more.from(), more.to())));
      return Optional.of(
          draft(sentence, verb, cue, source.get(), pieces, "behind-" + content.frame()));
    }
    boolean reports = cue.takes(Cue.Frame.CLAUSE) && !isReduced(sentence, verb);
    return reports ? before(sentence, verb, cue, source.get(), taken) : Optional.empty();
  }

  /// `Asked whether …, she smiled`: who asked is not named.
  private static boolean isAskedFirst(Sentence sentence, int verb) {
    return verb == 0
        && Set.of("ask", "press", "question", "tell", "quiz")
            .contains(sentence.tokens().get(verb).lemma())
        && sentence.tokens().get(verb).tag().matches("VB[DN]");
  }

  /// The subject in the tree; for a verb that has none of its own the phrase beside it comes first.
  private Optional<NounPhrase> source(Sentence sentence, int verb) {
    boolean joined = sentence.tokens().get(verb).relation().equals("conj");
    OptionalInt first = joined ? firstReport(sentence, verb) : OptionalInt.empty();
    if (first.isPresent()) {
      return source(sentence, first.getAsInt());
    }
    Optional<NounPhrase> beside = joined ? Optional.empty() : Beside.subject(sentence, verb, 0);
    Optional<NounPhrase> subject = beside.isPresent() ? beside : subjects.subject(sentence, verb);
    return subject.flatMap(phrase -> Beside.nearer(sentence, verb, phrase).or(() -> subject));
  }

  /// The verb that `said that … and noted that …` began with.
  private OptionalInt firstReport(Sentence sentence, int verb) {
    boolean second =
        verb > 0
            && verb + 1 < sentence.tokens().size()
            && sentence.tokens().get(verb - 1).tag().equals("CC")
            && ContentEnd.isThat(sentence, verb + 1)
            && sentence.child(verb, "nsubj").isEmpty();
    for (int i = verb - 2; second && i >= 0; i--) {
      boolean same = sentence.tokens().get(i).tag().equals(sentence.tokens().get(verb).tag());
      if (same && lexicon.verbAt(sentence, i).filter(Cue::speech).isPresent()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// True for a verb inside a relative clause, which can hardly follow its own content.
  private static boolean isReduced(Sentence sentence, int verb) {
    String relation = sentence.tokens().get(verb).relation();
    return relation.equals("acl")
        || sentence.tokens().get(verb).tag().equals("VBN") && sentence.child(verb, "aux").isEmpty();
  }

  private static boolean overlaps(int from, int to, boolean[] taken) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += taken[i] ? 1 : 0;
    }
    return 2 * count > to - from;
  }

  private static boolean isNobody(Sentence sentence, int verb, NounPhrase source) {
    Token first = sentence.tokens().get(source.from());
    boolean empty =
        source.to() - source.from() == 1
            && NOBODY.contains(first.lemma())
            && !isSpeakingIt(sentence, verb, source);
    return empty || Set.of("nobody", "no", "nothing", "none").contains(first.lemma());
  }

  /// `it said` has a source, `it is said` and `it seems` have none.
  private static boolean isSpeakingIt(Sentence sentence, int verb, NounPhrase source) {
    return sentence.tokens().get(source.from()).lemma().equals("it")
        && !sentence.tokens().get(verb).relation().equals("pcomp")
        && SPEAKING.contains(sentence.tokens().get(verb).lemma());
  }

  /// `did not say`, `would not comment on`.
  private static boolean isRefused(Sentence sentence, int verb, Cue cue) {
    boolean not = sentence.child(verb, "neg").isPresent();
    boolean saying =
        Set.of(
                "say",
                "tell",
                "disclose",
                "reveal",
                "confirm",
                "specify",
                "elaborate",
                "comment",
                "explain",
                "decide",
                "announce",
                "mention",
                "report",
                "rule")
            .contains(cue.words().get(0));
    return not && saying;
  }

  /// `CONTENT, SOURCE said` and `CONTENT, SOURCE said, CONTENT`.
  private Optional<Draft> before(
      Sentence sentence, int verb, Cue cue, NounPhrase source, boolean[] taken) {
    int left = Math.min(verb, source.from());
    int comma = left - 1;
    while (comma >= 0 && isMarkOrAdverb(sentence, comma)) {
      comma--;
    }
    if (comma < 1 || !isPause(sentence, comma)) {
      return Optional.empty();
    }
    int from = clauseStart(sentence, comma, taken);
    int to = closeMarks(sentence, comma);
    if (to <= from || taken[from] || isAdverbial(sentence, from, comma, verb)) {
      return Optional.empty();
    }
    List<Span> pieces = new ArrayList<>();
    pieces.add(span(sentence, from, to));
    Optional<int[]> rest = rest(sentence, Math.max(verb + cue.words().size(), source.to()));
    boolean finite = hasFinite(sentence, from, to);
    if (!finite && rest.isEmpty()) {
      return Optional.empty();
    }
    if (rest.isPresent() && goesOn(sentence, rest.get(), finite)) {
      pieces.add(span(sentence, rest.get()[0], rest.get()[1]));
    } else if (!finite) {
      return Optional.empty();
    }
    return Optional.of(draft(sentence, verb, cue, source, pieces, "before"));
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
  private static Optional<int[]> rest(Sentence sentence, int behind) {
    int at = behind;
    while (at < sentence.tokens().size()
        && at < behind + 12
        && !sentence.tokens().get(at).form().equals(",")) {
      if (sentence.tokens().get(at).tag().matches("VB[DZP]|MD")) {
        return Optional.empty();
      }
      at++;
    }
    int to = ContentEnd.trim(sentence, at, sentence.tokens().size());
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
      return hasFinite(sentence, rest[0], rest[1]);
    }
    return Set.of("if", "unless", "and", "but", "because", "whatever", "since", "so", "until")
            .contains(first.form())
        && hasFinite(sentence, rest[0], rest[1]);
  }

  static boolean hasFinite(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.tokens().get(i).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(
      Sentence sentence, int verb, Cue cue, NounPhrase source, List<Span> pieces, String rule) {
    return new Draft(
        sentence.index(),
        verb,
        Optional.of(span(sentence, cueStart(sentence, verb), verb + cue.words().size())),
        Optional.of(span(sentence, source.from(), source.to())),
        pieces,
        cue.speech() ? 0.8 : 0.6,
        rule.toLowerCase(java.util.Locale.ROOT));
  }

  /// `was quoted as saying` is one cue.
  private static int cueStart(Sentence sentence, int verb) {
    if (verb >= 3
        && sentence.tokens().get(verb - 1).form().equals("as")
        && sentence.tokens().get(verb - 2).lemma().equals("quote")
        && sentence.tokens().get(verb - 3).lemma().equals("be")) {
      return verb - 3;
    }
    return verb;
  }

  static Span span(Sentence sentence, int from, int to) {
    return sentence.tokens().get(from).span().cover(sentence.tokens().get(to - 1).span());
  }
}
