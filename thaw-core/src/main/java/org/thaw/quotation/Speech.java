package org.thaw.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.finding.Quotation;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
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

  Speech(AnnotatedArticle article, Mentions mentions, Grammar grammar, QuoteMarks marks) {
    this.article = article;
    this.mentions = mentions;
    this.grammar = grammar;
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
    Continuation continuation = new Continuation(article, grammar, drafts);
    utterances.forEach(utterance -> continuation.of(utterance).ifPresent(drafts::add));
    carrySources();
    drafts.sort(Comparator.comparingInt(Speech::place));
    List<Quotation> found = new ArrayList<>();
    Speakers speakers = new Speakers(article, mentions);
    QuotationWriter writer = new QuotationWriter(article, quoted);
    for (Draft draft : drafts) {
      found.addAll(writer.quotations(draft, speakers.name(draft)));
    }
    found.sort(Comparator.comparing(Quotation::content));
    return found;
  }

  private void direct() {
    for (Quoted stretch : quoted) {
      if (stretch.depth() <= 1) {
        Utterance.of(article.annotation(), stretch)
            .filter(this::mayBeUtterance)
            .ifPresent(this::direct);
      }
    }
  }

  private void direct(Utterance utterance) {
    Quoted stretch = utterance.quoted();
    Optional<Draft> draft = interrupted(utterance).or(() -> grammar.direct(article, utterance));
    if (stretch.depth() > 0) {
      draft.filter(d -> d.rule().equals("direct-before")).ifPresent(drafts::add);
      return;
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
    int first = article.annotation().sentenceAt(span.start()).map(Sentence::index).orElse(0);
    for (Sentence sentence : article.sentences().subList(first, article.sentences().size())) {
      if (sentence.span().start() >= span.end()) {
        break;
      }
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

  /// A verb of saying without a subject, as Spanish allows, goes on the last source.
  private void carrySources() {
    drafts.sort(Comparator.comparingInt(Draft::end));
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
}
