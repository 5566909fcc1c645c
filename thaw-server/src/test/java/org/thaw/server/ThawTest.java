package org.thaw.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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
  void helpIsACommandToo() {
    assertThat(thaw.execute("help")).isZero();
    assertThat(thaw.execute("help", "ingest")).isZero();
    assertThat(out.toString()).contains("Usage: thaw [", "Usage: thaw ingest", "thaw ingest news");
  }

  /// What a newcomer asks of every command: what it does, and a call to copy.
  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandShowsExamplesThatItTakes(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    List<String> examples =
        Arrays.stream(command.getCommandSpec().usageMessage().footer())
            .map(String::strip)
            .filter(line -> line.startsWith("thaw "))
            .toList();
    assertThat(examples).as(name).anyMatch(line -> line.startsWith(name));
    assertThat(examples).as(name).allSatisfy(ThawTest::parses);
  }

  static Stream<CommandLine> commands() {
    return Thaw.commandLine().getSubcommands().values().stream()
        .flatMap(command ->
            command.getSubcommands().isEmpty()
                ? Stream.of(command)
                : Stream.concat(Stream.of(command), command.getSubcommands().values().stream()))
        .filter(command -> !(command.getCommand() instanceof CommandLine.HelpCommand));
  }

  private static void parses(String example) {
    String call = example.replaceFirst("\\s(?:[|<>#]|&&).*|\\s\\\\$", "");
    List<String> words =
        Pattern.compile("'[^']*'|\"[^\"]*\"|\\S+")
            .matcher(call)
            .results()
            .map(word -> word.group().replaceAll("^['\"]|['\"]$", ""))
            .skip(1)
            .toList();
    Thaw.commandLine().parseArgs(words.toArray(String[]::new));
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
        .contains("no day such as 2026-01-31 or \"31 January 2026\": " + words[1]);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("a.txt"), 2, "thaw: a.txt does not exist"),
        Arguments.of(new IOException("disk full: x"), 2, "thaw: disk full: x"),
        Arguments.of(new UncheckedIOException(new FileNotFoundException("b")), 2, "thaw: b"),
        Arguments.of(
            new IllegalArgumentException("no such country: XXZ"), 2, "thaw: no such country: XXZ"),
        Arguments.of(
            new IllegalStateException(new OutOfMemoryError("Java heap space")),
            2,
            "thaw: %,d MB of memory are too few for this archive: THAW_HEAP gives more, as in"
                    .formatted(Runtime.getRuntime().maxMemory() >> 20)
                + " THAW_HEAP=4g"),
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
