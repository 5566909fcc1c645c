package org.thaw.evaluation.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.thaw.evaluation.gold.GoldRow;
import tools.jackson.databind.json.JsonMapper;

/// The sentences that the event rules carry as their own tests, as gold rows: all that a sentence
/// tells stands beside it.
final class RuleExamples {

  private static final JsonMapper JSON = JsonMapper.shared();

  private RuleExamples() {}

  /// Reads a table of sentence and events, `TYPE.mode ACTORS>RECIPIENTS` divided by `; `, or `-`.
  ///
  /// @throws IOException if the file cannot be read
  static List<GoldRow> read(Path table, String language) throws IOException {
    List<GoldRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(table)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        Map<String, Object> fields =
            Map.of(
                "id",
                "example-" + rows.size(),
                "lang",
                language,
                "date",
                "2026-01-15",
                "text",
                line.substring(0, tab),
                "events",
                events(line.substring(tab + 1)));
        rows.add(new GoldRow(table + ":" + rows.size(), JSON.valueToTree(fields)));
      }
    }
    return rows;
  }

  private static List<Map<String, Object>> events(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split("; ")).map(RuleExamples::event).toList();
  }

  private static Map<String, Object> event(String words) {
    String[] parts = words.split(" ");
    String type = parts[0].replaceFirst("\\..*", "");
    int arrow = parts.length > 1 ? parts[1].indexOf('>') : -1;
    return arrow < 0
        ? Map.of("type", type, "actors", List.of(), "recipients", List.of())
        : Map.of(
            "type",
            type,
            "actors",
            codes(parts[1].substring(0, arrow)),
            "recipients",
            codes(parts[1].substring(arrow + 1)));
  }

  private static List<String> codes(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(","));
  }
}
