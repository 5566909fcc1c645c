package org.thaw.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.finding.Evidence;
import org.thaw.finding.Quotation;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.text.Span;

/// The attributions of one article, worked out in three steps: utterances with a cue of their own,
/// then what verbs and nouns of saying attribute in the rest, then utterances that go on without a
/// cue.
final class Speech {

  private final AnnotatedArticle article;
  private final Mentions mentions;
  private final List<Quoted> quoted;
  private final List<Utterance> utterances = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean[][] taken;
  private final Grammar grammar;
  private final Circumstances circumstances;

  Speech(AnnotatedArticle article, Mentions mentions, Grammar grammar, QuoteMarks marks) {
    this.article = article;
    this.mentions = mentions;
    this.grammar = grammar;
    this.circumstances = new Circumstances(article);
    this.quoted =
        marks.find(
            article.text(), article.article().blocks().stream().map(Article.Block::span).toList());
    this.taken = new boolean[article.sentences().size()][];
    for (Sentence sentence : article.sentences()) {
      taken[sentence.index()] = new boolean[sentence.tokens().size()];
    }
  }

  List<Quotation> quotations() {
    direct();
    indirect();
    continued();
    carrySources();
    drafts.sort(Comparator.comparingInt(Speech::place));
    List<Quotation> found = new ArrayList<>();
    Speakers speakers = new Speakers(article, mentions);
    for (Draft draft : drafts) {
      SourceName name = speakers.name(draft);
      for (Span content : draft.contents()) {
        found.add(quotation(draft, content, name));
      }
    }
    found.sort(Comparator.comparing(Quotation::content));
    return found;
  }

  private void direct() {
    for (Quoted stretch : quoted) {
      Optional<Utterance> found = Utterance.of(article.annotation(), stretch);
      if (found.isEmpty() || stretch.depth() > 1) {
        continue;
      }
      Utterance utterance = found.get();
      if (!mayBeUtterance(utterance)) {
        continue;
      }
      Optional<Draft> draft = interrupted(utterance).or(() -> grammar.direct(article, utterance));
      if (stretch.depth() > 0) {
        draft.filter(d -> d.rule().equals("direct-before")).ifPresent(drafts::add);
        continue;
      }
      draft.ifPresent(d -> {
        drafts.add(d);
        if (d.cueToken() >= 0) {
          taken[d.sentence()][d.cueToken()] = true;
        }
      });
      if (draft.isPresent() || utterance.beginsSentence()) {
        take(stretch.span());
        if (draft.isEmpty()) {
          utterances.add(utterance);
        }
      }
    }
  }

  /// Words in marks that follow a pause or begin a sentence, and end in one.
  private boolean mayBeUtterance(Utterance utterance) {
    String text = article.text();
    boolean cued =
        utterance.from() > 0
            && grammar.isDirectCue(utterance.open(), utterance.from() - 1)
            && utterance.last(text) != ' '
            && ",.!?".indexOf(utterance.last(text)) >= 0;
    boolean ends =
        utterance.endsWithPause(text) || utterance.beginsSentence() && utterance.words(text) > 4;
    return (utterance.followsPause() || cued) && ends;
  }

  /// `“A,” he said, “B.”`: the words between the two belong to the first.
  private Optional<Draft> interrupted(Utterance utterance) {
    if (utterance.from() == 0 || drafts.isEmpty()) {
      return Optional.empty();
    }
    Draft last = drafts.get(drafts.size() - 1);
    Span content = last.contents().get(last.contents().size() - 1);
    int start = utterance.open().span().start();
    boolean here =
        content.end() > start
            && content.end() <= utterance.span().start()
            && last.source().isPresent();
    boolean sameWords = here && last.source().get().start() >= content.end();
    boolean resumed =
        here && last.source().get().end() <= content.start() && utterance.followsPause();
    return sameWords || resumed
        ? Optional.of(
            new Draft(
                last.sentence(),
                last.cueToken(),
                last.cue(),
                last.source(),
                List.of(utterance.span()),
                0.9,
                "direct-interrupted"))
        : Optional.empty();
  }

