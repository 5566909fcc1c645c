package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thaw.finding.EventType;
import org.thaw.fold.Citation;

/// Joins the acts that one story tells and another, later, tells again with their day.
///
/// A dated act first told more than `undatedDays` after another story told one of that day,
/// direction and type is that act retold, and corroborates it: a report of last month's sanctions
/// imposes none. What two stories tell while it is fresh stays two acts.
final class Retellings {

  private static final Comparator<DistinctEvent> FIRST =
      Comparator.comparing(Retellings::told).thenComparing(DistinctEvent::id);

  private final Parameters parameters;

  Retellings(Parameters parameters) {
    this.parameters = parameters;
  }

  private record Kind(
      LocalDate date, List<String> actors, List<String> recipients, EventType type) {

    static Kind of(DistinctEvent event) {
      return new Kind(event.date(), event.actors(), event.recipients(), event.type());
    }
  }

  /// The acts without those that retell another, in the order of `told`.
  List<DistinctEvent> distinct(List<DistinctEvent> told) {
    Map<Kind, List<DistinctEvent>> kinds = new LinkedHashMap<>();
    told.forEach(
        event -> kinds.computeIfAbsent(Kind.of(event), any -> new ArrayList<>()).add(event));
    Map<String, DistinctEvent> kept = new LinkedHashMap<>();
    kinds.values().forEach(same -> joined(same).forEach(event -> kept.put(event.id(), event)));
    return told.stream().map(DistinctEvent::id).filter(kept::containsKey).map(kept::get).toList();
  }

  private List<DistinctEvent> joined(List<DistinctEvent> same) {
    List<DistinctEvent> joined = new ArrayList<>();
    for (DistinctEvent event : same.stream().sorted(FIRST).toList()) {
      if (joined.isEmpty() || !retells(event, joined.getFirst())) {
        joined.add(event);
      } else {
        joined.set(0, joined(joined.getFirst(), event));
      }
    }
    return joined;
  }

  private boolean retells(DistinctEvent event, DistinctEvent first) {
    LocalDate fresh = told(first).plusDays(parameters.undatedDays());
    return event.dated() && !event.story().equals(first.story()) && told(event).isAfter(fresh);
  }

  /// The act with what a retelling adds: its outlets, its words, and its day.
  private DistinctEvent joined(DistinctEvent first, DistinctEvent retold) {
    List<String> voices =
        Stream.concat(first.voices().stream(), retold.voices().stream())
            .distinct()
            .sorted()
            .toList();
    double corroboration =
        parameters.corroboration(voices.size()) / parameters.corroboration(first.outlets());
    double dated = first.dated() ? 1 : 1 / parameters.undatedShare();
    List<Citation> evidence =
        Stream.concat(first.evidence().stream(), retold.evidence().stream())
            .distinct()
            .sorted()
            .toList();
    return first.with(voices, first.weight() * corroboration * dated, evidence);
  }

  /// The day on which it was first told.
  private static LocalDate told(DistinctEvent event) {
    return event.evidence().getFirst().day();
  }
}
