package org.thaw.server.desk;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.thaw.intake.Intake;
import org.thaw.language.EnglishAnnotator;
import org.thaw.reading.Reader;
import org.thaw.text.ContentId;

/// Which code has read a data folder, so that readings by other code are made again.
///
/// The content of the libraries that bear on a reading; code that runs from class folders, as in
/// tests, goes by its version alone.
public final class CodeStamp {

  private static final String FILE = "read-by";

  private final Path file;
  private final String current;

  public CodeStamp(Path folder) throws IOException {
    file = folder.resolve(FILE);
    current = current();
  }

  /// True if this code has read the folder to the end.
  public boolean matches() throws IOException {
    return Files.exists(file) && Files.readString(file).strip().equals(current);
  }

  /// Says that this code has read the folder to the end.
  public void write() {
    try {
      Files.writeString(file, current + "\n");
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }

  private static String current() throws IOException {
    return of(List.of(Reader.class, EnglishAnnotator.class, Intake.class));
  }

  /// The id of the libraries that these classes are in.
  ///
  /// @throws IOException naming a library that cannot be read
  public static String of(List<Class<?>> types) throws IOException {
    List<String> parts = new ArrayList<>(List.of(Reader.CODER));
    for (Class<?> type : types) {
      parts.add(content(library(type)));
    }
    return ContentId.of(parts);
  }

  /// The names and checksums of what a library holds, by its directory alone: language models are
  /// large.
  private static String content(Path library) throws IOException {
    if (!Files.isRegularFile(library)) {
      return "";
    }
    try (ZipFile zip = new ZipFile(library.toFile())) {
      return ContentId.of(
          zip.stream().map(entry -> entry.getName() + " " + entry.getCrc()).toArray());
    }
  }

  private static Path library(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
