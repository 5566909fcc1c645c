package org.thaw.evaluation.gold;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.thaw.intake.pack.TarEntries;

/// The pages of a gold folder, unpacked into a folder of their own where they come as one archive;
/// removed again when closed.
///
/// @param folder holds the pages
/// @param temporary true if `folder` was made here
public record PackedPages(Path folder, boolean temporary) implements AutoCloseable {

  private static final List<String> NAMES = List.of("html", "test-pages");

  /// The pages of a gold folder: its `html/` or `test-pages/`, or the archive of that name that
  /// ends in `.tar.gz`, or else itself.
  public static PackedPages of(Path gold) throws IOException {
    for (String name : NAMES) {
      Path archive = gold.resolve(name + ".tar.gz");
      if (Files.isDirectory(gold.resolve(name))) {
        return new PackedPages(gold.resolve(name), false);
      }
      if (Files.exists(archive)) {
        return new PackedPages(unpacked(archive), true);
      }
    }
    return new PackedPages(gold, false);
  }

  /// Each file lies where its archive has it, the archive's own first folder left out.
  private static Path unpacked(Path archive) throws IOException {
    Path folder = Files.createTempDirectory("thaw-pages");
    try (InputStream packed = Files.newInputStream(archive)) {
      new TarEntries(new BufferedInputStream(new GZIPInputStream(packed)))
          .forEach((name, size, content) -> {
            Path inside = Path.of(name).normalize();
            Path file =
                inside.getNameCount() > 1 ? inside.subpath(1, inside.getNameCount()) : inside;
            Path place = folder.resolve(file).normalize();
            if (place.startsWith(folder)) {
              Files.createDirectories(place.getParent());
              Files.write(place, content.readNBytes(Math.toIntExact(size)));
            }
          });
    }
    return folder;
  }

  @Override
  public void close() throws IOException {
    if (temporary) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
