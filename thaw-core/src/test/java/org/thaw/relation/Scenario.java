package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.thaw.finding.EventType;
import org.thaw.fold.Stories;
import org.thaw.reading.Reading;

/// A seeded news year of one pair: quiet months with a crisis in the middle, told by several
/// outlets.
final class Scenario implements Stories {

  static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  static final int DAYS = 240;
  static final LocalDate CRISIS = FIRST.plusDays(120);
  static final LocalDate CRISIS_END = FIRST.plusDays(150);
  private static final EventType[] COOPERATION = {
    EventType.CONSULT, EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE
  };
  private static final EventType[] CONFLICT = {
    EventType.ACCUSE, EventType.THREATEN, EventType.SANCTION, EventType.REJECT
  };

  private final Random random;
  private final List<Dispatch> dispatches = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final Map<String, String> stories = new HashMap<>();
  private final Map<String, String> copies = new HashMap<>();

  Scenario(long seed, boolean meetingsInTheCrisis) {
    random = new Random(seed);
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = FIRST.plusDays(day);
      boolean crisis = !date.isBefore(CRISIS) && date.isBefore(CRISIS_END);
      int count = crisis ? 2 : random.nextInt(2);
      for (int story = 0; story < count; story++) {
        story("story" + day + "-" + story, date, crisis);
      }
      if (crisis && meetingsInTheCrisis) {
        tell("meeting" + day, date, dispatch -> dispatch.meeting("COL", "USA"));
      }
    }
  }

  private interface Content {
    Dispatch of(Dispatch dispatch);
  }

  private void story(String story, LocalDate date, boolean crisis) {
    boolean conflict = random.nextDouble() < (crisis ? 0.9 : 0.25);
    EventType type = (conflict ? CONFLICT : COOPERATION)[random.nextInt(4)];
    boolean forward = random.nextBoolean();
    String from = forward ? "COL" : "USA";
    String to = forward ? "USA" : "COL";
    tell(story, date, dispatch -> dispatch.event(type, from, to));
  }

  /// A story told by one to four of eight outlets.
  private void tell(String story, LocalDate date, Content content) {
    int tellers = 1 + random.nextInt(4);
    int first = random.nextInt(8);
    for (int i = 0; i < tellers; i++) {
      String outlet = "outlet" + (first + i) % 8;
      String id = story + "@" + outlet;
      stories.put(id, story);
      outlets.add(outlet);
      dispatches.add(content.of(new Dispatch(id, outlet, date)));
    }
  }

  List<Reading> readings() {
    return dispatches.stream().map(Dispatch::reading).toList();
  }

  /// The readings of the outlets with an even number.
  List<Reading> halfTheOutlets() {
    return readings().stream()
        .filter(reading -> reading.article().outlet().matches("outlet[0246]"))
        .toList();
  }

  /// Of each story the first telling, if it is by one of these outlets.
  List<Reading> exclusives(String outlets) {
    Set<String> told = new HashSet<>();
    return readings().stream()
        .filter(reading -> told.add(story(reading.article().id())))
        .filter(reading -> reading.article().outlet().matches(outlets))
        .toList();
  }

  /// Notes that an article is a copy of another.
  void copy(String copy, String original) {
    copies.put(copy, original);
    stories.put(copy, stories.get(original));
  }

  Relations fold(List<Reading> readings) {
    return Relations.fold(readings.stream(), this, Parameters.load(), FIRST.plusDays(DAYS - 1));
  }

  @Override
  public String story(String article) {
    return stories.getOrDefault(article, article);
  }

  @Override
  public Optional<String> copyGroup(String article) {
    return Optional.of(copies.getOrDefault(article, article));
  }
}
