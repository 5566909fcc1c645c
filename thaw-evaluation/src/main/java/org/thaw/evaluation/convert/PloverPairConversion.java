package org.thaw.evaluation.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The gold standard records of PLOVER 0.5 with both parties given: their spans are taken from the
/// markup (`(SRC: Greece) demanded that its (TAR: European Community) …`). Records that do not mark
/// two parties are left out.
final class PloverPairConversion implements Conversion {

  private static final Pattern MARK = Pattern.compile("\\((SRC/TAR|SRC|TAR|[A-Z]+): ?([^()]*)\\)");

  @Override
  public String task() {
    return "events";
  }

  @Override
  public List<Map<String, Object>> rows(Path from) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (JsonNode record : JsonMapper.shared().readTree(Files.readString(from))) {
      Map<String, Object> row = row(record);
      if (row.containsKey("pair")) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static Map<String, Object> row(JsonNode record) {
    StringBuilder text = new StringBuilder();
    Map<String, Object> pair = new LinkedHashMap<>();
    String markup = record.path("textInfo").path("markup").asString("");
    Matcher mark = MARK.matcher(markup);
    int at = 0;
    while (mark.find()) {
      text.append(markup, at, mark.start());
      List<Integer> span = List.of(text.length(), text.length() + mark.group(2).length());
      text.append(mark.group(2));
      at = mark.end();
      if (mark.group(1).equals("TAR")
          || mark.group(1).equals("SRC/TAR") && pair.containsKey("source")) {
        pair.putIfAbsent("target", span);
      } else if (mark.group(1).startsWith("SRC")) {
        pair.putIfAbsent("source", span);
      }
    }
    text.append(markup.substring(at));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", record.path("id").asString() + "-pair");
    row.put("lang", "en");
    row.put("date", record.path("date").asString("2000-01-01"));
    row.put("text", text.toString());
    row.put("events", List.of(Map.of("type", record.path("event").asString())));
    if (pair.size() == 2) {
      row.put("pair", pair);
    }
    return row;
  }
}
