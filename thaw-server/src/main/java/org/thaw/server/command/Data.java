package org.thaw.server.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.thaw.store.SqliteArchive;
import org.thaw.text.Brief;
import picocli.CommandLine.Option;

/// The option that says where Thaw keeps what it holds.
public final class Data {

  /// The folder in it that the demo keeps its archive in.
  static final String DEMO = "demo";

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Folder that holds everything (THAW_DATA, or else ~/.thaw).")
  private @Nullable Path folder;

  /// The folder that is read, which holds an archive.
  ///
  /// @throws IOException saying what would help, if it holds none: what only reads makes none
  public Path existing() throws IOException {
    Path read = folder();
    if (SqliteArchive.isIn(read)) {
      return read;
    }
    Path demo = read.resolve(DEMO);
    throw new IOException(
        "no archive in %s: thaw ingest takes news into one, --data names another folder%s"
            .formatted(
                Brief.of(read.toString()),
                SqliteArchive.isIn(demo) ? ", such as the demo's, " + demo : ""));
  }

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
