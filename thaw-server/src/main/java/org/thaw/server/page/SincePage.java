package org.thaw.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;
import org.thaw.relation.Relations;
import org.thaw.relation.Standing;
import org.thaw.server.edition.Edition;

/// What changed since a day: the relations that moved or were told of, greatest move first, as
/// `since/1`.
///
/// @param asOf the day of the edition
/// @param relations of one pair, or the forty that moved most
/// @param stories stories that began since, newest first
public record SincePage(
    String thaw,
    LocalDate since,
    LocalDate asOf,
    List<DigestLine> relations,
    List<Lines.ArticleLine> stories) {

  private static final int MOST_RELATIONS = 40;
  private static final int MOST_STORIES = 40;

  /// What changed since a day in all relations, or in that of one pair.
  public static SincePage of(Edition edition, LocalDate since, Optional<Pair> pair) {
    List<Reading> fresh = fresh(edition, since);
    List<Pair> pairs = pair.map(List::of).orElseGet(() -> told(edition, fresh));
    Relations of = edition.relations();
    List<DigestLine> relations =
        pairs.stream()
            .map(one -> new Moved(one, move(of, one, since)))
            .sorted(
                Comparator.comparingDouble((Moved moved) -> -moved.points())
                    .thenComparing(Moved::pair))
            .flatMap(moved -> of.digest(moved.pair(), since, of.asOf()).stream())
            .filter(digest -> pair.isPresent() || !digest.isEmpty())
            .limit(MOST_RELATIONS)
            .map(digest -> DigestLine.of(edition, digest))
            .toList();
    return new SincePage("since/1", since, edition.day(), relations, stories(edition, fresh, pair));
  }

  private record Moved(Pair pair, double points) {}

  /// Index points. Moves without coverage come last: there is no line to move.
  private static double move(Relations relations, Pair pair, LocalDate since) {
    LocalDate now = relations.asOf();
    boolean covered =
        relations
            .outline(pair)
            .filter(outline -> outline.on(since).isPresent() && outline.on(now).isPresent())
            .isPresent();
    return covered && since.isBefore(now)
        ? Math.abs(
            relations.change(pair, now).orElseThrow().to()
                - relations.change(pair, since.plusDays(1)).orElseThrow().from())
        : 0;
  }

  /// The readings of articles published since, which are the last of all.
  private static List<Reading> fresh(Edition edition, LocalDate since) {
    Instant end = since.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
    List<Reading> all = edition.readings();
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      boolean after = published(all.get(middle)).isAfter(end);
      from = after ? from : middle + 1;
      to = after ? middle : to;
    }
    return all.subList(from, all.size());
  }

  private static Instant published(Reading reading) {
    return reading.article().published().orElse(Instant.MIN);
  }

  /// The pairs that these name together, in the order of their standings.
  private static List<Pair> told(Edition edition, List<Reading> fresh) {
    Set<Pair> told = new HashSet<>();
    for (Reading reading : fresh) {
      List<String> countries = reading.countries().stream().distinct().toList();
      for (int i = 0; i < countries.size(); i++) {
        for (String other : countries.subList(i + 1, countries.size())) {
          told.add(Pair.of(countries.get(i), other));
        }
      }
    }
    return edition.standings().stream().map(Standing::pair).filter(told::contains).toList();
  }

  /// The first article of each story that began since.
  private static List<Lines.ArticleLine> stories(
      Edition edition, List<Reading> fresh, Optional<Pair> pair) {
    Map<String, Reading> first = new LinkedHashMap<>();
    fresh.stream()
        .filter(reading -> names(reading, pair))
        .forEach(
            reading -> first.putIfAbsent(edition.stories().story(reading.article().id()), reading));
    return first.values().stream()
        .filter(reading -> begins(edition, reading, pair))
        .sorted(Comparator.comparing(SincePage::published).reversed())
        .limit(MOST_STORIES)
        .map(Lines.ArticleLine::of)
        .toList();
  }

  /// True if it is the first of its story that names the pair.
  private static boolean begins(Edition edition, Reading reading, Optional<Pair> pair) {
    return edition.stories().byId(reading.article().id()).stream()
        .flatMap(story -> edition.readings(story).stream())
        .filter(other -> names(other, pair))
        .noneMatch(other -> published(other).isBefore(published(reading)));
  }

  private static boolean names(Reading reading, Optional<Pair> pair) {
    return pair.map(Pair::countries)
        .filter(both -> !reading.countries().containsAll(both))
        .isEmpty();
  }
}
