package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thaw.archive.Archive;
import org.thaw.server.Subcommand;
import org.thaw.server.web.Json;
import org.thaw.store.SqliteArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `thaw doctor`: what the machine and the data folder look like to Thaw. Exit code 1 when
/// something needs attention.
@Command(
    name = "doctor",
    description = "Checks Java, memory, the data folder and the archive.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw doctor", "  thaw doctor --data /srv/thaw --json"})
public final class DoctorCommand implements Subcommand {

  private static final long MODELS_NEED = 550L << 20;
  private static final long LEAST_DISK = 500L << 20;

  @Option(names = "--json", description = "Print the checks as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  /// One thing looked at.
  ///
  /// @param advice what would help, when it is not good
  public record Check(String what, boolean good, String found, String advice) {}

  @Override
  public Integer call() throws IOException {
    List<Check> checks = new ArrayList<>();
    checks.add(java());
    checks.add(heap());
    checks.addAll(folder(data.folder()));
    print(checks);
    return checks.stream().allMatch(Check::good) ? 0 : 1;
  }

  private static Check java() {
    Runtime.Version version = Runtime.version();
    boolean good = version.compareToIgnoreOptional(Runtime.Version.parse("25.0.3")) >= 0;
    return new Check("java", good, version.toString(), "install a JDK 25.0.3 or later");
  }

  private static Check heap() {
    long heap = Runtime.getRuntime().maxMemory();
    return new Check(
        "heap",
        heap >= MODELS_NEED,
        "%,d MB".formatted(heap >> 20),
        "reading needs 600m: unset THAW_HEAP, or give it as much");
  }

  private static List<Check> folder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of(new Check("data folder", true, folder + " is not there yet", ""));
    }
    List<Check> checks = new ArrayList<>();
    checks.add(
        new Check("data folder", Files.isWritable(folder), folder.toString(), "make it writable"));
    long free = Files.getFileStore(folder).getUsableSpace();
    checks.add(
        new Check("disk", free >= LEAST_DISK, "%,d MB free".formatted(free >> 20), "make room"));
    if (SqliteArchive.isIn(folder)) {
      checks.addAll(archive(folder));
    }
    return checks;
  }

  private static List<Check> archive(Path folder) throws IOException {
    try (SqliteArchive archive = SqliteArchive.open(folder)) {
      String damage = archive.damage();
      return List.of(
          new Check(
              "archive file",
              damage.isEmpty(),
              damage.isEmpty() ? "sound" : damage,
              "restore a backup"),
          new Check("articles", true, "%,d read".formatted(read(archive)), ""),
          new Check("waiting", true, "%,d to read".formatted(archive.unread().size()), ""),
          new Check("rejected", true, "%,d".formatted(archive.rejections().size()), ""));
    }
  }

  private static long read(Archive archive) {
    return archive.articles().values().stream().distinct().count();
  }

  private void print(List<Check> checks) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(checks));
    } else {
      for (Check check : checks) {
        out.printf(
            "%s %-13s %s%s%n",
            check.good() ? "✓" : "✗",
            check.what(),
            check.found(),
            check.good() ? "" : "; " + check.advice());
      }
    }
    out.flush();
  }
}
