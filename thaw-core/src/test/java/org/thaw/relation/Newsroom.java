package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thaw.finding.EventType;
import org.thaw.finding.Measure;
import org.thaw.finding.Realis;
import org.thaw.finding.When;
import org.thaw.fold.Stories;
import org.thaw.reading.Reading;

/// A seeded newsroom in which nothing stays where it was: articles come late, go, and are read
/// again; stories merge and split; copies are found, and found to be none. The id of a story, and
/// of a group of copies, is that of its first article, so that it changes when an earlier one
/// comes.
final class Newsroom {

  private static final List<String> COUNTRIES = List.of("COL", "USA", "MEX", "CUB", "FRA");
  private static final EventType[] TYPES = EventType.values();

  private final Random random;
  private final TreeMap<String, Reading> held = new TreeMap<>();

  /// By article, which others it is of one story or one text with.
  private final Map<String, Integer> stories = new TreeMap<>();

  private final Map<String, Integer> texts = new TreeMap<>();
  private int numbers;

  Newsroom(long seed) {
    random = new Random(seed);
  }

  List<Reading> readings() {
    List<Reading> readings = new ArrayList<>(held.values());
    Collections.shuffle(readings, random);
    return readings;
  }

  /// Some articles up to a day, a few of them late: of new stories, or other outlets' reports and
  /// copies of old ones.
  List<Reading> come(LocalDate today) {
    List<Reading> come = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      Optional<String> other = any().filter(any -> random.nextInt(3) > 0);
      LocalDate day = today.minusDays(random.nextInt(4) > 0 ? 0 : random.nextInt(40));
      String id = "%s-%04d".formatted(day, random.nextInt(10_000));
      stories.put(id, other.map(stories::get).orElse(++numbers));
      boolean copy = random.nextInt(3) == 0;
      texts.put(id, other.filter(any -> copy).map(texts::get).orElse(++numbers));
      come.add(read(id, day));
    }
    return come;
  }

  /// An article that is gone.
  Optional<String> goes() {
    Optional<String> gone = any();
    gone.ifPresent(held::remove);
    return gone;
  }

  /// An article read again, with other findings.
  Optional<Reading> readAgain() {
    return any().map(id -> read(id, LocalDate.parse(id.substring(0, 10))));
  }

  /// Two stories become one.
  void merge() {
    int one = any().map(stories::get).orElse(0);
    int other = any().map(stories::get).orElse(0);
    stories.replaceAll((id, story) -> story == other ? one : story);
  }

  /// About half of a story becomes another.
  void split() {
    int parted = any().map(stories::get).orElse(0);
    int other = ++numbers;
    stories.replaceAll((id, story) -> story == parted && random.nextBoolean() ? other : story);
  }

  /// A copy is found to be none, or one article to be a copy of another.
  void compareTexts() {
    any().ifPresent(id -> texts.put(id, random.nextBoolean() ? ++numbers : text()));
  }

  private int text() {
    return any().map(texts::get).orElse(0);
  }

  private Optional<String> any() {
    return held.keySet().stream()
        .skip(held.isEmpty() ? 0 : random.nextInt(held.size()))
        .findFirst();
  }

  private Reading read(String id, LocalDate day) {
    Dispatch dispatch = new Dispatch(id, "outlet" + id.charAt(id.length() - 1), day);
    String one = country();
    String other = country();
    dispatch.names(one, other);
    if (!one.equals(other)) {
      for (int i = random.nextInt(3); i > 0; i--) {
        dispatch.event(TYPES[random.nextInt(TYPES.length)], one, other, when(day), Realis.ACTUAL);
      }
      if (random.nextInt(10) == 0) {
        Measure.State state = random.nextBoolean() ? Measure.State.IN_FORCE : Measure.State.LIFTED;
        dispatch.measure(Measure.Kind.TARIFF, one, other, "steel", state);
      }
    }
    Reading reading = dispatch.reading();
    held.put(id, reading);
    return reading;
  }

  /// No day, one before publication, or one ahead of it.
  private Optional<When> when(LocalDate published) {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(When.day(published.plusDays(random.nextInt(12) - 8), "then"));
  }

  /// Few countries fill most of the news, so that other pairs fall silent.
  private String country() {
    double fame = random.nextDouble();
    return COUNTRIES.get((int) (fame * fame * fame * COUNTRIES.size()));
  }

  /// Where the articles stand now.
  Standpoint stories() {
    return new Standpoint(firsts(stories), firsts(texts));
  }

  /// By article, the first held article of its group.
  private Map<String, String> firsts(Map<String, Integer> groups) {
    Map<Integer, String> first = new TreeMap<>();
    held.keySet().forEach(id -> first.putIfAbsent(groups.get(id), id));
    Map<String, String> firsts = new TreeMap<>();
    held.keySet().forEach(id -> firsts.put(id, first.get(groups.get(id))));
    return firsts;
  }

  /// Stories at one moment, which know exactly what is not as in others.
  record Standpoint(Map<String, String> stories, Map<String, String> texts) implements Stories {

    @Override
    public String story(String article) {
      return stories.getOrDefault(article, article);
    }

    @Override
    public Optional<String> copyGroup(String article) {
      return Optional.ofNullable(texts.get(article));
    }

    @Override
    public Optional<Set<String>> differences(Stories others) {
      return others instanceof Standpoint before
          ? Optional.of(differences(before))
          : Optional.empty();
    }

    private Set<String> differences(Standpoint before) {
      Set<String> articles = new HashSet<>();
      Stream.of(stories, before.stories).forEach(known -> articles.addAll(known.keySet()));
      articles.removeIf(article ->
          Objects.equals(stories.get(article), before.stories.get(article))
              && Objects.equals(texts.get(article), before.texts.get(article)));
      return articles;
    }
  }
}
