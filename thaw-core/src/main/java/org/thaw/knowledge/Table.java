package org.thaw.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// A table of facts as it ships: tab-separated UTF-8 with a header row, `#` comment lines, and
/// lists inside a cell divided by `|`.
public final class Table {

  private final List<Row> rows;

  private Table(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /// The table of a class path resource beside this class, such as `countries.tsv`; `.gz` is
  /// unpacked.
  ///
  /// @throws UncheckedIOException if it is missing or a row has more cells than the header
  public static Table load(String name) {
    return load(Table.class, name);
  }

  /// The table of a class path resource beside `owner`.
  public static Table load(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing on the class path: " + name);
      }
      InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
      return read(name, new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Table read(String name, BufferedReader reader) throws IOException {
    Map<String, Integer> columns = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i].strip(), i);
        }
      } else if (cells.length > columns.size()) {
        throw new IOException("%s:%d has %d cells".formatted(name, number, cells.length));
      } else {
        rows.add(new Row(columns, cells));
      }
    }
    return new Table(rows);
  }

  public List<Row> rows() {
    return rows;
  }

  /// One row, its cells by column name.
  public static final class Row {

    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(Map<String, Integer> columns, String[] cells) {
      this.columns = columns;
      this.cells = cells;
    }

    /// The cell of a column, stripped; empty if the row is short.
    ///
    /// @throws IllegalArgumentException if the table has no such column
    public String cell(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new IllegalArgumentException("no column " + column + " in " + columns.keySet());
      }
      return index < cells.length ? cells[index].strip() : "";
    }

    /// The parts of a list cell; empty if the cell is.
    public List<String> list(String column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      for (String part : cell.split("\\|")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }
}
