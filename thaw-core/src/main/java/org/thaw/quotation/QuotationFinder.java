package org.thaw.quotation;

import java.util.List;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Quotation;
import org.thaw.mention.Mentions;

/// Finds quotations, direct, mixed and indirect, with their source, cue and content.
///
/// After PARC (Pareti 2016) and PolNeAR (Newell et al. 2018): content is the whole of what is
/// attributed, a direct quotation keeps its marks and stands verbatim in the text. Utterances are
/// attributed by the words beside them, clauses by the tree; an utterance without cue of its own
/// goes on the last source. Scare quotes, refusals to comment and words nobody is named for are
/// left out.
public final class QuotationFinder {

  private final QuoteMarks marks = new QuoteMarks();
  private final Grammar english = new EnglishGrammar();
  private final Grammar spanish = new SpanishGrammar();

  /// The quotations of the article, in text order; each contiguous piece of content is one.
  public List<Quotation> find(AnnotatedArticle article, Mentions mentions) {
    Grammar grammar = article.article().language().equals("es") ? spanish : english;
    return new Speech(article, mentions, grammar, marks).quotations();
  }
}