  private void take(Span span) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().overlaps(span)) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          taken[sentence.index()][i] |= span.contains(sentence.tokens().get(i).span());
        }
      }
    }
  }

  private void indirect() {
    for (Sentence sentence : article.sentences()) {
      drafts.addAll(grammar.indirect(sentence, article.kindOf(sentence), taken[sentence.index()]));
    }
  }

  private void continued() {
    for (Utterance utterance : utterances) {
      if (isHeading(utterance)) {
        continue;
      }
      Optional<Draft> headline = HeadlineColon.quoted(utterance, article.text());
      if (headline.isPresent()) {
        drafts.add(headline.get());
        continue;
      }
      Optional<Draft> beside =
          grammar.subjectBefore(article, utterance).filter(d -> !speaks(d.sentence()));
      if (beside.isPresent()) {
        drafts.add(beside.get());
        continue;
      }
      Optional<Draft> last =
          drafts.stream()
              .filter(draft -> draft.contents().get(0).start() < utterance.span().start())
              .max(Comparator.comparingInt(draft -> end(draft)))
              .map(this::outermost);
      boolean long_ = utterance.words(article.text()) > 2 || last.isPresent();
      if (last.isPresent() && last.get().source().isPresent()) {
        drafts.add(
            new Draft(
                last.get().sentence(),
                last.get().cueToken(),
                last.get().cue(),
                last.get().source(),
                List.of(utterance.span()),
                0.7,
                "direct-continued"));
      } else if (long_) {
        drafts.add(
            new Draft(
                utterance.open().index(),
                -1,
                Optional.empty(),
                Optional.empty(),
                List.of(utterance.span()),
                0.5,
                "direct-alone"));
      }
    }
  }

  /// `“A,” he said, recalling her claim that B. “C.”`: who speaks in the sentence, not who is
  /// spoken of in it.
  private Draft outermost(Draft last) {
    return drafts.stream()
        .filter(draft -> draft.sentence() == last.sentence() && draft.source().isPresent())
        .filter(draft -> draft.rule().startsWith("direct") || holds(draft, last))
        .findFirst()
        .orElse(last);
  }

  private static boolean holds(Draft draft, Draft inner) {
    return inner
        .cue()
        .filter(cue -> draft.contents().stream().anyMatch(c -> c.contains(cue)))
        .isPresent();
  }

  private boolean speaks(int sentence) {
    Span span = article.sentences().get(sentence).span();
    return drafts.stream()
        .anyMatch(d -> d.sentence() == sentence || d.contents().stream().anyMatch(span::overlaps));
  }

  /// A block that is nothing but words in marks, without a full stop.
  private boolean isHeading(Utterance utterance) {
    Optional<Article.Block> block = article.article().blockAt(utterance.span().start());
    boolean heading = block.map(b -> b.kind() == Article.Kind.HEADING).orElse(false);
    boolean alone =
        block
            .map(b -> b.span().end() - utterance.span().end() < 2 && utterance.quoted().closed())
            .orElse(false);
    boolean first = block.map(b -> utterance.span().start() - b.span().start() < 4).orElse(false);
    return heading || alone && first && ",.!?…".indexOf(utterance.last(article.text())) < 0;
  }

  /// A verb of saying without a subject, as Spanish allows, goes on the last source.
  private void carrySources() {
    drafts.sort(Comparator.comparingInt(Speech::end));
    Optional<Span> last = Optional.empty();
    for (int i = 0; i < drafts.size(); i++) {
      Draft found = drafts.get(i);
      Draft draft = found;
      if (found.source().isEmpty() && found.cue().isPresent()) {
        draft = found.by(last.or(() -> subjectBefore(found.sentence())));
        drafts.set(i, draft);
      }
      last = draft.source().isPresent() ? draft.source() : last;
    }
  }

  /// The person who is the subject of the sentence before.
  private Optional<Span> subjectBefore(int sentence) {
    return mentions.all().stream()
        .filter(mention -> mention.sentence() == sentence - 1 && mention.person().isPresent())
        .filter(mention ->
            article.token(mention.sentence(), mention.head()).relation().startsWith("nsubj"))
        .map(Mention::span)
        .findFirst();
  }

  /// Where the source stands, or else the content: the order in which speakers are met.
  private static int place(Draft draft) {
    return draft.source().map(Span::start).orElse(draft.contents().get(0).start());
  }

  private static int end(Draft draft) {
    int end = draft.contents().get(draft.contents().size() - 1).end();
    return Math.max(end, draft.source().map(Span::end).orElse(0));
  }

  private Quotation quotation(Draft draft, Span content, SourceName name) {
    Span whole = withMarks(content);
    Quotation.Mode mode = mode(draft, whole);
    Evidence evidence =
        Evidence.of(
            article.article().id(),
            "quotation",
            spans(draft, whole),
            article
                .annotation()
                .sentenceAt(whole.start())
                .map(Sentence::index)
                .orElse(draft.sentence()),
            draft.confidence(),
            List.of("quotation." + draft.rule()),
            mode);
    return new Quotation(
        evidence,
        name.name(),
        name.country(),
        draft.source(),
        draft.cue().map(article::words),
        draft.cue(),
        whole,
        mode,
        mode == Quotation.Mode.DIRECT ? Quotation.Kind.STATEMENT : draft.kind(),
        circumstances.addressee(draft),
        circumstances.channel(draft));
  }

  private static List<Span> spans(Draft draft, Span content) {
    List<Span> spans = new ArrayList<>();
    spans.add(content);
    draft.source().ifPresent(spans::add);
    draft.cue().ifPresent(spans::add);
    return spans;
  }

  /// A quoted stretch is never cut: a content that begins or ends inside one is widened to its
  /// marks.
  private Span withMarks(Span content) {
    Span whole = content;
    for (Quoted stretch : quoted) {
      boolean nestedIn =
          stretch.span().contains(content) && stretch.span().length() > content.length() + 3;
      if (stretch.span().overlaps(whole) && !nestedIn) {
        whole = whole.cover(stretch.span());
      }
    }
    return whole;
  }

  private Quotation.Mode mode(Draft draft, Span content) {
    boolean some = quoted.stream().anyMatch(stretch -> content.contains(stretch.span()));
    if (draft.rule().startsWith("direct") && (some || draft.contents().size() == 1)) {
      return Quotation.Mode.DIRECT;
    }
    return some ? Quotation.Mode.MIXED : Quotation.Mode.INDIRECT;
  }
}
