package org.thaw.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.page.PageExtractor;

/// The door to the wild: turns files and folders into captures, and captures into articles.
///
/// Reads web pages, ninjs and plain text. Bad input is a value, never an exception.
public final class Intake {

  private static final long MOST_BYTES = 100L << 20;

  private final PageExtractor pages = new PageExtractor();
  private final Clock clock;

  public Intake(Clock clock) {
    this.clock = clock;
  }

  /// Hands every item under `path` to `captured`, files in order of name, and what cannot be taken
  /// to `rejected` with its name. `-` is standard input.
  ///
  /// @throws IOException naming the path, if it is not there
  public void open(Path path, Consumer<Capture> captured, BiConsumer<String, Rejected> rejected)
      throws IOException {
    if (path.toString().equals("-")) {
      captured.accept(capture("-", "text/plain", System.in.readAllBytes()));
      return;
    }
    if (!Files.exists(path)) {
      throw new IOException("no such file or folder: " + path);
    }
    Path root = path.toAbsolutePath().normalize();
    for (Path file : files(root)) {
      String name = root.getParent().relativize(file).toString();
      if (Files.size(file) > MOST_BYTES) {
        rejected.accept(name, new Rejected(Rejected.Reason.TOO_LARGE, "over 100 MB"));
      } else {
        captured.accept(capture(name, mediaType(name), Files.readAllBytes(file)));
      }
    }
  }

  /// The article in a capture, or the reason why there is none.
  public Extraction extract(Capture capture) {
    String text = new String(capture.content(), StandardCharsets.UTF_8);
    if (text.isBlank()) {
      return new Rejected(Rejected.Reason.EMPTY, "nothing but white space");
    }
    return switch (capture.mediaType()) {
      case "application/json" -> new NinjsReader().read(text, capture.licence());
      case "text/html", "application/xhtml+xml" -> pages.extract(capture);
      default -> new PlainTextReader().read(text, capture);
    };
  }

  private Capture capture(String source, String mediaType, byte[] content) {
    return Capture.of(
        source, Optional.empty(), mediaType, Map.of(), content, clock.instant(), Licence.OPEN);
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static String mediaType(String name) {
    return name.endsWith(".json")
        ? "application/json"
        : name.matches("(?i).*\\.x?html?") ? "text/html" : "text/plain";
  }
}
