package org.thaw.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The events that a NewsML-G2 item states, as concepts or in the older form, and the coverage it
/// plans with a time.
final class NewsMlEvents {

  private NewsMlEvents() {}

  static List<PlannedEvent> in(NewsMlNode item) {
    List<PlannedEvent> events = new ArrayList<>();
    for (NewsMlNode details : item.all("eventDetails")) {
      NewsMlNode holder = holder(details);
      if (!details.all("dates").isEmpty() || isEvent(holder)) {
        events.add(event(holder, details));
      }
    }
    if (events.isEmpty()) {
      item.all("newsCoverage > planning").stream()
          .filter(planning -> planning.text("scheduled").isPresent())
          .forEach(planning -> events.add(coverage(planning)));
    }
    return events;
  }

  private static boolean isEvent(NewsMlNode holder) {
    return holder.attribute("> type", "qcode", "uri").orElse("").endsWith("event");
  }

  /// The concept or event that the details are of.
  private static NewsMlNode holder(NewsMlNode details) {
    return Optional.ofNullable(details.element().parent()).map(NewsMlNode::new).orElse(details);
  }

  private static PlannedEvent event(NewsMlNode holder, NewsMlNode details) {
    return new PlannedEvent(
        holder.text("> name").orElse(""),
        holder.texts("> definition, > note"),
        details.text("dates > start", "dates > approxStart").orElse(""),
        details.text("dates > end", "dates > approxEnd").orElse(""),
        details.text("dates > duration").orElse(""),
        details.text("location > name", "location"),
        participants(details),
        details.attribute("eventStatus, occurStatus", "qcode", "uri", "literal").orElse(""),
        details.text("dates > start").isEmpty()
            || details
                .attribute("dates", "confirmationstatus", "confirmation")
                .orElse("")
                .contains("pprox"),
        recurrence(details));
  }

  private static List<String> participants(NewsMlNode details) {
    return details.texts("participant > name, organiser > name").stream().distinct().toList();
  }

  private static PlannedEvent coverage(NewsMlNode planning) {
    return new PlannedEvent(
        planning.text("> headline", "> edNote", "> description").orElse(""),
        planning.texts("> edNote"),
        planning.text("> scheduled").orElse(""),
        "",
        "",
        Optional.empty(),
        planning.texts("> assignedTo > name"),
        "",
        true,
        Optional.empty());
  }

  private static Optional<String> recurrence(NewsMlNode details) {
    return details.all("dates > rRule").stream()
        .findFirst()
        .flatMap(rule -> {
          List<String> parts = new ArrayList<>();
          for (String part :
              List.of("freq", "interval", "count", "byday", "bymonth", "bymonthday")) {
            rule.first(part)
                .ifPresent(value ->
                    parts.add(
                        part.toUpperCase(Locale.ROOT)
                            + "="
                            + value.toUpperCase(Locale.ROOT).replace(' ', ',')));
          }
          rule.first("until")
              .ifPresent(value -> parts.add("UNTIL=" + value.replaceAll("[-:]", "")));
          boolean named = !parts.isEmpty() && parts.getFirst().startsWith("FREQ=");
          return named ? Optional.of(String.join(";", parts)) : Optional.empty();
        });
  }
}
