package org.thaw.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.article.Capture;
import org.thaw.article.Licence;

/// Data folders that cannot be used: each is told in one line that names the file and says what
/// would help.
class DamageTest {

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    try (SqliteArchive archive = SqliteArchive.open(folder)) {
      IntStream.range(0, 400).mapToObj(DamageTest::capture).forEach(archive::add);
    }
  }

  @Test
  void aTruncatedArchiveIsNamed() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    refuses("thaw.sqlite is damaged: put a copy of it back");
  }

  @Test
  void aFileThatIsNoArchiveIsNamed() throws IOException {
    Files.writeString(file(), "notes on what to read\n".repeat(400));
    refuses("thaw.sqlite is damaged: put a copy of it back");
  }

  @Test
  void anEmptyFileIsNamedAndLeftAsItIs() throws IOException {
    Files.write(file(), new byte[0]);
    refuses("thaw.sqlite is empty: put a copy of it back, or remove it to begin anew");
    assertThat(file()).isEmptyFile();
  }

  @Test
  void damageFoundOnlyWhileReadingIsNamed() throws IOException {
    long pages = Files.size(file()) / 4096;
    try (RandomAccessFile file = new RandomAccessFile(file().toFile(), "rw")) {
      for (long page = pages / 2; page < pages; page++) {
        file.seek(page * 4096);
        file.write(new byte[4096]);
      }
    }
    assertThatThrownBy(
            () -> {
              try (SqliteArchive archive = SqliteArchive.open(folder)) {
                assertThat(archive.damage()).isNotEmpty();
                archive.captures(capture -> {});
              }
            })
        .hasMessageContaining("thaw.sqlite is damaged: put a copy of it back");
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() {
    assertThatThrownBy(() -> SqliteArchive.open(file()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot make the data folder")
        .hasMessageContaining("--data");
  }

  private void refuses(String line) {
    assertThatThrownBy(() -> SqliteArchive.open(folder).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining(line)
        .hasMessageNotContaining("\n");
  }

  private Path file() {
    return folder.resolve("thaw.sqlite");
  }

  private static Capture capture(int number) {
    return Capture.of(
        "damage",
        Optional.empty(),
        "text/plain",
        Map.of(),
        ("item " + number + " " + "of the harbour ".repeat(80)).getBytes(UTF_8),
        Instant.ofEpochSecond(number),
        Licence.OWN);
  }
}
