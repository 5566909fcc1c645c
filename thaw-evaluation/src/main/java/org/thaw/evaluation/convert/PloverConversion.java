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

/// The gold standard records of PLOVER 0.5 (`PLOVER_GSR_CAMEO.txt`): one event a sentence, its
/// names of types kept for the scorer to map, four slips of country codes put right.
///
/// An organization without a code of its own is `IGO`, which any organization answers.
final class PloverConversion implements Conversion {

  private static final Map<String, String> SLIPS = Map.of("JAP", "JPN", "ITL", "ITA", "VTN", "VNM");

  @Override
  public String task() {
    return "events";
  }

  @Override
  public List<Map<String, Object>> rows(Path from) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode record : JsonMapper.shared().readTree(Files.readString(from))) {
      if (record.has("text")) {
        rows.add(row(record));
      }
    }
    return rows;
  }

  private static Map<String, Object> row(JsonNode record) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", record.path("event").asString());
    event.put("actors", countries(record.path("source")));
    event.put("recipients", countries(record.path("target")));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", record.path("id").asString());
    row.put("lang", "en");
    row.put("date", record.path("date").asString());
    row.put("text", record.path("text").asString());
    row.put("events", List.of(event));
    return row;
  }

  private static Set<String> countries(JsonNode actors) {
    Set<String> countries = new LinkedHashSet<>();
    if (actors.isArray()) {
      for (JsonNode actor : actors) {
        String code = actor.path("code").asString("");
        if (!code.isBlank()) {
          countries.add(SLIPS.getOrDefault(code, code));
        }
      }
    }
    return countries;
  }
}
