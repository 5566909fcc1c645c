package org.thaw.evaluation.gold;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// The pages of a gold folder, unpacked into a folder of their own where they come as one
/// `html.tar.gz` (POSIX ustar); removed again when closed.
///
/// @param folder holds the pages
/// @param temporary true if `folder` was made here
public record PackedPages(Path folder, boolean temporary) implements AutoCloseable {

  private static final int BLOCK = 512;

  /// The pages of a gold folder: its `html/`, or its `html.tar.gz`, or else itself.
  public static PackedPages of(Path gold) throws IOException {
    Path archive = gold.resolve("html.tar.gz");
    if (Files.isDirectory(gold.resolve("html"))) {
      return new PackedPages(gold.resolve("html"), false);
    }
    if (!Files.exists(archive)) {
      return new PackedPages(gold, false);
    }
    Path unpacked = Files.createTempDirectory("thaw-pages");
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive))))) {
      unpack(in, unpacked);
    }
    return new PackedPages(unpacked, true);
  }

  private static void unpack(DataInputStream in, Path folder) throws IOException {
    byte[] header = new byte[BLOCK];
    while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
      long size = Long.parseLong(field(header, 124, 12), 8);
      Path name = Path.of(field(header, 0, 100)).getFileName();
      boolean file = header[156] == '0' || header[156] == 0;
      if (file && name != null) {
        Files.write(folder.resolve(name), in.readNBytes(Math.toIntExact(size)));
      } else {
        in.skipNBytes(size);
      }
      skipPadding(in, size);
    }
  }

  private static void skipPadding(InputStream in, long size) throws IOException {
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
  }

  private static String field(byte[] header, int start, int length) {
    byte[] bytes = Arrays.copyOfRange(header, start, start + length);
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    String value = new String(bytes, 0, end, StandardCharsets.UTF_8).strip();
    return value.isEmpty() ? "0" : value;
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
