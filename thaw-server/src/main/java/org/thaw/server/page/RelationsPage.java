package org.thaw.server.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.relation.DistinctEvent;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Standing;
import org.thaw.server.edition.Edition;

/// The relations that are covered, those that moved most in the last week first, then those with too
/// little coverage for a level.
///
/// @param total number of all pairs that some article names together
public record RelationsPage(Optional<Instant> asOf, int total, List<RelationLine> relations) {

  private static final int MOST = 150;
  private static final int WEEKS = 52;

  /// One pair in the list.
  ///
  /// @param weeks the index at the end of each of the last 52 weeks, oldest first; empty without coverage
  /// @param latest the sentence of the latest event between the two
  public record RelationLine(
      List<String> pair,
      RelationPage.LevelLine level,
      int articles,
      List<Optional<Double>> weeks,
      Optional<Lines.Sentence> latest) {

    /// The pair as written in addresses, such as `COL-USA`.
    public String code() {
      return String.join("-", pair);
    }
  }

  public static RelationsPage of(Edition edition) {
    return new RelationsPage(edition.asOf(), edition.standings().size(), first(edition, MOST));
  }

  /// The first lines of the list.
  static List<RelationLine> first(Edition edition, int most) {
    return edition.standings().stream()
        .filter(standing -> standing.articles() > 1 || standing.level().estimate().isPresent())
        .limit(most)
        .map(standing -> line(edition, standing))
        .toList();
  }

  private static RelationLine line(Edition edition, Standing standing) {
    return new RelationLine(
        standing.pair().countries(),
        RelationPages.level(standing.level(), standing.weekChange()),
        standing.articles(),
        edition.relation(standing.pair()).map(RelationsPage::weeks).orElse(List.of()),
        latest(edition, standing));
  }

  private static List<Optional<Double>> weeks(RelationHistory history) {
    List<Optional<Double>> weeks = new ArrayList<>();
    for (int at = history.points().size() - 1; at >= 0 && weeks.size() < WEEKS; at -= 7) {
      weeks.add(history.points().get(at).estimate().map(estimate -> estimate.value()));
    }
    return weeks.reversed();
  }

  private static Optional<Lines.Sentence> latest(Edition edition, Standing standing) {
    List<DistinctEvent> events =
        edition.relation(standing.pair()).map(history -> history.events()).orElse(List.of());
    return events.isEmpty()
        ? Optional.empty()
        : Lines.sentences(edition, events.getLast().evidence()).stream().findFirst();
  }
}
