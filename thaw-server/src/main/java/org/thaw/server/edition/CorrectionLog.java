package org.thaw.server.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thaw.correction.CorrectedReading;
import org.thaw.correction.Correction;
import org.thaw.finding.Finding;
import org.thaw.reading.Reading;

/// All corrections at one moment, and what the accepted ones have done to the readings. Immutable.
public final class CorrectionLog {

  private final List<Correction> corrections;
  private final Map<String, Finding> before = new HashMap<>();
  private final Map<String, Found<Finding>> retracted = new HashMap<>();
  private final Set<String> lost = new HashSet<>();

  private CorrectionLog(List<Correction> corrections) {
    this.corrections = List.copyOf(corrections);
  }

  /// Puts the accepted corrections into the readings.
  ///
  /// @param corrections all there are, those filed first first
  /// @param readings by article
  /// @param corrected is given those that they are about, as they are to be folded
  static CorrectionLog apply(
      List<Correction> corrections, Map<String, Reading> readings, Map<String, Reading> corrected) {
    CorrectionLog log = new CorrectionLog(corrections);
    corrections.stream()
        .filter(one -> one.place().isPresent())
        .collect(Collectors.groupingBy(one -> one.place().orElseThrow().article()))
        .forEach((article, here) -> {
          Reading reading = readings.get(article);
          if (reading != null) {
            corrected.put(article, log.correct(reading, here));
          }
        });
    return log;
  }

  /// The articles that some corrections are about.
  static Set<String> articles(List<Correction> corrections) {
    return corrections.stream()
        .flatMap(one -> one.place().stream())
        .map(place -> place.article())
        .collect(Collectors.toSet());
  }

  /// The log of all that is filed now, where the corrections that count are the same as before.
  CorrectionLog with(List<Correction> now) {
    CorrectionLog log = new CorrectionLog(now);
    log.before.putAll(before);
    log.retracted.putAll(retracted);
    log.lost.addAll(lost);
    return log;
  }

  /// The log without the words of findings in other articles: they are not shown as they were read.
  CorrectionLog within(Predicate<String> articles) {
    CorrectionLog log = new CorrectionLog(corrections);
    log.lost.addAll(lost);
    retracted.forEach((id, found) -> {
      if (articles.test(found.reading().article().id())) {
        log.retracted.put(id, found);
      }
    });
    corrections.stream()
        .filter(one -> one.place().filter(at -> articles.test(at.article())).isPresent())
        .filter(one -> before.containsKey(one.id()))
        .forEach(one -> log.before.put(one.id(), before.get(one.id())));
    return log;
  }

  private Reading correct(Reading reading, List<Correction> here) {
    CorrectedReading result = CorrectedReading.of(reading, here);
    before.putAll(result.before());
    result
        .retracted()
        .forEach(finding -> retracted.put(finding.id(), new Found<>(result.reading(), finding)));
    result.lost().forEach(correction -> lost.add(correction.id()));
    return result.reading();
  }

  /// All corrections, those filed last first.
  public List<Correction> latestFirst() {
    return corrections.reversed();
  }

  public Optional<Correction> correction(String id) {
    return corrections.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Corrections about a finding or anything else with an id, those filed last first.
  public List<Correction> about(String id) {
    return latestFirst().stream().filter(one -> one.about().equals(id)).toList();
  }

  /// The finding that an accepted correction met, as it was.
  public Optional<Finding> before(Correction correction) {
    return Optional.ofNullable(before.get(correction.id()));
  }

  /// A finding that was retracted, as it was read.
  public Optional<Found<Finding>> retracted(String id) {
    return Optional.ofNullable(retracted.get(id));
  }

  /// True if the correction was accepted, but a newer reading no longer makes its finding.
  public boolean isLost(Correction correction) {
    return lost.contains(correction.id());
  }
}
