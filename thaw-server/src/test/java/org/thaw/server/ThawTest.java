package org.thaw.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ThawTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine thaw =
      Thaw.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  @Command(name = "fail")
  private record Fail(Exception failure) implements Subcommand {
    @Override
    public Integer call() throws Exception {
      throw failure;
    }
  }

  @Test
  void withoutACommandThereIsHelpAndExitCode2() {
    assertThat(thaw.execute()).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: thaw");
  }

  @Test
  void helpAndVersionSucceed() {
    assertThat(thaw.execute("--help")).isZero();
    assertThat(thaw.execute("--version")).isZero();
    assertThat(out.toString()).contains("Usage: thaw", "Java 25");
  }

  @Test
  void anUnknownOptionIsOneLineThatNamesItAndOneThatHelps() {
    assertThat(thaw.execute("--vanish")).isEqualTo(2);
    assertThat(err.toString()).startsWith("thaw: ").contains("--vanish", "--help").hasLineCount(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"since yesterday", "since 2026-13-45", "explain 2026-13-45"})
  void aDayThatIsNoneIsNamedAndOneThatIsOneIsShown(String call, @TempDir Path data) {
    String[] words = (call + " --data " + data).split(" ");

    assertThat(thaw.execute(words)).isEqualTo(2);
    assertThat(err.toString().lines().findFirst().orElseThrow())
        .startsWith("thaw: ")
        .contains("no day such as 2026-01-31: " + words[1]);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("a.txt"), 2, "thaw: a.txt does not exist"),
        Arguments.of(new IOException("disk full: x"), 2, "thaw: disk full: x"),
        Arguments.of(new UncheckedIOException(new FileNotFoundException("b")), 2, "thaw: b"),
        Arguments.of(
            new IllegalArgumentException("no such country: XXZ"), 2, "thaw: no such country: XXZ"),
        Arguments.of(
            new IllegalStateException("broken"),
            1,
            "thaw: IllegalStateException: broken (--debug shows where)"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureIsOneLineAndAnExitCode(Exception failure, int exit, String line) {
    assertThat(failing(failure).execute("fail")).isEqualTo(exit);
    assertThat(err.toString().strip()).isEqualTo(line);
  }

  @Test
  void debugShowsTheStackTrace() {
    failing(new IllegalStateException("broken")).execute("fail", "--debug");
    assertThat(err.toString()).contains("at org.thaw.server.ThawTest");
  }

  private CommandLine failing(Exception failure) {
    return thaw.addSubcommand(new Fail(failure))
        .setExecutionExceptionHandler(new ErrorLine(thaw.getCommand()))
        .setErr(new PrintWriter(err));
  }
}
