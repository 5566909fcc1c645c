package org.thaw.story;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.finding.Quotation;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Whose side speaks in a sentence: one country's, in a sentence that is for the most part what its
/// people say. Two who speak together are no side, nor is the press.
final class Voices {

  /// Share of a sentence that what is said must fill, with who says it.
  private static final double LEAST = 0.6;

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?iU).*\\b(?:both|the two|they|and|leaders|ministers|sides|governments|presidents|parties|countries"
              + "|ambos|ambas|los dos|las dos|ellos|ellas|y|e|ministros|presidentes|gobiernos|partes|países|cancilleres)\\b.*");

  private static final Pattern PRESS =
      Pattern.compile(
          "(?iU).*\\b(?:media|press|newspapers?|papers?|radio|television|broadcaster|journal|times|post|news"
              + "|medios|prensa|diarios?|periódicos?|televisión|emisora|noticias)\\b.*");

  private static final Pattern ORDERS =
      Pattern.compile("(?iU)(?:announc|order|decre|impos|proclaim|anunci|orden|dispus|impus).*");

  private static final Pattern TO_COME =
      Pattern.compile(
          "(?iU)(?:will|shall|is to|are to|.*\\P{L})?\\p{L}*r(?:á|án)|(?:will|shall) .*");

  private final Reading reading;

  Voices(Reading reading) {
    this.reading = reading;
  }

  /// The side that speaks in a sentence, if it is one.
  Optional<SentenceUse> of(int sentence) {
    Span whole = reading.sentences().get(sentence);
    Map<String, BitSet> said = new TreeMap<>();
    for (Quotation quotation : reading.statements()) {
      if (quotation.sentence() == sentence && quotation.sourceCountry().isPresent()) {
        if (isNoSide(quotation)) {
          return Optional.empty();
        }
        if (isSaid(quotation)) {
          fill(
              said.computeIfAbsent(quotation.sourceCountry().get(), side -> new BitSet()),
              whole,
              quotation.spans());
        }
      }
    }
    double least = LEAST * (whole.end() - whole.start());
    return said.entrySet().stream()
        .filter(one -> one.getValue().cardinality() >= least)
        .max(Comparator.comparingInt(one -> one.getValue().cardinality()))
        .map(one -> new SentenceUse(ComposedStory.Role.SAID, Optional.of(one.getKey()), 0));
  }

  /// False for a deed that is announced or ordered: it is done by saying so.
  private static boolean isSaid(Quotation quotation) {
    return !quotation.evidence().rules().contains("quotation.behind-object")
        || quotation.cue().filter(cue -> ORDERS.matcher(cue).matches()).isEmpty();
  }

  private static void fill(BitSet said, Span whole, List<Span> parts) {
    for (Span part : parts) {
      int start = Math.max(whole.start(), part.start());
      int end = Math.min(whole.end(), part.end());
      if (start < end) {
        said.set(start - whole.start(), end - whole.start());
      }
    }
  }

  private boolean isNoSide(Quotation quotation) {
    boolean announced = quotation.cue().filter(cue -> TO_COME.matcher(cue).matches()).isPresent();
    return announced
        || Stream.concat(
                quotation.source().stream(),
                quotation.sourceSpan().map(span -> span.in(reading.article().text())).stream())
            .anyMatch(words -> TOGETHER.matcher(words).matches() || PRESS.matcher(words).matches());
  }
}
