package org.thaw.evaluation.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The date and time specifications of Microsoft's Recognizers-Text (`DateTimeModel.json`).
///
/// Their values are put into TIMEX3; where an utterance has a past and a future reading, either is
/// right (`valueAny`), and so is a clock time with or without the day of reference. Utterances with
/// a value that TIMEX3 cannot say in one string, such as most ranges, are left out.
final class RecognizersConversion implements Conversion {

  private final String language;

  RecognizersConversion(String language) {
    this.language = language;
  }

  @Override
  public String task() {
    return "times";
  }

  @Override
  public List<Map<String, Object>> rows(Path from) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    int number = 0;
    for (JsonNode specification : JsonMapper.shared().readTree(Files.readString(from))) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", "recognizers-%s-%04d".formatted(language, number++));
      row.put("lang", language);
      row.put("published", specification.path("Context").path("ReferenceDateTime").asString(""));
      row.put("text", specification.path("Input").asString());
      String day = row.get("published").toString().replaceFirst("T.*", "");
      List<Map<String, Object>> times = times(specification.path("Results"), day);
      boolean all = times.size() == specification.path("Results").size();
      if (all && !row.get("published").equals("")) {
        row.put("times", times);
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Map<String, Object>> times(JsonNode results, String day) {
    List<Map<String, Object>> times = new ArrayList<>();
    for (JsonNode result : results) {
      Set<String> values = new LinkedHashSet<>();
      Set<String> types = new LinkedHashSet<>();
      for (JsonNode value : result.path("Resolution").path("values")) {
        RecognizedValue.of(value).ifPresent(values::add);
        RecognizedValue.of(value)
            .filter(v -> v.startsWith("T"))
            .map(day::concat)
            .ifPresent(values::add);
        types.add(RecognizedValue.type(value));
      }
      if (!values.isEmpty() && types.size() == 1) {
        Map<String, Object> time = new LinkedHashMap<>();
        int start = result.path("Start").intValue();
        time.put("span", List.of(start, result.path("End").intValue() + 1));
        time.put("type", types.iterator().next());
        time.put("value", values.iterator().next());
        time.put("valueAny", values);
        times.add(time);
      }
    }
    return times;
  }
}
