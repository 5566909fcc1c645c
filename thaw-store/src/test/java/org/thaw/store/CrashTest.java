package org.thaw.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.testkit.JavaCommand;
import org.thaw.testkit.Readings;

/// Kills a process that writes to an archive, again and again, and looks for what it had
/// acknowledged.
class CrashTest {

  private static final int CRASHES = 5;
  private static final long SEED = 20250126;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
    Random random = new Random(SEED);
    List<String> acknowledged = new ArrayList<>();
    for (int crash = 0; crash < CRASHES; crash++) {
      acknowledged.addAll(writeAndKill(crash * 100_000, 20 + random.nextInt(200)));

      try (SqliteArchive archive = SqliteArchive.open(folder)) {
        List<String> unread = archive.unread();
        for (String line : acknowledged) {
          String[] said = line.split(" ");
          int number = Integer.parseInt(said[1]);
          assertThat(archive.capture(capture(number).id())).as("seed %d", SEED).isPresent();
          if (said[0].equals("read")) {
            assertThat(archive.reading(said[2])).as("seed %d", SEED).isPresent();
            assertThat(unread).doesNotContain(capture(number).id());
          }
        }
      }
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CRASHES * 20);
  }

  /// A file that may not grow beyond a bound, here 3 MB, fails as a disk that is full.
  @Test
  void whatWasAcknowledgedSurvivesADiskThatIsFull() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    Process process =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of("/bin/sh", "-c", "ulimit -f 6000 && exec \"$@\"", "sh"),
                        command(0).stream())
                    .toList())
            .start();
    List<String> lines = process.inputReader(UTF_8).lines().toList();
    String trouble = process.errorReader(UTF_8).lines().collect(Collectors.joining("\n"));
    process.waitFor();

    assertThat(trouble).contains("thaw.sqlite", "make room", "start again");
    assertThat(lines).hasSizeGreaterThan(10);
    try (SqliteArchive archive = SqliteArchive.open(folder)) {
      assertThat(archive.damage()).isEmpty();
      for (String line : lines) {
        int number = Integer.parseInt(line.replaceFirst(";.*", "").split(" ")[1]);
        assertThat(archive.capture(capture(number).id())).isPresent();
      }
    }
  }

  private List<String> command(int from) {
    return JavaCommand.of("256m", Writer.class, folder.toString(), Integer.toString(from));
  }

  /// The lines the process managed to print before it was killed, `enough` of them or a few more.
  private List<String> writeAndKill(int from, int enough) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(from)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.endsWith(";")) {
          lines.add(line.substring(0, line.length() - 1));
        }
        if (lines.size() == enough) {
          process.toHandle().destroyForcibly(); // the stream stays open, with its last lines
        }
      }
    }
    process.waitFor();
    assertThat(lines)
        .as("the writer ended before it was killed")
        .hasSizeGreaterThanOrEqualTo(enough);
    return lines;
  }

  private static Capture capture(int number) {
    return Capture.of(
        "crash",
        Optional.empty(),
        "text/plain",
        Map.of(),
        ("item " + number).getBytes(UTF_8),
        Instant.ofEpochSecond(number),
        Licence.OWN);
  }

  /// Adds captures and outcomes without end and says what the archive has acknowledged.
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      SqliteArchive archive = SqliteArchive.open(Path.of(arguments[0]));
      Readings readings = new Readings(Long.parseLong(arguments[1]));
      for (int number = Integer.parseInt(arguments[1]); ; number++) {
        Capture capture = capture(number);
        archive.add(capture);
        System.out.println("captured " + number + ";");
        if (number % 3 == 0) {
          var reading = readings.next();
          archive.put(capture.id(), reading);
          System.out.println("read " + number + " " + reading.article().id() + ";");
        } else if (number % 3 == 1) {
          archive.put(capture.id(), new Rejected(Rejected.Reason.EMPTY, "nothing"));
        }
      }
    }
  }
}
