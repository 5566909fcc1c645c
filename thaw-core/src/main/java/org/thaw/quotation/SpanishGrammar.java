package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.text.Span;

/// Spanish, by words and marks first, by the tree where a subject is shared: `dijo X que …`, `…,
/// dijo X`, `según X, …`, `X: «…»`.
///
/// A verb of saying without a subject of its own is attributed to nobody here; the article's last
/// source takes it on.
final class SpanishGrammar implements Grammar {

  private static final int REACH = 30;

  private final SpanishCues cues = new SpanishCues();
  private final SpanishDirectSpeech direct = new SpanishDirectSpeech(cues);
  private final SpanishLeads leads = new SpanishLeads(cues);
  private final SpanishContent contents = new SpanishContent(cues);

  @Override
  public boolean isDirectCue(Sentence sentence, int token) {
    return cues.at(sentence, token)
        .filter(found -> found.cue().takes(Cue.Frame.DIRECT))
        .isPresent();
  }

  @Override
  public Optional<Draft> direct(AnnotatedArticle article, Utterance utterance) {
    return direct.find(utterance);
  }

  @Override
  public Optional<Draft> subjectBefore(AnnotatedArticle article, Utterance utterance) {
    return Optional.empty();
  }

  @Override
  public List<Draft> indirect(Sentence sentence, Optional<Article.Kind> kind, boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      int at = i;
      Optional<Draft> draft =
          taken[i]
              ? Optional.empty()
              : leads
                  .find(sentence, at, taken)
                  .or(() -> cues.at(sentence, at).flatMap(found -> said(sentence, found, taken)));
      draft.ifPresent(drafts::add);
      int behind =
          draft.isPresent() ? cues.at(sentence, at).map(SpanishCues.Found::to).orElse(0) : 0;
      i = Math.max(i + 1, behind);
    }
    if (drafts.isEmpty()) {
      SpanishHeadline.find(sentence, kind, taken).ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> said(Sentence sentence, SpanishCues.Found found, boolean[] taken) {
    int que = contents.que(sentence, found.to());
    if (que >= 0 && (found.cue().takes(Cue.Frame.CLAUSE) || found.cue().takes(Cue.Frame.THAT))) {
      int to = contents.end(sentence, que + 1);
      Optional<NounPhrase> source =
          SpanishPhrase.before(sentence, found.from(), 0)
              .or(() ->
                  SpanishPhraseBehind.from(sentence, found.to())
                      .filter(phrase -> phrase.to() <= que && !isAddressed(found)))
              .or(() -> SpanishPhrase.shared(sentence, found.from()));
      return to > que + 1 && !SpanishContent.isDenied(sentence, found.from())
          ? Optional.of(
              draft(
                  sentence,
                  found.from(),
                  found.to(),
                  source,
                  List.of(VerbSpeech.span(sentence, que + 1, to)),
                  "behind-clause"))
          : Optional.empty();
    }
    Optional<Draft> rest = rest(sentence, found);
    return rest.isPresent() || !found.cue().takes(Cue.Frame.CLAUSE)
        ? rest
        : inverted(sentence, found, taken);
  }

  /// `pidió a Lima que …`: who stands behind is spoken to.
  private static boolean isAddressed(SpanishCues.Found found) {
    return found.cue().words().getLast().matches("al?");
  }

  /// What stands right behind the verb: a judgement, an infinitive, what was announced.
  private Optional<Draft> rest(Sentence sentence, SpanishCues.Found found) {
    boolean object = found.cue().takes(Cue.Frame.OBJECT);
    boolean judge = found.cue().takes(Cue.Frame.JUDGE);
    boolean infinitive =
        found.cue().takes(Cue.Frame.INFINITIVE)
            && SpanishContent.isInfinitive(sentence, found.to());
    int to = 0;
    if (judge || infinitive) {
      to = contents.end(sentence, found.to());
    } else if (object) {
      to = contents.objectEnd(sentence, found.to());
    }
    if (to <= found.to() + 1 || SpanishContent.isDenied(sentence, found.from())) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = SpanishPhrase.before(sentence, found.from(), 0);
    boolean shares = found.from() > 0 && contents.isJoinedCue(sentence, found.from() - 1);
    return source.isPresent() || shares && (judge || infinitive)
        ? Optional.of(
            draft(
                sentence,
                found.from(),
                found.to(),
                source.or(() -> SpanishPhrase.shared(sentence, found.from())),
                List.of(VerbSpeech.span(sentence, found.to(), to)),
                "behind-judge"))
        : Optional.empty();
  }

  /// `El puerto seguirá cerrado, dijo la ministra.`, and what goes on behind her: `El acuerdo, dijo
  /// la ministra, se firmará.`
  private Optional<Draft> inverted(Sentence sentence, SpanishCues.Found found, boolean[] taken) {
    int comma = found.from() - 1;
    while (comma > 0 && Set.of("se", "le", "les", "lo", "así").contains(sentence.lower(comma))) {
      comma--;
    }
    if (comma < 2 || !sentence.tokens().get(comma).form().equals(",")) {
      return Optional.empty();
    }
    int from = 0;
    for (int i = 0; i < comma; i++) {
      from = taken[i] || sentence.tokens().get(i).form().equals(";") ? i + 1 : from;
    }
    Optional<NounPhrase> source =
        SpanishPhraseBehind.from(sentence, found.to())
            .filter(phrase -> endsSoon(sentence, phrase.to()));
    int behind = source.map(NounPhrase::to).orElse(found.to());
    if (source.isEmpty() && !isInserted(sentence, behind)) {
      return Optional.empty();
    }
    List<Span> pieces = new ArrayList<>();
    pieces.add(VerbSpeech.span(sentence, from, comma));
    boolean verb = SpanishContent.hasVerb(sentence, from, comma);
    int more = behind + 1;
    boolean goesOn =
        (!verb || source.isEmpty())
            && more < sentence.tokens().size()
            && sentence.tokens().get(more - 1).form().equals(",")
            && SpanishContent.hasVerb(sentence, more, sentence.tokens().size());
    if (goesOn) {
      pieces.add(VerbSpeech.span(sentence, more, contents.end(sentence, more)));
    }
    return goesOn || comma - from >= 4
        ? Optional.of(draft(sentence, found.from(), found.to(), source, pieces, "before"))
        : Optional.empty();
  }

  /// `El puerto, agregó, seguirá cerrado`: said by whoever was heard before.
  private static boolean isInserted(Sentence sentence, int behind) {
    return behind < sentence.tokens().size() && sentence.tokens().get(behind).form().equals(",");
  }

  private static boolean endsSoon(Sentence sentence, int at) {
    return sentence.tokens().size() - at <= REACH;
  }

  static Draft draft(
      Sentence sentence,
      int from,
      int to,
      Optional<NounPhrase> source,
      List<Span> contents,
      String rule) {
    return new Draft(
        sentence.index(),
        from,
        Optional.of(VerbSpeech.span(sentence, from, to)),
        source.map(phrase -> VerbSpeech.span(sentence, phrase.from(), phrase.to())),
        contents,
        rule.startsWith("direct") ? 0.85 : 0.65,
        rule);
  }
}
