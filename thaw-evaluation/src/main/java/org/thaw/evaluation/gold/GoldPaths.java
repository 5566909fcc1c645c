package org.thaw.evaluation.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds gold files: those that Thaw ships, and those in a folder.
public final class GoldPaths {

  private GoldPaths() {}

  /// The folder that holds `gold/`: the system property `thaw.home`, or else the working folder.
  public static Path home() {
    return Path.of(System.getProperty("thaw.home", "."));
  }

  /// The shipped gold of a task, without second labellings.
  ///
  /// @throws IOException if Thaw ships none for the task
  public static List<Path> shipped(String task) throws IOException {
    Path folder = home().resolve("gold").resolve(task);
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "%s does not exist: Thaw ships no gold of %s, name a file".formatted(folder, task));
    }
    return in(folder);
  }

  /// The files of a path: itself, or the JSON lines in a folder, without second labellings.
  ///
  /// @throws IOException if there is nothing there
  public static List<Path> expand(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return in(path);
    }
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return List.of(path);
  }

  private static List<Path> in(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      found
          .filter(path -> path.toString().endsWith(".jsonl"))
          .filter(path -> !path.toString().endsWith(".second.jsonl"))
          .sorted()
          .forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new IOException(folder + " holds no .jsonl files");
    }
    return files;
  }
}
