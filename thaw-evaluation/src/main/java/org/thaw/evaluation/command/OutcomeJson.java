package org.thaw.evaluation.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thaw.evaluation.task.Outcome;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes an outcome as one JSON object.
final class OutcomeJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OutcomeJson() {}

  static String of(Outcome outcome, double loadingSeconds) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("task", outcome.task());
    fields.put("files", outcome.files());
    fields.put("size", outcome.size());
    fields.put("seconds", rounded(outcome.seconds()));
    fields.put("perSecond", rounded(outcome.perSecond()));
    fields.put("loadingSeconds", rounded(loadingSeconds));
    fields.put("scores", rounded(outcome.scores()));
    fields.put("baseline", rounded(outcome.baseline()));
    fields.put("errors", outcome.errors());
    fields.put("notes", outcome.notes());
    return JSON.writeValueAsString(fields);
  }

  private static Map<String, Double> rounded(Map<String, Double> scores) {
    Map<String, Double> rounded = new LinkedHashMap<>();
    scores.forEach((name, value) -> rounded.put(name, rounded(value)));
    return rounded;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
