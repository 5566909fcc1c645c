package org.thaw.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What ails the file of an archive, told in one line that says what would help.
///
/// SQLite's result codes say what it is (sqlite.org/rescode.html); their extended forms carry the
/// code itself in the lowest eight bits.
final class DiskTrouble {

  private static final int CODE = 0xff;

  private DiskTrouble() {}

  /// The trouble behind a failure, naming `file`; nothing if the failure is the program's own.
  static Optional<IOException> of(Throwable failure, Path file) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> says(cause, file).stream())
        .findFirst()
        .map(line -> new IOException(line, failure));
  }

  private static Optional<String> says(Throwable cause, Path file) {
    return switch (cause) {
      case SQLiteException known -> says(known, file);
      case NativeLibraryNotFoundException unpacked ->
          Optional.of(
              "SQLite's library cannot be unpacked to %s: make room there, or name another folder"
                      .formatted(System.getProperty("java.io.tmpdir"))
                  + " in THAW_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
      default -> Optional.empty();
    };
  }

  private static Optional<String> says(SQLiteException failure, Path file) {
    return Optional.ofNullable(
        switch (SQLiteErrorCode.getErrorCode(failure.getResultCode().code & CODE)) {
          case SQLITE_BUSY, SQLITE_LOCKED ->
              file + " is held by another process: end that one, or try again";
          case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_AUTH ->
              "cannot write to %s: make it and its folder writable, or name another with --data"
                  .formatted(file);
          case SQLITE_IOERR ->
              "the disk failed or is full at %s: make room or mend it, and start again; what was"
                      .formatted(file)
                  + " taken is kept";
          case SQLITE_CORRUPT, SQLITE_NOTADB ->
              "%s is damaged: put a copy of it back (SQLite's command .recover saves what can be"
                      .formatted(file)
                  + " read)";
          case SQLITE_FULL ->
              "no room is left on the disk of %s: make room and start again; what was taken is kept"
                  .formatted(file);
          default -> null;
        });
  }
}
