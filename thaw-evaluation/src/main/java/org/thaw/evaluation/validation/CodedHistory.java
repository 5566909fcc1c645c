package org.thaw.evaluation.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.thaw.relation.LevelFit;
import org.thaw.relation.Parameters;
import org.thaw.relation.Relations;

/// Files of coded events, folded like news: the rows between two countries, and how many there
/// were.
final class CodedHistory {

  /// Pairs with fewer days of news than this say little of an ordinary relation.
  static final int LEAST_DAYS = 30;

  private final List<CodedEvent> events;
  private final int rows;
  private final Map<String, Integer> unknown;

  private CodedHistory(List<CodedEvent> events, int rows, Map<String, Integer> unknown) {
    this.events = events;
    this.rows = rows;
    this.unknown = unknown;
  }

  /// The events of files in the form of the ICEWS knowledge graphs.
  ///
  /// @throws IOException naming the file, if one cannot be read
  static CodedHistory read(List<Path> files) throws IOException {
    IcewsFile reader = new IcewsFile();
    List<CodedEvent> events = new ArrayList<>();
    for (Path file : files) {
      events.addAll(reader.read(file));
    }
    return new CodedHistory(events, reader.rows(), reader.unknown());
  }

  int rows() {
    return rows;
  }

  /// The names of events that no coding is known of, and how many rows have each.
  Map<String, Integer> unknown() {
    return unknown;
  }

  /// Number of events between two countries.
  int size() {
    return events.size();
  }

  /// The relations on the last day of the files.
  Relations relations(Parameters parameters) {
    LocalDate last =
        events.stream()
            .map(CodedEvent::date)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return Relations.fold(CodedReadings.of(events), CodedReadings::story, parameters, last);
  }

  /// The parameters with the levels of an ordinary relation taken from these events, because their
  /// coder and its choice of news are not Thaw's.
  Parameters withOwnReferences(Parameters parameters) {
    LevelFit fit = fit(parameters, LocalDate.MAX);
    return parameters.with(
        parameters.version() + "+references", fit.references(parameters.levels()));
  }

  /// A fit to all pairs with news enough.
  ///
  /// @param split first day that is held out
  LevelFit fit(Parameters parameters, LocalDate split) {
    Relations relations = relations(parameters);
    return new LevelFit(
        relations.named().stream().map(relations::activeDays).toList(), LEAST_DAYS, split);
  }
}
