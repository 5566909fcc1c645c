package org.thaw.server.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.archive.Archive;
import org.thaw.reading.Reading;
import org.thaw.store.SqliteArchive;
import org.thaw.store.search.SearchIndex;
import org.thaw.store.search.SearchQueryParser;
import org.thaw.testkit.JavaCommand;

/// Kills a process that ingests in the midst of its reading, and starts it again: in the end the
/// archive holds what one that was left alone holds.
class IngestKilledTest {

  private static final long SEED = 20260203;
  private static final int STORIES = 120;

  @TempDir private Path folder;

  @Test
  void anIngestThatWasKilledAndRunAgainHoldsTheSameAsOneLeftAlone() throws Exception {
    Path news = news();
    Random random = new Random(SEED);
    Path killed = folder.resolve("killed");
    int end = 0;
    for (int kill = 0; kill < 3; kill++) {
      end += ingest(killed, news, 1 + random.nextInt(20)) ? 1 : 0;
    }
    assertThat(end).as("killed before the end, seed %d", SEED).isZero();
    assertThat(ingest(killed, news, Integer.MAX_VALUE)).isTrue();
    Path alone = folder.resolve("alone");
    assertThat(ingest(alone, news, Integer.MAX_VALUE)).isTrue();

    try (SqliteArchive one = SqliteArchive.open(killed);
        SqliteArchive other = SqliteArchive.open(alone);
        SearchIndex index = SearchIndex.open(killed.resolve("index"))) {
      assertThat(one.damage()).isEmpty();
      assertThat(one.unread()).isEmpty();
      assertThat(one.articles()).hasSize(STORIES).isEqualTo(other.articles());
      assertThat(one.rejections()).hasSize(1).isEqualTo(other.rejections());
      assertThat(readings(one)).isEqualTo(readings(other));
      index.catchUp(readings(one).values());
      assertThat(index.search(SearchQueryParser.parse("visas"), 10).total()).isEqualTo(STORIES);
    }
  }

  private static Map<String, Reading> readings(Archive archive) {
    Map<String, Reading> readings = new TreeMap<>();
    archive.readings(reading -> readings.put(reading.article().id(), reading));
    return readings;
  }

  private Path news() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    for (int number = 1; number <= STORIES; number++) {
      Files.writeString(
          news.resolve(number + ".txt"),
          """
          Ministers meet in Bogotá, part %d

          The foreign ministers of Colombia and the United States met on Monday. They spoke of visas.

          Both said that the talks would go on, and that the next meeting would be in Washington.
          """
              .formatted(number));
    }
    Files.writeString(news.resolve("short.txt"), "one line\n");
    return news;
  }

  /// Ingests in a process of its own, killed after `most` lines; true if it came to its end.
  private static boolean ingest(Path data, Path news, int most) throws Exception {
    Process process =
        new ProcessBuilder(JavaCommand.of("512m", Ingester.class, data.toString(), news.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = process.inputReader(UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        if (lines.size() == most) {
          process.toHandle().destroyForcibly(); // the stream stays open, with its last lines
        }
      }
    }
    process.waitFor();
    return lines.contains("end");
  }
}
