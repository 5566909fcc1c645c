package org.thaw.evaluation.scoreboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.thaw.evaluation.floor.Floor;
import org.thaw.evaluation.floor.Floors;
import org.thaw.evaluation.gold.GoldPaths;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.task.Task;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every set that is there to be scored: what the project ships, and what stands beside it.
final class GoldSets {

  private static final Map<String, String> NAMES =
      Map.of("en", "English", "es", "Spanish", "us", "domestic", "world", "two languages");

  private GoldSets() {}

  /// The sets of a task, shipped ones first.
  static List<GoldSet> of(Task task, Path home) throws IOException {
    List<GoldSet> sets = new ArrayList<>(shipped(task, home));
    sets.addAll(outside(task, home));
    return sets;
  }

  private static List<GoldSet> shipped(Task task, Path home) throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    Path folder = home.resolve("gold").resolve(task.name());
    if (!Files.isDirectory(folder)) {
      return sets;
    }
    Floors floors = Floors.read(home);
    for (Path path : GoldPaths.expand(folder)) {
      String file = "gold/" + task.name() + "/" + path.getFileName();
      String[] parts = path.getFileName().toString().split("\\.");
      Map<String, Double> least = new LinkedHashMap<>();
      for (Floor floor : floors.all()) {
        if (floor.file().equals(file)) {
          least.put(floor.score(), floor.least());
        }
      }
      sets.add(
          new GoldSet(
              task.name(),
              "Thaw, " + NAMES.getOrDefault(parts[0], parts[0]),
              parts.length > 2 ? parts[1] : "",
              path,
              java.util.Optional.empty(),
              false,
              false,
              least,
              Map.of()));
    }
    return sets;
  }

  private static List<GoldSet> outside(Task task, Path home) throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(GoldSets.class.getResourceAsStream("outside.json"))) {
      for (JsonNode node : JsonMapper.shared().readTree(in)) {
        GoldRow row = new GoldRow("outside.json", node);
        Path path = home.resolve(row.string("path")).normalize();
        if (row.string("task").equals(task.name()) && Files.exists(path)) {
          sets.add(
              new GoldSet(
                  task.name(),
                  row.string("name"),
                  row.string("split"),
                  path,
                  row.optional("conversion"),
                  true,
                  node.path("one").asBoolean(false),
                  numbers(node.path("floor")),
                  numbers(node.path("goal"))));
        }
      }
    }
    return sets;
  }

  private static Map<String, Double> numbers(JsonNode object) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    object.properties().forEach(e -> numbers.put(e.getKey(), e.getValue().doubleValue()));
    return numbers;
  }
}
