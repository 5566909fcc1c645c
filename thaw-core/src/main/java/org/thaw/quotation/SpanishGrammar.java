package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.text.Span;

/// Spanish, by words and marks alone: `dijo X que …`, `…, dijo X`, `según X, …`, `X: «…»`.
///
/// A verb of saying without a subject of its own is attributed to nobody here; the article's last
/// source takes it on.
final class SpanishGrammar implements Grammar {

  private static final Set<String> PAUSES = Set.of(",", "—", "–", "-", ":");
  private static final int REACH = 30;
  private static final int NEAR_QUE = 14;

  private final SpanishCues cues = new SpanishCues();

  @Override
  public boolean isDirectCue(Sentence sentence, int token) {
    return cues.at(sentence, token)
        .filter(found -> found.cue().takes(Cue.Frame.DIRECT))
        .isPresent();
  }

  @Override
  public Optional<Draft> direct(AnnotatedArticle article, Utterance utterance) {
    Optional<Draft> before = utterance.from() > 0 ? before(utterance) : Optional.empty();
    return before.or(() -> behind(utterance));
  }

  private Optional<Draft> behind(Utterance utterance) {
    Sentence sentence = utterance.close();
    int at = utterance.to();
    while (at < sentence.tokens().size() && PAUSES.contains(sentence.tokens().get(at).form())) {
      at++;
    }
    if (at < sentence.tokens().size() && SpanishCues.lower(sentence, at).equals("según")) {
      int cue = at;
      return SpanishPhrase.from(sentence, at + 1)
          .map(source ->
              draft(
                  sentence,
                  cue,
                  cue + 1,
                  Optional.of(source),
                  List.of(utterance.span()),
                  "direct-behind"));
    }
    for (int i = at; i < sentence.tokens().size() && i < at + REACH; i++) {
      if (Marks.isMark(sentence.tokens().get(i).form())
          || sentence.tokens().get(i).form().equals(";")) {
        return Optional.empty();
      }
      Optional<SpanishCues.Found> found =
          cues.at(sentence, i).filter(f -> f.cue().takes(Cue.Frame.DIRECT));
      if (found.isPresent()) {
        int start = at;
        Optional<NounPhrase> source =
            found.get().from() - start <= 2
                ? SpanishPhrase.from(sentence, found.get().to())
                : SpanishPhrase.before(sentence, found.get().from(), start);
        return Optional.of(
            draft(
                sentence,
                found.get().from(),
                found.get().to(),
                source,
                List.of(utterance.span()),
                "direct-behind"));
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> before(Utterance utterance) {
    Sentence sentence = utterance.open();
    boolean colon = sentence.tokens().get(utterance.from() - 1).form().equals(":");
    for (int i = utterance.from() - 1;
        i >= 0 && !sentence.tokens().get(i).form().matches("[”»]");
        i--) {
      Optional<SpanishCues.Found> found =
          cues.at(sentence, i).filter(f -> f.cue().takes(Cue.Frame.DIRECT));
      boolean que = SpanishCues.lower(sentence, utterance.from() - 1).equals("que");
      if (found.isPresent() && !que) {
        Optional<NounPhrase> source =
            SpanishPhrase.before(sentence, found.get().from(), 0)
                .or(() ->
                    SpanishPhrase.from(sentence, found.get().to())
                        .filter(phrase -> phrase.to() < utterance.from()));
        return Optional.of(
            draft(
                sentence,
                found.get().from(),
                found.get().to(),
                source,
                List.of(utterance.span()),
                "direct-before"));
      }
    }
    return colon
        ? SpanishPhrase.before(sentence, utterance.from() - 1, 0)
            .map(source -> DirectSpeech.uncued(utterance, sentence, source, "direct-colon"))
        : Optional.empty();
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
              : according(sentence, at, taken)
                  .or(() -> cues.at(sentence, at).flatMap(found -> said(sentence, found, taken)));
      draft.ifPresent(drafts::add);
      i++;
    }
    if (drafts.isEmpty()) {
      HeadlineColon.find(sentence, kind, taken).ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> said(Sentence sentence, SpanishCues.Found found, boolean[] taken) {
    int que = que(sentence, found.to());
    if (que >= 0 && (found.cue().takes(Cue.Frame.CLAUSE) || found.cue().takes(Cue.Frame.THAT))) {
      int to = end(sentence, que + 1);
      Optional<NounPhrase> source =
          SpanishPhrase.before(sentence, found.from(), 0)
              .or(() ->
                  SpanishPhrase.from(sentence, found.to()).filter(phrase -> phrase.to() <= que));
      return to > que + 1 && !isDenied(sentence, found.from())
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
    if (found.cue().takes(Cue.Frame.JUDGE)
        || found.cue().takes(Cue.Frame.INFINITIVE) && isInfinitive(sentence, found.to())) {
      int to = end(sentence, found.to());
      Optional<NounPhrase> source = SpanishPhrase.before(sentence, found.from(), 0);
      boolean shares = found.from() > 0 && isJoinedCue(sentence, found.from() - 1);
      return (source.isPresent() || shares) && to > found.to() + 1
          ? Optional.of(
              draft(
                  sentence,
                  found.from(),
                  found.to(),
                  source,
                  List.of(VerbSpeech.span(sentence, found.to(), to)),
                  "behind-judge"))
          : Optional.empty();
    }
    return found.cue().takes(Cue.Frame.CLAUSE)
        ? inverted(sentence, found, taken)
        : Optional.empty();
  }

  /// `El puerto seguirá cerrado, dijo la ministra.`
  private static Optional<Draft> inverted(
      Sentence sentence, SpanishCues.Found found, boolean[] taken) {
    int comma = found.from() - 1;
    while (comma > 0
        && Set.of("se", "le", "les", "lo", "así").contains(SpanishCues.lower(sentence, comma))) {
      comma--;
    }
    if (comma < 3 || !sentence.tokens().get(comma).form().equals(",")) {
      return Optional.empty();
    }
    int from = 0;
    for (int i = 0; i < comma; i++) {
      from = taken[i] || sentence.tokens().get(i).form().equals(";") ? i + 1 : from;
    }
    int start = from;
    int stop = comma;
    Optional<NounPhrase> source = SpanishPhrase.from(sentence, found.to());
    boolean last = source.map(phrase -> endsSoon(sentence, phrase.to())).orElse(false);
    return last && stop - start >= 4
        ? source.map(phrase ->
            draft(
                sentence,
                found.from(),
                found.to(),
                source,
                List.of(VerbSpeech.span(sentence, start, stop)),
                "before"))
        : Optional.empty();
  }

  private static boolean endsSoon(Sentence sentence, int at) {
    return sentence.tokens().size() - at <= REACH;
  }

  private Optional<Draft> according(Sentence sentence, int at, boolean[] taken) {
    boolean accord =
        SpanishCues.lower(sentence, at).equals("acuerdo")
            && at > 0
            && SpanishCues.lower(sentence, at - 1).equals("de")
            && at + 1 < sentence.tokens().size()
            && SpanishCues.lower(sentence, at + 1).equals("con");
    if (!SpanishCues.lower(sentence, at).equals("según") && !accord) {
      return Optional.empty();
    }
    int from = accord ? at - 1 : at;
    int to = accord ? at + 2 : at + 1;
    int start =
        cues.at(sentence, Math.min(to, sentence.tokens().size() - 1))
            .map(SpanishCues.Found::to)
            .orElse(to);
    Optional<NounPhrase> source = SpanishPhrase.from(sentence, start);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    return beside(sentence, from, source.get().to(), taken)
        .map(content -> draft(sentence, from, to, source, List.of(content), "according-to"));
  }

  private Optional<Span> beside(Sentence sentence, int cue, int behind, boolean[] taken) {
    int from = 0;
    for (int i = 0; i < cue; i++) {
      from = taken[i] || sentence.tokens().get(i).form().equals(";") ? i + 1 : from;
    }
    int left = ContentEnd.trim(sentence, from, cue);
    if (left - from >= 4) {
      return Optional.of(VerbSpeech.span(sentence, from, left));
    }
    int comma = behind;
    while (comma < sentence.tokens().size() && !sentence.tokens().get(comma).form().equals(",")) {
      comma++;
    }
    int to = comma < sentence.tokens().size() ? end(sentence, comma + 1) : 0;
    return to > comma + 3
        ? Optional.of(VerbSpeech.span(sentence, comma + 1, to))
        : Optional.empty();
  }

  /// The `que` that opens the content, behind whom and where it was said.
  private static int que(Sentence sentence, int from) {
    for (int i = from; i < sentence.tokens().size() && i < from + NEAR_QUE; i++) {
      String word = SpanishCues.lower(sentence, i);
      if (word.equals("que")) {
        boolean relative =
            i > from && sentence.tokens().get(i - 1).form().equals(",") && i - from < 2;
        return relative ? -1 : i;
      }
      if (Marks.isMark(word) || Set.of(".", ";", ":").contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isInfinitive(Sentence sentence, int at) {
    return at < sentence.tokens().size()
        && SpanishCues.lower(sentence, at)
            .matches("\\p{L}{2,}(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?");
  }

  private static boolean isDenied(Sentence sentence, int verb) {
    return verb > 0
        && SpanishCues.lower(sentence, verb - 1).equals("no")
        && SpanishCues.lower(sentence, verb).matches("d(?:ijo|ice).*|quiso|precis.*|aclar.*");
  }

  /// Where content ends: before a semicolon, another attribution behind a comma, or the full stop.
  private int end(Sentence sentence, int start) {
    int at = start;
    while (at < sentence.tokens().size()) {
      String form = sentence.tokens().get(at).form();
      boolean pause = at > start && sentence.tokens().get(at - 1).form().equals(",");
      boolean next =
          pause
              && SpanishCues.lower(sentence, at)
                  .matches(
                      "según|dijo|afirmó|agregó|añadió|señaló|aseguró|indicó|explicó|\\p{L}+(?:ando|iendo)");
      if (form.equals(";") || next || at > start && isJoinedCue(sentence, at)) {
        break;
      }
      at++;
    }
    return ContentEnd.trim(sentence, start, at);
  }

  /// `y prometió …`: the next attribution shares the source.
  private boolean isJoinedCue(Sentence sentence, int at) {
    boolean join = Set.of("y", "e", "pero").contains(SpanishCues.lower(sentence, at));
    return join
        && at + 1 < sentence.tokens().size()
        && SpanishCues.lower(sentence, at + 1).matches(".*(?:ó|aron|ieron|jo)")
        && cues.at(sentence, at + 1).filter(found -> found.cue().speech()).isPresent();
  }

  private static Draft draft(
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
