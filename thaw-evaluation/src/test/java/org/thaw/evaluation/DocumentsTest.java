package org.thaw.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every path, type and command that the documents name in backticks, or call in a block of code,
/// exists.
class DocumentsTest {
  private static final Path ROOT = Path.of(System.getProperty("thaw.home", ".."));
  private static final Claims CLAIMS = Claims.of(ROOT);

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(root, docs)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatADocumentNamesExists(Path document) throws IOException {
    assertThat(CLAIMS.falseIn(Files.readString(document)))
        .as("named in %s, but not there", ROOT.relativize(document))
        .isEmpty();
  }

  @Test
  void theUsualDocumentsAreThere() throws IOException {
    assertThat(documents().map(path -> path.getFileName().toString()))
        .contains(
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "GLOSSARY.md",
            "CHANGELOG.md",
            "SECURITY.md");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "see `docs/nowhere/`",
        "see `NOWHERE.md`",
        "see `thaw-nowhere`",
        "see `NoSuchType`",
        "see `org.thaw.nowhere.Thing`",
        "see `Thaw.vanish(…)`",
        "run `thaw vanish`",
        "run `./thaw vanish --now`",
        "run `thaw --vanish`",
        "set `THAW_NOWHERE`",
        "\"```sh\n./thaw vanish\n```\"",
        "\"```sh\n./nothing here\n```\"",
      })
  void aFalseClaimIsFound(String document) {
    assertThat(CLAIMS.falseIn(document)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "see `docs/decisions/` and `README.md`",
        "see `thaw-core` and `Subcommand`",
        "see `org.thaw.server.Thaw` and `org.thaw.server`",
        "see `Thaw.commandLine()` and `Optional`",
        "run `thaw --help` or `./thaw --debug`",
        "set `THAW_HEAP`",
        "words such as `iso` and `25%` claim nothing",
        "\"```sh\n./thaw --version   # says which\n./mvnw verify\n```\"",
      })
  void aTrueClaimIsNotReported(String document) {
    assertThat(CLAIMS.falseIn(document)).isEqualTo(List.of());
  }
}
