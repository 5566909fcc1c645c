package org.thaw.evaluation.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.task.EventTypes;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An act of one state towards another that is known to have happened.
///
/// @param types any of these is right, the one that fits best first
/// @param day empty where nothing says
/// @param articles tags of the dispatches that report it; empty for an act of a gold sentence
record KnownAct(
    String from, String to, List<EventType> types, Optional<LocalDate> day, List<String> articles) {

  KnownAct {
    types = List.copyOf(types);
    articles = List.copyOf(articles);
  }

  /// The actual acts between two states that a gold row of events holds.
  static List<KnownAct> of(GoldRow row) {
    List<KnownAct> acts = new ArrayList<>();
    List<GoldRow> events = row.rows("events");
    for (GoldRow event : events) {
      boolean actual =
          event.optionalWord("realis", Realis.class).filter(r -> r != Realis.ACTUAL).isEmpty();
      Set<EventType> types = EventTypes.right(row, event, events.size());
      List<String> actors = event.strings("actors");
      List<String> recipients = event.strings("recipients");
      for (String actor : actual ? actors : List.<String>of()) {
        for (String other : recipients.isEmpty() ? actors : recipients) {
          if (isState(actor) && isState(other) && !actor.equals(other)) {
            acts.add(new KnownAct(actor, other, List.copyOf(types), Optional.empty(), List.of()));
          }
        }
      }
    }
    return acts;
  }

  /// The facts of a folder of `expected` files, those known to the day and between two states.
  ///
  /// @throws IOException naming the folder or file that cannot be read
  static List<KnownAct> facts(Path folder) throws IOException {
    List<KnownAct> facts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode fact : JsonMapper.shared().readTree(file.toFile()).path("facts")) {
          fact(fact).ifPresent(facts::add);
        }
      }
    }
    return facts;
  }

  private static Optional<KnownAct> fact(JsonNode fact) {
    String from = fact.path("actor").stringValue();
    String to = fact.path("recipient").stringValue();
    String date = fact.path("date").stringValue();
    if (!isState(from) || !isState(to) || date.length() != 10) {
      return Optional.empty();
    }
    List<EventType> types = new ArrayList<>();
    fact.path("types").forEach(type -> types.add(EventType.valueOf(type.stringValue())));
    List<String> articles = new ArrayList<>();
    fact.path("dispatches").forEach(tag -> articles.add(tag.stringValue()));
    return Optional.of(new KnownAct(from, to, types, Optional.of(LocalDate.parse(date)), articles));
  }

  private static boolean isState(String code) {
    return code.length() == 3;
  }

  /// True if a coded act is this one in direction and class of quad.
  boolean isSideOf(StateAct act) {
    Set<EventType.Quad> quads = EnumSet.noneOf(EventType.Quad.class);
    types.forEach(type -> quads.add(type.quad()));
    return from.equals(act.from()) && to.equals(act.to()) && quads.contains(act.type().quad());
  }

  /// True if a coded act of this direction is this one in type, and their days lie no more than one
  /// apart.
  boolean isNews(EventType type, LocalDate told) {
    return types.contains(type)
        && day.filter(known -> Math.abs(known.toEpochDay() - told.toEpochDay()) <= 1).isPresent();
  }
}
