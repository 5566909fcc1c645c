package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thaw.archive.Archive;
import org.thaw.archive.MemoryArchive;
import org.thaw.intake.outline.SourceAddress;
import org.thaw.server.web.Json;
import org.thaw.source.Followed;
import org.thaw.source.Sources;
import org.thaw.store.SqliteArchive;
import org.thaw.text.Brief;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the commands under `thaw source` share: they work on the sources of a data folder, also
/// while another process follows them.
abstract class SourceAction implements Callable<Integer> {

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  /// Does the work; the exit code.
  abstract int run(Sources sources) throws IOException;

  /// Does the work where it concerns what was taken too; the exit code.
  int run(Archive archive) throws IOException {
    return run(archive.sources());
  }

  @Override
  public final Integer call() throws IOException {
    try (Archive archive = open(data)) {
      return run(archive);
    }
  }

  /// The archive that is worked on. One that is not there is made only by what adds to it.
  Archive open(Data data) throws IOException {
    return SqliteArchive.open(data.existing());
  }

  /// The archive that is read, or an empty one where there is none yet.
  static Archive openIfThere(Data data) throws IOException {
    Path folder = data.folder();
    return SqliteArchive.isIn(folder) ? SqliteArchive.open(folder) : new MemoryArchive();
  }

  /// Prints `model` as JSON where that was asked for, else the line.
  final void say(Object model, String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? Json.write(model) : line);
    out.flush();
  }

  /// Says something beside the outcome.
  final void note(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("thaw: " + line);
    err.flush();
  }

  final boolean json() {
    return json;
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /// The address meant.
  ///
  /// @throws IllegalArgumentException if it is none
  static String address(String given) {
    return SourceAddress.parse(given)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no web address: %s; one looks like https://example.org/feed.xml"
                    .formatted(Brief.of(given))));
  }

  /// The source that is followed under an address, its own or the one it has moved to.
  ///
  /// @throws IllegalArgumentException if there is none
  static Followed followed(Sources sources, String given) {
    String url = address(given);
    return sources
        .followed(url)
        .or(() ->
            sources.all().stream()
                .filter(source -> source.standing().address().equals(url))
                .findFirst())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "not followed: %s; thaw source list shows what is".formatted(Brief.of(given))));
  }
}
