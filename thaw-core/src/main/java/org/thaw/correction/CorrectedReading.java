package org.thaw.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.finding.Evidence;
import org.thaw.finding.Finding;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// A reading with the accepted corrections in it.
///
/// @param reading the reading as it is to be folded and shown
/// @param before the finding that each correction met, by the correction's id
/// @param retracted findings that are no longer in it, as they were read
/// @param lost accepted corrections whose finding a newer reading no longer makes
public record CorrectedReading(
    Reading reading, Map<String, Finding> before, List<Finding> retracted, List<Correction> lost) {

  /// Nothing is ever shown as certain, a correction neither.
  private static final double CERTAINTY = 0.99;

  public CorrectedReading {
    before = Map.copyOf(before);
    retracted = List.copyOf(retracted);
    lost = List.copyOf(lost);
  }

  /// The reading with the corrections that were accepted for its article, oldest first. The order
  /// in which they are given makes no difference.
  public static CorrectedReading of(Reading reading, List<Correction> corrections) {
    Reading corrected = reading;
    Map<String, Finding> before = new HashMap<>();
    List<Finding> retracted = new ArrayList<>();
    List<Correction> lost = new ArrayList<>();
    for (Correction correction : inOrder(reading, corrections)) {
      Optional<Finding> finding = find(corrected, correction);
      if (finding.isEmpty()) {
        lost.add(correction);
        continue;
      }
      before.put(correction.id(), finding.get());
      corrected = apply(corrected, finding.get(), correction);
      if (correction.change() instanceof Change.Retraction) {
        retracted.add(finding.get());
      }
    }
    return new CorrectedReading(corrected, before, retracted, lost);
  }

  private static List<Correction> inOrder(Reading reading, List<Correction> corrections) {
    String article = reading.article().id();
    return corrections.stream()
        .filter(Correction::counts)
        .filter(one -> one.place().filter(at -> at.article().equals(article)).isPresent())
        .sorted(Comparator.comparing(Correction::filed).thenComparing(Correction::id))
        .toList();
  }

  /// The finding a correction means: that of its id, or else that of its kind with most of its
  /// words.
  private static Optional<Finding> find(Reading reading, Correction correction) {
    Correction.Place place = correction.place().orElseThrow();
    return reading
        .findings()
        .filter(finding -> finding.id().equals(correction.about()))
        .findFirst()
        .or(() ->
            reading
                .findings()
                .filter(finding -> finding.word().equals(place.kind()))
                .filter(finding -> overlap(finding.spans(), place.spans()) > 0)
                .max(
                    Comparator.comparing((Finding one) -> overlap(one.spans(), place.spans()))
                        .thenComparing(Finding::id)));
  }

  private static int overlap(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += a.common(b).map(Span::length).orElse(0);
      }
    }
    return shared;
  }

  private static Reading apply(Reading reading, Finding finding, Correction correction) {
    Optional<Finding> instead =
        correction.change() instanceof Change.Amendment(var fields)
            ? Optional.of(AmendableFields.amend(finding, evidence(finding, correction), fields))
            : Optional.empty();
    return reading.withFindings(one -> one.equals(finding) ? instead : Optional.of(one));
  }

  /// The evidence of a corrected finding: its rules name the correction.
  private static Evidence evidence(Finding finding, Correction correction) {
    return new Evidence(
        finding.id(),
        finding.spans(),
        finding.sentence(),
        CERTAINTY,
        Stream.concat(
                finding.evidence().rules().stream(), Stream.of("correction:" + correction.id()))
            .toList());
  }
}
