package org.thaw.evaluation.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.finding.Actor;
import org.thaw.finding.Appointment;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Evidence;
import org.thaw.finding.Measure;
import org.thaw.finding.Realis;
import org.thaw.finding.Sector;
import org.thaw.finding.When;
import org.thaw.fold.Stories;
import org.thaw.knowledge.Table;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// A seeded year of made-up readings, to measure the folds with: 600 outlets, 240 countries of very
/// unequal fame, stories of one to some dozens of articles, a third of them copies.
///
/// Reading `n` depends on the seed and `n` alone, so that any stretch can be made without the rest.
final class SyntheticNews implements Stories {

  private static final int OUTLETS = 600;
  private static final int ARTICLES_A_STORY = 4;

  private final List<String> countries =
      Table.load("countries.tsv").rows().stream().map(row -> row.cell("iso3")).toList();
  private final Map<String, String> stories = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> copies = new ConcurrentHashMap<>();
  private final LocalDate first;
  private final int perDay;
  private final long seed;

  SyntheticNews(LocalDate first, int perDay, long seed) {
    this.first = first;
    this.perDay = perDay;
    this.seed = seed;
  }

  /// The readings numbered from `from` up to, not with, `to`.
  Stream<Reading> readings(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::reading);
  }

  @Override
  public String story(String article) {
    String known = stories.get(article);
    return known == null
        ? stories.computeIfAbsent(article, id -> "s" + number(id) / ARTICLES_A_STORY)
        : known;
  }

  @Override
  public Optional<String> copyGroup(String article) {
    Optional<String> known = copies.get(article);
    return known == null ? copies.computeIfAbsent(article, SyntheticNews::group) : known;
  }

  private static Optional<String> group(String id) {
    boolean copy = number(id) % ARTICLES_A_STORY == ARTICLES_A_STORY - 1;
    return Optional.of("a" + (copy ? number(id) - 1 : number(id)));
  }

  private static int number(String article) {
    return Integer.parseInt(article.substring(1));
  }

  private Reading reading(int number) {
    Random random = new Random(seed + number / ARTICLES_A_STORY);
    TreeSet<String> named = new TreeSet<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      named.add(country(random));
    }
    List<String> states = List.copyOf(named);
    Random own = new Random(31 * seed + number);
    Article article = article(number, own);
    return new Reading(
        article,
        "synthetic",
        List.of(new Span(0, article.text().length())),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        states.size() < 2 ? List.of() : events(article.id(), states, random, own),
        states.size() < 2 || random.nextInt(20) > 0
            ? List.of()
            : List.of(appointment(article.id(), states, random)),
        states.size() < 2 || random.nextInt(30) > 0
            ? List.of()
            : List.of(measure(article.id(), states, random, own)),
        List.of(),
        List.of(),
        List.of(),
        states,
        List.of());
  }

  /// Few countries fill most of the news: the rank falls off with the square.
  private String country(Random random) {
    double fame = random.nextDouble();
    return countries.get((int) (fame * fame * countries.size()));
  }

  private LocalDate day(int number) {
    return first.plusDays(number / perDay);
  }

  private Article article(int number, Random random) {
    Instant published =
        day(number).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(random.nextInt(86_400));
    double fame = random.nextDouble();
    return Article.plain(
        "a" + number,
        "outlet" + (int) (fame * fame * OUTLETS),
        "en",
        "Headline " + number,
        Optional.of(published),
        List.of(),
        ("Words of article " + number + ", repeated. ").repeat(12),
        Licence.OPEN);
  }

  private List<Event> events(String article, List<String> states, Random random, Random own) {
    List<Event> events = new ArrayList<>();
    EventType[] types = EventType.values();
    for (int i = random.nextInt(3); i > 0; i--) {
      String from = states.get(random.nextInt(states.size()));
      String to = states.get(random.nextInt(states.size()));
      events.add(
          new Event(
              evidence(article, "event", own, i),
              types[random.nextInt(types.length)],
              Optional.empty(),
              List.of(),
              List.of(actor(from)),
              List.of(actor(to)),
              new Span(0, 5),
              Optional.empty(),
              Optional.empty(),
              random.nextInt(5) == 0 ? Realis.FUTURE : Realis.ACTUAL,
              Optional.empty(),
              Optional.empty()));
    }
    return events;
  }

  private Appointment appointment(String article, List<String> states, Random random) {
    LocalDate day = day(number(article)).plusDays(random.nextInt(40));
    return new Appointment(
        evidence(article, "appointment", random, 0),
        "Meeting of ministers",
        Optional.of(When.day(day, "then")),
        Optional.empty(),
        List.of(),
        states,
        List.of(),
        Appointment.Status.values()[random.nextInt(3)],
        Optional.empty());
  }

  private static Measure measure(String article, List<String> states, Random random, Random own) {
    return new Measure(
        evidence(article, "measure", own, 0),
        Measure.Kind.values()[random.nextInt(22)],
        Optional.of(states.get(0)),
        Optional.of(states.get(1)),
        Optional.of(List.of("goods", "steel", "officials").get(random.nextInt(3))),
        Measure.State.values()[random.nextInt(8)],
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Evidence evidence(String article, String kind, Random random, int index) {
    double confidence = 0.5 + random.nextDouble() / 2;
    return Evidence.of(
        article, kind, List.of(new Span(0, 5)), 0, confidence, List.of("synthetic"), index);
  }

  private static Actor actor(String country) {
    return new Actor(country, Optional.of(country), Optional.of(Sector.GOV), Optional.empty());
  }
}
