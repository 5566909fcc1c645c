package org.thaw.story;

import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Which quotations of a reading are what somebody says there: no deeds, nothing that hangs on
/// another clause, and nothing within what another says.
final class Sayings {

  private final Reading reading;

  Sayings(Reading reading) {
    this.reading = reading;
  }

  /// True for what somebody said in a clause that hangs on another: `strained since Ottawa
  /// accused`.
  boolean hangs(Quotation quotation) {
    int start = reading.sentences().get(quotation.sentence()).start();
    int end = quotation.sourceSpan().map(Span::start).orElse(start);
    return end > start
        && MainClause.isBehindAnother(reading.article().text().substring(start, end));
  }

  /// True where the word for saying tells a deed: `called rallies`.
  boolean isDeed(Quotation quotation) {
    return quotation
        .cueSpan()
        .filter(cue ->
            reading.events().stream()
                .anyMatch(event ->
                    event.type().quad().isMaterial()
                        && event.realis() == Realis.ACTUAL
                        && event.trigger().start() <= cue.start()
                        && cue.end() <= event.trigger().end()))
        .isPresent();
  }

  /// True for what one says, by the words of another, that somebody said; of two readings of one
  /// sentence that hold each other, that one whose source stands first is no such.
  boolean isWithinAnother(Quotation quotation) {
    return reading.statements().stream()
        .filter(other -> !other.equals(quotation) && holds(other, quotation))
        .anyMatch(other -> !holds(quotation, other) || start(other) < start(quotation));
  }

  private static boolean holds(Quotation one, Quotation other) {
    return other.sourceSpan().filter(source -> one.content().contains(source)).isPresent();
  }

  private static int start(Quotation quotation) {
    return quotation.sourceSpan().map(Span::start).orElse(Integer.MAX_VALUE);
  }
}
