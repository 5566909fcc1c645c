package org.thaw.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The launcher `thaw`, run by a shell against a Java and a Maven that are scripts.
class LauncherTest {
  private static final Path LAUNCHER = Path.of(System.getProperty("thaw.home", ".."), "thaw");

  @TempDir private Path folder;
  private Path home;
  private Path java;

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void unpack() throws IOException {
    home = Files.createDirectories(folder.resolve("a folder").resolve("thaw home"));
    Files.createDirectories(home.resolve("lib"));
    script(home.resolve("thaw"), Files.readString(LAUNCHER));
    java = jdk("jdk", "25.0.3");
  }

  @Test
  void argumentsArriveAsTheyWereGiven() throws Exception {
    Run run = thaw("read", "a file.txt", "", "--said=\"it's\" $HOME *");
    assertThat(run.exit()).isEqualTo(7);
    assertThat(run.out().lines())
        .containsSubsequence(
            "[org.thaw.server.Thaw]", "[read]", "[a file.txt]", "[]", "[--said=\"it's\" $HOME *]");
  }

  /// Java would read them as ASCII; the language that was asked for stays.
  @Test
  void whereTheLocaleIsAsciiArgumentsAreUtf8AllTheSame() throws Exception {
    script(
        java.resolve("bin/java"), "#!/bin/sh\necho \"$LC_CTYPE ${LC_ALL:-none} $LC_MESSAGES\"\n");

    assertThat(run(home.resolve("thaw"), Map.of("LC_ALL", "C")).out().strip())
        .isEqualTo("C.UTF-8 none C");
    assertThat(run(home.resolve("thaw"), Map.of("LC_ALL", "C.UTF-8")).out()).contains("C.UTF-8");
  }

  @Test
  void theHomeFolderIsFoundThroughLinks() throws Exception {
    Path link =
        Files.createSymbolicLink(folder.resolve("link"), Path.of("a folder/thaw home/thaw"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), link);
    assertThat(run(second, Map.of()).out()).contains("[-Dthaw.home=" + home.toRealPath() + "]");
  }

  @Test
  void nothingOnThePathIsNeeded() throws Exception {
    Run run =
        run(
            home.resolve("thaw"),
            Map.of("PATH", folder.toString(), "THAW_JAVA_HOME", jdk("bare", "25.0.3").toString()));
    assertThat(run.exit()).isEqualTo(7);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("[-Dthaw.home=" + home.toRealPath() + "]");
  }

  @Test
  void aFolderThatIsNoJavaIsNamed() throws Exception {
    Run run = run(home.resolve("thaw"), Map.of("THAW_JAVA_HOME", "/no where"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("/no where", "25.0.3");
  }

  @Test
  void aBuildThatIsInterruptedIsMadeAgain() throws Exception {
    sourceTree();
    String usual = Files.readString(home.resolve("mvnw"));
    script(home.resolve("mvnw"), "#!/bin/sh\necho built >>builds\nkill -TERM $PPID\nexit 1\n");
    Run broken = thaw();
    assertThat(broken.exit()).isNotZero();
    assertThat(home.resolve("target/build.lock")).doesNotExist();

    script(home.resolve("mvnw"), usual);
    assertThat(thaw().exit()).isEqualTo(7);
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aTreeThatMayNotBeWrittenSaysSoInOneLine() throws Exception {
    sourceTree();
    Files.writeString(home.resolve("target"), "in the way");
    Run run = thaw();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("cannot write to", "thaw home");
  }

  @Test
  void heapAndHomeAreTakenFromTheEnvironment() throws Exception {
    Run run = run(home.resolve("thaw"), Map.of("THAW_HEAP", "512m", "THAW_HOME", "/some where"));
    assertThat(run.out()).contains("[-Xmx512m]", "[-Dthaw.home=/some where]");
  }

  @Test
  void heapIsAShareOfTheMemoryUnlessTold() throws Exception {
    assertThat(thaw("--help").out()).contains("[-XX:MaxRAMPercentage=40]").doesNotContain("-Xmx");
  }

  @ParameterizedTest
  @CsvSource({
    "25.0.3, true",
    "25.0.10, true",
    "25.1.0, true",
    "26, true",
    "25.0.2, false",
    "25, false",
    "21.0.9, false",
    "17.0.15, false",
    "1.8.0_452, false",
  })
  void onlyAJavaThatWillDoIsUsed(String version, boolean enough) throws Exception {
    java = jdk("other", version);
    Run run = thaw("--version");
    assertThat(run.exit()).isEqualTo(enough ? 7 : 2);
    if (!enough) {
      assertThat(run.err().lines()).singleElement().asString().contains("25.0.3", "THAW_JAVA_HOME");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void aSourceTreeIsBuiltOnceAndAgainOnlyWhenASourceChanged() throws Exception {
    Path source = sourceTree();
    assertThat(thaw().err()).contains("building");
    assertThat(thaw().err()).isEmpty();
    assertThat(builds()).isEqualTo(1);

    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(thaw().exit()).isEqualTo(7);
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aRemovedSourceCallsForABuild() throws Exception {
    Path source = sourceTree();
    thaw();
    Files.setLastModifiedTime(
        home.resolve("thaw-dist/target/thaw/built"), FileTime.from(Instant.now().minusSeconds(5)));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
    Files.delete(source);
    thaw();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void twoCallsAtOnceBuildOnce() throws Exception {
    sourceTree();
    List<Process> calls = new ArrayList<>();
    for (int call = 0; call < 3; call++) {
      calls.add(start(home.resolve("thaw"), Map.of()));
    }
    for (Process call : calls) {
      assertThat(call.waitFor()).isEqualTo(7);
    }
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void theLockOfABuildThatDiedIsTakenOver() throws Exception {
    sourceTree();
    Path lock = Files.createDirectories(home.resolve("target/build.lock"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertThat(thaw().exit()).isEqualTo(7);
    assertThat(lock).doesNotExist();
  }

  @Test
  void aFailedBuildSaysWhyAndStartsNothing() throws Exception {
    sourceTree();
    script(home.resolve("mvnw"), "#!/bin/sh\necho '[ERROR] a word is missing'\nexit 1\n");
    Run run = thaw();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[ERROR] a word is missing", "build.log");
  }

  private Path sourceTree() throws IOException {
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    script(
        home.resolve("mvnw"),
        """
        #!/bin/sh
        echo built >>builds
        echo '[INFO] Building thaw-core'
        mkdir -p thaw-dist/target/thaw/lib && sleep 1 && touch thaw-dist/target/thaw/built
        """);
    Path source = home.resolve("thaw-core/src/main/java/Thing.java");
    Files.createDirectories(source.getParent());
    return Files.writeString(source, "class Thing {}");
  }

  private int builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"y\"\n");
    script(
        jdk.resolve("bin/java"),
        """
        #!/bin/sh
        for argument in "$@"; do printf '[%s]\\n' "$argument"; done
        exit 7
        """);
    script(jdk.resolve("bin/javac"), "#!/bin/sh\nexit 1\n");
    return jdk;
  }

  private Run thaw(String... arguments) throws Exception {
    return run(home.resolve("thaw"), Map.of(), arguments);
  }

  private Run run(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    Process process = start(launcher, environment, arguments);
    String out = new String(process.getInputStream().readAllBytes());
    String err = new String(process.getErrorStream().readAllBytes());
    return new Run(process.waitFor(), out, err);
  }

  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> call = new ArrayList<>(List.of("sh", launcher.toString()));
    call.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("THAW_"));
    builder.environment().put("THAW_JAVA_HOME", java.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static void script(Path path, String text) throws IOException {
    Files.writeString(path, text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
