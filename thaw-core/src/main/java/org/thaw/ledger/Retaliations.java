package org.thaw.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.finding.Measure;
import org.thaw.fold.Citation;

/// Links measures that answer one another: the same kind, the other way round, begun within a week.
final class Retaliations {

  private static final int DAYS = 7;

  private Retaliations() {}

  private record Exchange(Measure.Kind kind, Set<String> states) {}

  /// The histories with their links.
  static List<MeasureHistory> link(List<MeasureHistory> histories) {
    Map<Exchange, List<MeasureHistory>> exchanges = new HashMap<>();
    for (MeasureHistory history : histories) {
      exchanges.computeIfAbsent(exchange(history), any -> new ArrayList<>()).add(history);
    }
    return histories.stream()
        .map(history -> linked(history, exchanges.getOrDefault(exchange(history), List.of())))
        .toList();
  }

  private static Exchange exchange(MeasureHistory history) {
    return new Exchange(
        history.kind(), new TreeSet<>(List.of(history.imposer(), history.target())));
  }

  private static MeasureHistory linked(MeasureHistory history, List<MeasureHistory> others) {
    return new MeasureHistory(
        history.id(),
        history.kind(),
        history.imposer(),
        history.target(),
        history.objects(),
        history.legalBasis(),
        history.steps(),
        others.stream().filter(other -> answers(history, other)).map(MeasureHistory::id).toList(),
        others.stream().filter(other -> answers(other, history)).map(MeasureHistory::id).toList());
  }

  private static final Comparator<MeasureHistory> FIRST =
      Comparator.comparing((MeasureHistory history) -> history.first().date())
          .thenComparing(history -> firstCitation(history));

  private static Citation firstCitation(MeasureHistory history) {
    return history.first().evidence().get(0);
  }

  /// True if `answer` came after `cause` and within a week.
  private static boolean answers(MeasureHistory answer, MeasureHistory cause) {
    return answer.kind() == cause.kind()
        && answer.imposer().equals(cause.target())
        && answer.target().equals(cause.imposer())
        && FIRST.compare(cause, answer) < 0
        && !answer.first().date().isAfter(cause.first().date().plusDays(DAYS));
  }
}
