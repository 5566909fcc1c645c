package org.thaw.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The command of a process of its own, for tests that kill it.
public final class JavaCommand {

  private JavaCommand() {}

  /// Runs `main` on the Java and the class path of this process.
  ///
  /// @param heap most that it may take, such as `256m`
  public static List<String> of(String heap, Class<?> main, String... arguments) {
    return Stream.concat(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()),
            Stream.of(arguments))
        .toList();
  }
}
