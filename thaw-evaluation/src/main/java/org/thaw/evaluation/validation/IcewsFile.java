package org.thaw.evaluation.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.thaw.finding.EventType;
import org.thaw.knowledge.Table;

/// Reads files of coded events in the tab-separated form of the ICEWS knowledge graphs: source,
/// CAMEO event name, target, date.
final class IcewsFile {

  private record Coding(Optional<EventType> type, Optional<String> mode) {}

  private final IcewsActors actors = new IcewsActors();
  private static final Coding NO_ACT = new Coding(Optional.empty(), Optional.empty());

  private final Map<String, Coding> codings = new HashMap<>();
  private final Map<String, Integer> unknown = new TreeMap<>();
  private int rows;

  IcewsFile() {
    for (Table.Row row : Table.load(IcewsFile.class, "cameo-events.tsv").rows()) {
      Optional<EventType> type =
          Optional.of(row.cell("type")).filter(name -> !name.isEmpty()).map(EventType::valueOf);
      Optional<String> mode = Optional.of(row.cell("mode")).filter(name -> !name.isEmpty());
      codings.put(row.cell("name"), new Coding(type, mode));
    }
  }

  /// The events between two countries that a file holds; `.gz` is unpacked.
  ///
  /// @throws IOException if the file cannot be read, or a row has no four cells or no date
  List<CodedEvent> read(Path file) throws IOException {
    List<CodedEvent> events = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String[] cells = line.split("\t");
        if (cells.length != 4) {
          throw new IOException("%s:%d has %d cells, not 4".formatted(file, number, cells.length));
        }
        event(cells, file + ":" + number).ifPresent(events::add);
      }
      rows += number;
    }
    return events;
  }

  /// Number of rows read so far, domestic and unresolved ones included.
  int rows() {
    return rows;
  }

  /// How many of the rows between two countries name an event of which no coding is known: they are
  /// news, but no act.
  Map<String, Integer> unknown() {
    return unknown;
  }

  private Optional<CodedEvent> event(String[] cells, String place) throws IOException {
    Optional<String> from = actors.country(cells[0]);
    Optional<String> to = actors.country(cells[2]);
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    Coding coding = codings.getOrDefault(cells[1], NO_ACT);
    if (!codings.containsKey(cells[1])) {
      unknown.merge(cells[1], 1, Integer::sum);
    }
    try {
      LocalDate date = LocalDate.parse(cells[3].strip());
      return Optional.of(
          new CodedEvent(date, from.get(), to.get(), cells[1], coding.type(), coding.mode()));
    } catch (DateTimeException malformed) {
      throw new IOException(place + " has no date: " + cells[3], malformed);
    }
  }
}
