package org.thaw.server.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Standing;
import org.thaw.server.edition.Edition;

/// What moved relations on a day, as `explain/1`: each move split into parts that add up to it,
/// with the sentences of its acts.
///
/// @param relations of one pair, or the five that moved most
public record ExplainPage(String thaw, LocalDate date, List<DigestLine> relations) {

  private static final int MOST = 5;

  /// The day of one pair, or of the pairs that moved most.
  public static ExplainPage of(Edition edition, LocalDate day, Optional<Pair> pair) {
    List<Pair> pairs =
        pair.map(List::of)
            .orElseGet(() -> edition.standings().stream().map(Standing::pair).toList());
    return new ExplainPage(
        "explain/1",
        day,
        pairs.stream()
            .flatMap(one -> edition.relation(one).stream())
            .filter(history -> history.change(day).isPresent())
            .sorted(Comparator.comparingDouble(history -> -move(history, day)))
            .limit(pair.isPresent() ? 1 : MOST)
            .map(history -> DigestLine.ofDay(edition, history, day))
            .toList());
  }

  /// Index points of a covered day.
  private static double move(RelationHistory history, LocalDate day) {
    boolean covered = history.point(day).filter(point -> point.estimate().isPresent()).isPresent();
    return covered ? Math.abs(history.change(day).orElseThrow().total()) : 0;
  }
}
