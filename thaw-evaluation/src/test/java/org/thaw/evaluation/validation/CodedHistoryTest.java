package org.thaw.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodedHistoryTest {

  @TempDir private Path folder;

  @Test
  void rowsBetweenTwoCountriesAreReadPackedOrNot() throws IOException {
    String rows = "China\tMake statement\tJapan\t2010-09-07\nJapan\tThreaten\tTokyo\t2010-09-08\n";
    Path packed = folder.resolve("rows.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(rows.getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : List.of(packed, Files.writeString(folder.resolve("rows.txt"), rows))) {
      CodedHistory history = CodedHistory.read(List.of(file));
      assertThat(history.rows()).isEqualTo(2);
      assertThat(history.size()).isEqualTo(1);
      assertThat(history.unknown()).isEmpty();
    }
  }

  @Test
  void anEventOfAnUnknownNameIsNewsAndIsNamed() throws IOException {
    String row = "China\tSend a kite\tJapan\t2010-09-07\n";
    CodedHistory history =
        CodedHistory.read(List.of(Files.writeString(folder.resolve("rows.txt"), row + row)));
    assertThat(history.size()).isEqualTo(2);
    assertThat(history.unknown()).isEqualTo(Map.of("Send a kite", 2));
  }

  @Test
  void aRowThatIsNoneIsNamedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("rows.txt"), "Copyright of somebody\n");
    assertThatThrownBy(() -> CodedHistory.read(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("rows.txt:1 has 1 cells, not 4");
  }
}
