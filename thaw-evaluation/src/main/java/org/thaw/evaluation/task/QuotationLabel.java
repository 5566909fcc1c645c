package org.thaw.evaluation.task;

import java.util.Optional;
import org.thaw.finding.Quotation;
import org.thaw.text.Span;

/// A quotation as it is compared.
///
/// @param source words that name the source here
/// @param antecedent fuller words elsewhere in the text, right as well
record QuotationLabel(
    Optional<Span> source, Optional<Span> antecedent, Span content, Quotation.Mode mode) {

  static QuotationLabel of(Quotation quotation) {
    return new QuotationLabel(
        quotation.sourceSpan(), Optional.empty(), quotation.content(), quotation.mode());
  }

  /// The source of a finding is right when it shares words with this one's, or when both have none.
  boolean sameSource(QuotationLabel found) {
    if (found.source.isEmpty()) {
      return source.isEmpty();
    }
    Span other = found.source.get();
    return source.filter(other::overlaps).isPresent()
        || antecedent.filter(other::overlaps).isPresent();
  }

  String in(String text) {
    return "%s [%s: %s]"
        .formatted(
            mode.word(), source.map(span -> span.in(text)).orElse("nobody"), content.in(text));
  }
}
