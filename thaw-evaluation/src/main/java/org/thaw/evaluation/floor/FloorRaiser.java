package org.thaw.evaluation.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.task.Conditions;
import org.thaw.evaluation.task.Instrument;
import org.thaw.evaluation.task.Outcome;
import org.thaw.evaluation.task.Task;
import org.thaw.evaluation.task.Tasks;
import tools.jackson.databind.json.JsonMapper;

/// Writes `gold/floors.json` from what the shipped test splits score now: a hundredth or two below
/// it, and never below a floor that was set on the same file.
public final class FloorRaiser {

  private static final double MARGIN = .01;

  private FloorRaiser() {}

  /// Raises the floors of a project and says how many there are.
  ///
  /// @param home folder that holds `gold/`
  public static String raise(Path home) throws IOException {
    Floors before =
        Files.exists(home.resolve("gold/floors.json")) ? Floors.read(home) : new Floors(List.of());
    Instrument instrument = new Instrument();
    List<Floor> floors = new ArrayList<>();
    for (Task task : Tasks.all()) {
      for (Path file : tests(home, task)) {
        Outcome outcome = task.run(List.of(file), Conditions.plain(instrument));
        floors.addAll(floors(task, home, file, outcome, before));
      }
    }
    write(home.resolve("gold").resolve("floors.json"), floors);
    return floors.size() + " floors in " + home.resolve("gold").resolve("floors.json");
  }

  /// The shipped test files of a task.
  public static List<Path> tests(Path home, Task task) throws IOException {
    Path folder = home.resolve("gold").resolve(task.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".test.jsonl")).sorted().toList();
    }
  }

  private static List<Floor> floors(Task task, Path home, Path path, Outcome outcome, Floors before)
      throws IOException {
    String file = home.relativize(path).toString().replace('\\', '/');
    String fingerprint = GoldFile.read(path).fingerprint();
    List<Floor> floors = new ArrayList<>();
    for (String score : task.floored()) {
      Double value = outcome.scores().get(score);
      if (value != null) {
        double least = Math.max(0, Math.floor((value - MARGIN) * 100) / 100);
        double standing =
            before.all().stream()
                .filter(f -> f.file().equals(file) && f.score().equals(score))
                .filter(f -> f.sha256().equals(fingerprint))
                .mapToDouble(Floor::least)
                .max()
                .orElse(0);
        floors.add(new Floor(task.name(), file, fingerprint, score, Math.max(least, standing)));
      }
    }
    return floors;
  }

  private static void write(Path path, List<Floor> floors) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Floor floor : floors) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("task", floor.task());
      fields.put("file", floor.file());
      fields.put("score", floor.score());
      fields.put("floor", floor.least());
      fields.put("sha256", floor.sha256());
      lines.add("  " + JsonMapper.shared().writeValueAsString(fields));
    }
    Files.writeString(path, "[\n" + String.join(",\n", lines) + "\n]\n");
  }
}
