package org.thaw.intake.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/// Reads the files of a packed archive for tests.
public final class SnapshotArchive {

  private SnapshotArchive() {}

  public static void read(InputStream stream, BiConsumer<String, byte[]> files) throws IOException {
    new TarEntries(new GZIPInputStream(stream))
        .forEach((name, size, content) -> files.accept(name, content.readAllBytes()));
  }
}
