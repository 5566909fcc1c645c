package org.thaw.server.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.relation.DayChange;
import org.thaw.relation.Outline;
import org.thaw.relation.Relations;
import org.thaw.relation.Standing;
import org.thaw.server.edition.Edition;

/// What moved relations on a day, as `explain/1`: each move split into parts that add up to it,
/// with the sentences of its acts.
///
/// @param relations of one pair, or the five that moved most
public record ExplainPage(String thaw, LocalDate date, List<DigestLine> relations) {

  private static final int MOST = 5;

  private record Moved(Pair pair, double points) {}

  /// The day of one pair, or of the pairs that moved most.
  public static ExplainPage of(Edition edition, LocalDate day, Optional<Pair> pair) {
    Relations relations = edition.relations();
    List<Pair> pairs =
        pair.map(List::of)
            .orElseGet(() -> edition.standings().stream().map(Standing::pair).toList());
    return new ExplainPage(
        "explain/1",
        day,
        pairs.stream()
            .map(one -> new Moved(one, move(relations, one, day)))
            .sorted(Comparator.comparingDouble(moved -> -moved.points()))
            .filter(moved -> relations.change(moved.pair(), day).isPresent())
            .limit(MOST)
            .flatMap(moved -> relations.digest(moved.pair(), day.minusDays(1), day).stream())
            .map(digest -> DigestLine.of(edition, digest))
            .toList());
  }

  /// Index points of a covered day; only these need the day's change.
  private static double move(Relations relations, Pair pair, LocalDate day) {
    Optional<Outline> covered =
        relations.outline(pair).filter(outline -> outline.on(day).isPresent());
    return covered
        .flatMap(outline -> relations.change(pair, day))
        .map(DayChange::total)
        .map(Math::abs)
        .orElse(0.0);
  }
}
