package org.thaw.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A tab-separated table among the resources of this package; `#` starts a comment line.
final class Table {

  private Table() {}

  /// The rows of the table, each with at least `columns` cells, missing ones empty.
  ///
  /// @throws IllegalArgumentException if the table is not there
  static List<List<String>> read(String name, int columns) {
    InputStream stream = Table.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> cells(line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  private static List<String> cells(String line, int columns) {
    String[] cells = line.split("\t", -1);
    String[] padded = Arrays.copyOf(cells, Math.max(columns, cells.length));
    for (int i = 0; i < padded.length; i++) {
      padded[i] = padded[i] == null ? "" : padded[i].strip();
    }
    return List.of(padded);
  }
}
