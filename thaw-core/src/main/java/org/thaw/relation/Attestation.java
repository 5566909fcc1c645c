package org.thaw.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thaw.relation.ChangePoint.Direction;

/// The acts that a shift may begin with: those of its direction on a day and the few days behind
/// it. A shift begins only where independent outlets tell of such acts within twice as many days;
/// what one outlet alone reports is no turn yet. Not thread-safe.
final class Attestation {

  private final PairNews news;
  private final Parameters.ChangeParameters change;
  private final Map<LocalDate, Boolean> rises = new HashMap<>();
  private final Map<LocalDate, Boolean> eases = new HashMap<>();

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
    return (direction == Direction.RISING ? rises : eases)
        .computeIfAbsent(day, any -> isTold(day, direction));
  }

  private boolean isTold(LocalDate day, Direction direction) {
    return of(day, direction, change.days()).findAny().isPresent()
        && of(day, direction, 2 * change.days())
                .flatMap(act -> act.voices().stream())
                .distinct()
                .limit(change.sideOutlets())
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
    LocalDate end = day.plusDays(days);
    return news.events().subList(news.first(day), news.events().size()).stream()
        .takeWhile(act -> act.date().isBefore(end))
        .filter(act -> act.type().quad().isConflict() == conflict);
  }
}
