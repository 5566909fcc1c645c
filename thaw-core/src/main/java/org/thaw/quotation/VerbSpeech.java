package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.annotation.Sentence;
import org.thaw.text.Span;

/// Finds what verbs of saying and thinking attribute in a parsed sentence: behind the verb, before
/// it (`…, the ministry said`) or around it (`The crew, the ministry said, are …`).
final class VerbSpeech {

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
    Optional<NounPhrase> inverted = Inverted.source(sentence, verb, cue.words().size());
    Optional<NounPhrase> source =
        Asked.byNobody(sentence, verb)
            ? Optional.empty()
            : inverted.or(() -> LostVerb.subject(sentence, verb)).or(() -> source(sentence, verb));
    if (source.isEmpty()
        || Unattributed.isNobody(sentence, verb, source.get())
        || Unattributed.isRefused(sentence, verb, cue)
        || Unattributed.isWished(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Content> behind =
        inverted.isPresent()
            ? Optional.empty()
            : contents
                .behind(sentence, verb, cue)
                .or(() -> contents.result(sentence, verb, cue, source.get()));
    return behind.isPresent()
        ? behind
            .filter(content -> !overlaps(content.from(), content.to(), taken))
            .map(content -> behind(sentence, verb, cue, source.get(), content))
        : before(sentence, verb, cue, source.get(), taken);
  }

  private Draft behind(Sentence sentence, int verb, Cue cue, NounPhrase source, Content content) {
    List<Span> pieces = new ArrayList<>();
    Insertion.opening(sentence, verb, verb + cue.words().size(), source)
        .map(part -> span(sentence, part[0], part[1]))
        .ifPresent(pieces::add);
    Optional<Content> piece = Optional.of(content);
    while (piece.isPresent()) {
      pieces.add(span(sentence, piece.get().from(), piece.get().to()));
      piece = contents.second(sentence, verb, piece.get().to());
    }
    return draft(sentence, verb, cue, source, pieces, "behind-" + content.frame());
  }

  private Optional<Draft> before(
      Sentence sentence, int verb, Cue cue, NounPhrase source, boolean[] taken) {
    boolean reports = cue.takes(Cue.Frame.CLAUSE) && !isReduced(sentence, verb);
    return reports
        ? preceding
            .pieces(sentence, verb, cue, source, taken)
            .map(pieces -> draft(sentence, verb, cue, source, pieces, "before"))
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
