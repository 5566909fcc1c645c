package org.thaw.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thaw.fold.Pair;
import org.thaw.relation.DistinctEvent;
import org.thaw.relation.Estimate;
import org.thaw.relation.Outline;
import org.thaw.relation.Standing;
import org.thaw.server.edition.Edition;

/// The relations that are covered, those that moved most in the last week first, then those with
/// too little coverage for a level.
///
/// @param total number of all pairs that some article names together
/// @param calendars those of the list that have appointments, for a reader to choose from
public record RelationsPage(
    Optional<Instant> asOf, int total, List<RelationLine> relations, List<CalendarLine> calendars) {

  private static final int MOST = 150;
  private static final int WEEKS = 52;

  /// Covered relations in the order of the fold (most moved first), then the others by articles.
  private static final Comparator<Standing> COVERED_FIRST =
      Comparator.comparing((Standing standing) -> standing.level().estimate().isEmpty())
          .thenComparing(
              standing -> standing.level().estimate().isPresent() ? 0 : -standing.articles());

  /// One pair in the list.
  ///
  /// @param last the latest covered day, where today is not
  /// @param weeks the index at the end of each of the last 52 weeks, oldest first; empty without
  ///   coverage
  /// @param latest the sentence of the latest event between the two
  public record RelationLine(
      List<String> pair,
      RelationPage.LevelLine level,
      int articles,
      Optional<LastLevel> last,
      List<Optional<Double>> weeks,
      Optional<Lines.Sentence> latest) {

    /// The pair as written in addresses, such as `COL-USA`.
    public String code() {
      return String.join("-", pair);
    }

    private boolean reported() {
      return level.value().isPresent() || last.isPresent() || latest.isPresent();
    }
  }

  /// A pair with appointments.
  public record CalendarLine(List<String> pair, int appointments) {

    /// The pair as written in addresses, such as `COL-USA`.
    public String code() {
      return String.join("-", pair);
    }
  }

  /// The level on the latest day with enough coverage.
  public record LastLevel(LocalDate date, double value) {}

  public static RelationsPage of(Edition edition) {
    List<RelationLine> relations = first(edition, MOST);
    return new RelationsPage(
        edition.asOf(), edition.standings().size(), relations, calendars(edition, relations));
  }

  /// The pairs with a level or an act between the two.
  public List<RelationLine> reported() {
    return relations.stream().filter(RelationLine::reported).toList();
  }

  /// The pairs that articles only name together.
  public List<RelationLine> named() {
    return relations.stream().filter(relation -> !relation.reported()).toList();
  }

  private static List<CalendarLine> calendars(Edition edition, List<RelationLine> relations) {
    return relations.stream()
        .map(relation ->
            new CalendarLine(
                relation.pair(),
                edition
                    .calendar()
                    .of(Pair.of(relation.pair().get(0), relation.pair().get(1)))
                    .size()))
        .filter(line -> line.appointments() > 0)
        .toList();
  }

  /// The first lines of the list.
  static List<RelationLine> first(Edition edition, int most) {
    return edition.standings().stream()
        .sorted(COVERED_FIRST)
        .filter(standing -> standing.articles() > 1)
        .limit(most)
        .map(standing -> line(edition, standing))
        .toList();
  }

  private static RelationLine line(Edition edition, Standing standing) {
    Optional<Outline> outline = edition.relations().outline(standing.pair());
    return new RelationLine(
        standing.pair().countries(),
        RelationLines.level(standing.level(), standing.weekChange()),
        standing.articles(),
        outline.flatMap(RelationsPage::last),
        outline.map(RelationsPage::weeks).orElse(List.of()),
        outline.flatMap(known -> latest(edition, known.events())));
  }

  private static Optional<LastLevel> last(Outline outline) {
    int days = outline.sinceCovered().orElse(0);
    return days == 0
        ? Optional.empty()
        : outline
            .back(days)
            .map(then -> new LastLevel(outline.asOf().minusDays(days), then.value()));
  }

  private static List<Optional<Double>> weeks(Outline outline) {
    return IntStream.range(0, Math.min(WEEKS, (outline.estimates().size() + 6) / 7))
        .mapToObj(week -> outline.back(7 * week).map(Estimate::value))
        .toList()
        .reversed();
  }

  private static Optional<Lines.Sentence> latest(Edition edition, List<DistinctEvent> events) {
    return events.isEmpty()
        ? Optional.empty()
        : Lines.sentences(edition, events.getLast().evidence()).stream().findFirst();
  }
}
