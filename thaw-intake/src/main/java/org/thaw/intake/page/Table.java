package org.thaw.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the tables that ship beside these classes: fields divided by tabs, `#` begins a comment
/// line.
final class Table {

  private Table() {}

  static List<List<String>> read(String name) {
    try (InputStream stream = Table.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t+")))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " of the jar", broken);
    }
  }
}
