package org.thaw.evaluation.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thaw.evaluation.score.Mistake;

/// What a run of one task measured.
///
/// @param files as the caller named them
/// @param size items scored
/// @param seconds spent on the items, loading left out
/// @param scores by name, each in [0, 1] unless the name says otherwise
/// @param baseline the same scores of a naive way
/// @param byFile scores of each file where there are several
/// @param notes what a reader of the figures must know
public record Outcome(
    String task,
    List<String> files,
    int size,
    double seconds,
    Map<String, Double> scores,
    Map<String, Double> baseline,
    Map<String, Map<String, Double>> byFile,
    List<Mistake> mistakes,
    List<String> notes) {

  public Outcome {
    files = List.copyOf(files);
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    baseline = Collections.unmodifiableMap(new LinkedHashMap<>(baseline));
    byFile = Collections.unmodifiableMap(new LinkedHashMap<>(byFile));
    mistakes = List.copyOf(mistakes);
    notes = List.copyOf(notes);
  }

  /// Items per second; 0 for a run too short to measure.
  public double perSecond() {
    return seconds <= 0 ? 0 : size / seconds;
  }

  /// Mistakes counted by kind, in the order of the alphabet.
  public Map<String, Integer> errors() {
    Map<String, Integer> errors = new TreeMap<>();
    mistakes.forEach(mistake -> errors.merge(mistake.kind(), 1, Integer::sum));
    return errors;
  }
}
