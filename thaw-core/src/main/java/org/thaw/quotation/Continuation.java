package org.thaw.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.article.Article;
import org.thaw.text.Span;

/// Attributes utterances without a cue of their own: to the subject before them, to the speaker who
/// goes on, or to nobody.
final class Continuation {

  private final AnnotatedArticle article;
  private final Grammar grammar;
  private final List<Draft> drafts;

  /// @param drafts the attributions found so far
  Continuation(AnnotatedArticle article, Grammar grammar, List<Draft> drafts) {
    this.article = article;
    this.grammar = grammar;
    this.drafts = drafts;
  }

  /// The attribution of the utterance; none for a heading, and for a word or two that nobody says.
  Optional<Draft> of(Utterance utterance) {
    if (isHeading(utterance)) {
      return Optional.empty();
    }
    return HeadlineColon.quoted(utterance, article.text())
        .or(() ->
            grammar.subjectBefore(article, utterance).filter(draft -> !speaks(draft.sentence())))
        .or(() -> continued(utterance));
  }

  private Optional<Draft> continued(Utterance utterance) {
    Optional<Draft> last =
        drafts.stream()
            .filter(draft -> draft.contents().get(0).start() < utterance.span().start())
            .max(Comparator.comparingInt(Draft::end))
            .map(this::outermost);
    return last.filter(draft -> draft.source().isPresent())
        .map(draft -> goingOn(draft, utterance))
        .or(() ->
            Optional.of(alone(utterance))
                .filter(draft -> last.isPresent() || utterance.words(article.text()) > 2));
  }

  private static Draft goingOn(Draft last, Utterance utterance) {
    return new Draft(
        last.sentence(),
        last.cueToken(),
        last.cue(),
        last.source(),
        List.of(utterance.span()),
        0.7,
        "direct-continued");
  }

  private static Draft alone(Utterance utterance) {
    return new Draft(
        utterance.open().index(),
        -1,
        Optional.empty(),
        Optional.empty(),
        List.of(utterance.span()),
        0.5,
        "direct-alone");
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
}
