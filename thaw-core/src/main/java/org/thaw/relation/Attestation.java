package org.thaw.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.thaw.relation.ChangePoint.Direction;

/// The acts that a shift may begin with: those of its direction on a day and the few days behind
/// it. A shift begins only where independent outlets tell of such acts within twice as many days;
/// what one outlet alone reports is no turn yet.
final class Attestation {

  private final PairNews news;
  private final Parameters.ChangeParameters change;

  Attestation(PairNews news, Parameters parameters) {
    this.news = news;
    this.change = parameters.change();
  }

  /// True if enough outlets tell of acts one way on the day or right behind it.
  boolean begins(LocalDate day) {
    return begins(day, Direction.RISING) || begins(day, Direction.EASING);
  }

  /// True if there is an act of this direction, and enough outlets tell of it or of the next ones.
  boolean begins(LocalDate day, Direction direction) {
    return of(day, direction, change.days()).findAny().isPresent()
        && of(day, direction, 2 * change.days())
                .flatMap(act -> act.voices().stream())
                .distinct()
                .count()
            >= change.sideOutlets();
  }

  /// The acts of a direction, the weightiest first.
  List<DistinctEvent> acts(LocalDate day, Direction direction) {
    return of(day, direction, change.days())
        .sorted(
            Comparator.comparingDouble((DistinctEvent act) -> -act.weight())
                .thenComparing(DistinctEvent::id))
        .toList();
  }

  private Stream<DistinctEvent> of(LocalDate day, Direction direction, int days) {
    boolean conflict = direction == Direction.RISING;
    return news.events().stream()
        .filter(act -> act.type().quad().isConflict() == conflict)
        .filter(act -> !act.date().isBefore(day))
        .filter(act -> act.date().isBefore(day.plusDays(days)));
  }
}
