package org.thaw.evaluation.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.finding.EventType;

/// Reads the types of gold events, names of older PLOVER drafts among them.
public final class EventTypes {

  private static final Map<String, Set<EventType>> OLD =
      Map.of(
          "DEMAND", EnumSet.of(EventType.REQUEST),
          "DISAPPROVE", EnumSet.of(EventType.ACCUSE),
          "INVESTIGATE", EnumSet.of(EventType.ACCUSE),
          "FIGHT", EnumSet.of(EventType.ASSAULT),
          "YIELD", EnumSet.of(EventType.CONCEDE, EventType.RETREAT));

  private EventTypes() {}

  /// The types a word stands for; YIELD of the old draft is one of two.
  ///
  /// @throws IllegalArgumentException naming the row's place for a word PLOVER does not know
  public static Set<EventType> parse(GoldRow row, String word) {
    String name = word.strip().toUpperCase(Locale.ROOT);
    if (OLD.containsKey(name)) {
      return OLD.getOrDefault(name, Set.of());
    }
    for (EventType type : EventType.values()) {
      if (type.name().equals(name)) {
        return EnumSet.of(type);
      }
    }
    throw row.wrong("type", "is no PLOVER type: " + word);
  }

  /// The types that are right for an event of a row: its own; and all of the row's `typeAny` if its
  /// own is one of them, or if the row has no other event.
  public static Set<EventType> right(GoldRow row, GoldRow event, int events) {
    Set<EventType> any = EnumSet.noneOf(EventType.class);
    List<String> words = row.strings("typeAny");
    words.forEach(word -> any.addAll(parse(row, word)));
    Set<EventType> right = EnumSet.noneOf(EventType.class);
    event.optional("type").ifPresent(word -> right.addAll(parse(event, word)));
    event.strings("typeAny").forEach(word -> right.addAll(parse(event, word)));
    if (right.isEmpty() || events == 1 || right.stream().anyMatch(any::contains)) {
      right.addAll(any);
    }
    if (right.isEmpty()) {
      throw row.wrong("type", "is missing");
    }
    return right;
  }
}
