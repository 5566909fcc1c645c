package org.thaw.server.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thaw.reading.Reading;
import org.thaw.rubric.Rubric;
import org.thaw.rubric.RubricFinder;
import org.thaw.story.Retelling;
import org.thaw.story.Story;
import org.thaw.story.Trending;

/// The stories of an edition that gain independent outlets against their own past, but for sport,
/// screens and the other rubrics that tell no politics, and for what tells no act at all: in the
/// last day before its latest article, and over three while outlets that are new to them come in;
/// where nothing does, in the last three or seven. An event told in two stories is listed once.
/// Worked out when a page first asks. Thread-safe.
public final class RisingStories {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration DAYS = Duration.ofDays(3);
  private static final Duration WEEK = Duration.ofDays(7);

  /// Of these one report of two is enough: the words of contests are those of states.
  private static final Set<Rubric> PLAYED = EnumSet.of(Rubric.SPORT, Rubric.CULTURE);

  private final Edition edition;
  private final RubricFinder rubrics = new RubricFinder();
  private @Nullable List<Trending.Rise> rises;
  private Map<String, Trending.Rise> byStory = Map.of();

  RisingStories(Edition edition) {
    this.edition = edition;
  }

  /// The steepest first.
  public synchronized List<Trending.Rise> all() {
    List<Trending.Rise> known = rises;
    if (known == null) {
      known = find();
      byStory = known.stream().collect(Collectors.toMap(rise -> rise.story().id(), rise -> rise));
      rises = known;
    }
    return known;
  }

  /// How a story rises, if it does.
  public synchronized Optional<Trending.Rise> of(String story) {
    all();
    return Optional.ofNullable(byStory.get(story));
  }

  private List<Trending.Rise> find() {
    Instant asOf = edition.asOf().orElse(Instant.EPOCH);
    List<Story> alive = reportedSince(asOf.minus(WEEK));
    Map<String, Instant> published = new HashMap<>();
    alive.stream()
        .flatMap(story -> edition.readings(story).stream())
        .map(Reading::article)
        .forEach(article -> article.published().ifPresent(at -> published.put(article.id(), at)));
    Predicate<Story> belongs = story -> !isAside(story);
    return Stream.<Supplier<List<Trending.Rise>>>of(
            () -> Trending.rank(alive, published, asOf, DAY, DAYS, belongs),
            () -> Trending.rank(alive, published, asOf, DAYS, belongs),
            () -> Trending.rank(alive, published, asOf, WEEK, belongs))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(this::eachEventOnce)
        .orElse(List.of());
  }

  /// The rises without those of stories that tell the event of one before them.
  private List<Trending.Rise> eachEventOnce(List<Trending.Rise> rises) {
    List<Trending.Rise> kept = new ArrayList<>();
    List<Retelling> told = new ArrayList<>();
    for (Trending.Rise rise : rises) {
      Retelling one = new Retelling(edition.readings(rise.story()));
      if (told.stream().noneMatch(one::isOne)) {
        kept.add(rise);
        told.add(one);
      }
    }
    return kept;
  }

  /// The stories with a report since then: no other can rise.
  private List<Story> reportedSince(Instant from) {
    return edition.readings().reversed().stream()
        .map(Reading::article)
        .takeWhile(article -> article.published().filter(at -> !at.isBefore(from)).isPresent())
        .flatMap(article -> edition.stories().byId(article.id()).stream())
        .distinct()
        .toList();
  }

  /// True if most of its reports belong to a rubric, or half of them to sport or screens, copies
  /// counted once; or if none tells an act of anyone whose country is known, a meeting or a
  /// measure: what pages that begin with politics leave out.
  public boolean isAside(Story story) {
    List<Reading> reports =
        story.members().stream()
            .filter(member -> member.copyOf().isEmpty())
            .flatMap(member -> edition.article(member.article()).stream())
            .toList();
    List<Rubric> found =
        reports.stream().flatMap(reading -> rubrics.of(reading.article()).stream()).toList();
    long played = found.stream().filter(PLAYED::contains).count();
    return 2 * found.size() > reports.size()
        || played > 0 && 2 * played >= reports.size()
        || reports.stream().noneMatch(RisingStories::tells);
  }

  private static boolean tells(Reading reading) {
    return !reading.appointments().isEmpty()
        || !reading.measures().isEmpty()
        || reading.events().stream()
            .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
            .anyMatch(actor -> actor.country().isPresent());
  }
}
