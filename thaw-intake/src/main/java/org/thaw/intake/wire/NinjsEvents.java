package org.thaw.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The event that a ninjs 3 item states, or the coverage it plans with a date.
final class NinjsEvents {

  private NinjsEvents() {}

  static List<PlannedEvent> in(NinjsNode item) {
    List<PlannedEvent> events = new ArrayList<>();
    NinjsNode details = item.at("eventDetails");
    if (item.raw("type").equals("event") || details.node().has("dates")) {
      events.add(event(item, name(item), details, details.at("dates")));
    }
    for (NinjsNode coverage : item.list("plannedCoverage")) {
      if (events.isEmpty() && coverage.node().has("dates")) {
        events.add(event(item, coverage.first("title").orElse(""), coverage, coverage.at("dates")));
      }
    }
    return events;
  }

  private static String name(NinjsNode item) {
    return item.values("headlines", "headline").stream()
        .findFirst()
        .or(() -> item.first("title", "slugline"))
        .orElse("");
  }

  private static PlannedEvent event(
      NinjsNode item, String name, NinjsNode details, NinjsNode dates) {
    return new PlannedEvent(
        name,
        List.of(),
        dates.first("startDate", "expectedStartDate").orElse(""),
        dates.first("endDate", "expectedEndDate").orElse(""),
        dates.raw("expectedDuration"),
        place(item),
        participants(item, details),
        details.raw("eventStatus"),
        !dates.node().has("startDate"),
        recurrence(dates.at("recurrence")));
  }

  /// The name of the place and the town and country of its address, each once.
  private static Optional<String> place(NinjsNode item) {
    return item.list("places").stream()
        .map(place -> {
          List<String> parts = new ArrayList<>(place.first("name").stream().toList());
          for (NinjsNode contact : place.list("contactInfo")) {
            NinjsNode address = contact.at("address");
            for (String part : List.of("locality", "country")) {
              address.first(part).filter(words -> !parts.contains(words)).ifPresent(parts::add);
            }
          }
          return String.join(", ", parts);
        })
        .filter(place -> !place.isEmpty())
        .findFirst()
        .or(() -> item.first("located"));
  }

  private static List<String> participants(NinjsNode item, NinjsNode details) {
    List<String> names = new ArrayList<>(item.names("people"));
    names.addAll(item.names("organisations"));
    details.at("organiser").first("name").ifPresent(names::add);
    return names.stream().distinct().toList();
  }

  /// The first rule as iCalendar has it.
  private static Optional<String> recurrence(NinjsNode recurrence) {
    return recurrence.list("recurrenceRules").stream().findFirst().flatMap(NinjsEvents::rule);
  }

  private static Optional<String> rule(NinjsNode rule) {
    List<String> parts = new ArrayList<>();
    rule.first("frequency").ifPresent(word -> parts.add("FREQ=" + word.toUpperCase(Locale.ROOT)));
    rule.first("interval").ifPresent(count -> parts.add("INTERVAL=" + count));
    rule.first("count").ifPresent(count -> parts.add("COUNT=" + count));
    rule.time("until")
        .ifPresent(until -> parts.add("UNTIL=" + until.toString().replaceAll("[-:]", "")));
    boolean named = !parts.isEmpty() && parts.getFirst().startsWith("FREQ=");
    return named ? Optional.of(parts.stream().collect(Collectors.joining(";"))) : Optional.empty();
  }
}
