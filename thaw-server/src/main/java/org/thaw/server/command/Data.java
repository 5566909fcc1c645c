package org.thaw.server.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says where Thaw keeps what it holds.
public final class Data {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Folder that holds everything (THAW_DATA, or else ~/.thaw).")
  private @Nullable Path folder;

  /// The folder to work in.
  public Path folder() {
    if (folder != null) {
      return folder;
    }
    String variable = System.getenv("THAW_DATA");
    return variable == null || variable.isBlank()
        ? Path.of(System.getProperty("user.home"), ".thaw")
        : Path.of(variable);
  }
}
