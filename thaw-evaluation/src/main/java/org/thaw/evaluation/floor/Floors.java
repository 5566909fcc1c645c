package org.thaw.evaluation.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thaw.evaluation.gold.GoldRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The floors in `gold/floors.json`. Lowering one is a commit of its own that says why.
public record Floors(List<Floor> all) {

  public Floors {
    all = List.copyOf(all);
  }

  /// Reads the floors of a project.
  ///
  /// @param home folder that holds `gold/`
  /// @throws IOException if the file cannot be read
  public static Floors read(Path home) throws IOException {
    Path file = home.resolve("gold").resolve("floors.json");
    List<Floor> floors = new ArrayList<>();
    for (JsonNode node : JsonMapper.shared().readTree(Files.readString(file))) {
      GoldRow row = new GoldRow(file.toString(), node);
      floors.add(
          new Floor(
              row.string("task"),
              row.string("file"),
              row.string("sha256"),
              row.string("score"),
              row.number("floor").orElseThrow(() -> row.wrong("floor", "is missing"))));
    }
    return new Floors(floors);
  }
}
