package org.thaw.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the data that may lie beside the project, in `../shared` or where `thaw.shared` says;
/// tests that need it are skipped without it.
public final class Shared {

  private Shared() {}

  public static Optional<Path> path(String name) {
    String said = System.getProperty("thaw.shared", "");
    for (String start : new String[] {said, "../shared", "../../shared"}) {
      Path path = Path.of(start).resolve(name);
      if (!start.isEmpty() && Files.exists(path)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }
}
