package org.thaw.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that holds the archive's file.
final class DataFolder {

  private static final String FILE = "thaw.sqlite";

  private DataFolder() {}

  /// True if the file of an archive is in a folder.
  static boolean holdsArchive(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /// The file of the archive in a folder, which is made if it is not there.
  ///
  /// @throws IOException naming folder or file and what would help, if it cannot be used
  static Path file(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileSystemException refused) {
      throw new IOException(
          "cannot make the data folder %s: name another with --data".formatted(folder), refused);
    }
    if (!Files.isWritable(folder)) {
      throw new IOException(
          "cannot write to the data folder %s: make it writable, or name another with --data"
              .formatted(folder));
    }
    Path file = folder.resolve(FILE);
    if (Files.exists(file) && Files.size(file) == 0) { // SQLite takes it for a new file
      throw new IOException(
          "%s is empty: put a copy of it back, or remove it to begin anew".formatted(file));
    }
    return file;
  }
}
