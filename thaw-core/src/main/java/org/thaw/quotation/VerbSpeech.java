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
  private final Preceding preceding;

  VerbSpeech(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.contents = new ContentFinder(lexicon);
    this.preceding = new Preceding(lexicon);
  }

  /// The attributions by verbs of the sentence, leaving out the tokens that are `taken`.
  List<Draft> find(Sentence sentence, boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      int verb = i;
      boolean verbal =
          sentence.tokens().get(i).tag().startsWith("VB")
              || LostVerb.subject(sentence, i).isPresent();
      if (!taken[i] && verbal) {
        lexicon
            .verbAt(sentence, i)
            .flatMap(cue -> draft(sentence, verb, cue, taken))
            .ifPresent(drafts::add);
      }
    }
    return drafts.stream().filter(draft -> !swallows(draft, drafts)).toList();
  }

  /// `If the duty comes, she added, Peru would respond`: the last verb has not said the first
  /// clause.
  private static boolean swallows(Draft draft, List<Draft> drafts) {
    return draft.rule().equals("before")
        && drafts.stream()
            .anyMatch(other ->
                other.cueToken() != draft.cueToken()
                    && other.rule().equals("before")
                    && other.cue().filter(draft.contents().get(0)::contains).isPresent());
  }

  private Optional<Draft> draft(Sentence sentence, int verb, Cue cue, boolean[] taken) {
    Optional<NounPhrase> source =
        Asked.byNobody(sentence, verb)
            ? Optional.empty()
            : Inverted.source(sentence, verb, cue.words().size())
                .or(() -> LostVerb.subject(sentence, verb))
                .or(() -> source(sentence, verb));
    if (source.isEmpty()
        || isNobody(sentence, verb, source.get())
        || isRefused(sentence, verb, cue)) {
      return Optional.empty();
    }
    boolean inverted = Inverted.source(sentence, verb, cue.words().size()).isPresent();
    Optional<Content> behind =
        inverted
            ? Optional.empty()
            : contents
                .behind(sentence, verb, cue)
                .or(() -> contents.result(sentence, verb, cue, source.get()));
    if (behind.isPresent()) {
      Content content = behind.get();
      if (overlaps(content.from(), content.to(), taken)) {
        return Optional.empty();
      }
      List<Span> pieces = new ArrayList<>();
      Insertion.opening(sentence, verb, verb + cue.words().size(), source.get())
          .map(part -> span(sentence, part[0], part[1]))
          .ifPresent(pieces::add);
      pieces.add(span(sentence, content.from(), content.to()));
      Optional<Content> more = contents.second(sentence, verb, content.to());
      while (more.isPresent()) {
        pieces.add(span(sentence, more.get().from(), more.get().to()));
        more = contents.second(sentence, verb, more.get().to());
      }
      return Optional.of(
          draft(sentence, verb, cue, source.get(), pieces, "behind-" + content.frame()));
    }
    boolean reports = cue.takes(Cue.Frame.CLAUSE) && !isReduced(sentence, verb);
    return reports
        ? preceding
            .pieces(sentence, verb, cue, source.get(), taken)
            .map(pieces -> draft(sentence, verb, cue, source.get(), pieces, "before"))
        : Optional.empty();
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
      Optional<Cue> cue = lexicon.verbAt(sentence, i).filter(Cue::speech);
      if (same && cue.filter(report -> report.takes(Cue.Frame.CLAUSE)).isPresent()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// True for a verb inside a relative clause, which can hardly follow its own content.
  private static boolean isReduced(Sentence sentence, int verb) {
    String relation = sentence.tokens().get(verb).relation();
    return relation.equals("acl")
        || relation.equals("relcl") && hasRelative(sentence, verb)
        || sentence.tokens().get(verb).tag().equals("VBN") && sentence.child(verb, "aux").isEmpty();
  }

  /// True for `who doubts it`, false for a report the tree has hung on a noun before it.
  private static boolean hasRelative(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> sentence.tokens().get(child).tag().startsWith("W"));
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
    return empty
        || Set.of("nobody", "no", "nothing", "none", "neither", "either").contains(first.lemma());
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
        rule.toLowerCase(java.util.Locale.ROOT),
        cue.kind());
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
