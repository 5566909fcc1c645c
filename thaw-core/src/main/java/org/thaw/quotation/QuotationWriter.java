package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Evidence;
import org.thaw.finding.Quotation;
import org.thaw.fold.Ordered;
import org.thaw.text.Span;

/// Makes the quotations of an attribution: whole quoted stretches, mode, addressee, evidence.
final class QuotationWriter {

  private final AnnotatedArticle article;
  private final List<Quoted> quoted;
  private final Circumstances circumstances;

  /// @param quoted all stretches in quotation marks of the article, in text order
  QuotationWriter(AnnotatedArticle article, List<Quoted> quoted) {
    this.article = article;
    this.quoted = List.copyOf(quoted);
    this.circumstances = new Circumstances(article);
  }

  /// One quotation for each content of the attribution.
  ///
  /// @param name of the attribution's source
  List<Quotation> quotations(Draft draft, SourceName name) {
    return draft.contents().stream().map(content -> quotation(draft, content, name)).toList();
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
    for (Quoted stretch : quoted) { // in text order
      if (stretch.span().start() >= whole.end()) {
        break;
      }
      boolean nestedIn =
          stretch.span().contains(content) && stretch.span().length() > content.length() + 3;
      if (stretch.span().overlaps(whole) && !nestedIn) {
        whole = whole.cover(stretch.span());
      }
    }
    return whole;
  }

  private Quotation.Mode mode(Draft draft, Span content) {
    int first = Ordered.first(quoted, stretch -> stretch.span().start() >= content.start());
    boolean some =
        quoted.subList(first, quoted.size()).stream()
            .takeWhile(stretch -> stretch.span().start() < content.end())
            .anyMatch(stretch -> content.contains(stretch.span()));
    if (draft.rule().startsWith("direct") && (some || draft.contents().size() == 1)) {
      return Quotation.Mode.DIRECT;
    }
    return some ? Quotation.Mode.MIXED : Quotation.Mode.INDIRECT;
  }
}
