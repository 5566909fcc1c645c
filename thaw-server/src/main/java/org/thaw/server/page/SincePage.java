package org.thaw.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
    List<Pair> pairs =
        pair.map(List::of)
            .orElseGet(() -> {
              Set<Pair> told = told(edition, since);
              return edition.standings().stream()
                  .map(Standing::pair)
                  .filter(told::contains)
                  .toList();
            });
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
    return new SincePage("since/1", since, edition.day(), relations, stories(edition, since, pair));
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

  /// The pairs that articles published since name together.
  private static Set<Pair> told(Edition edition, LocalDate since) {
    Instant end = end(since);
    Set<Pair> told = new HashSet<>();
    for (Reading reading : edition.readings()) {
      if (isAfter(reading, end)) {
        List<String> countries = reading.countries().stream().distinct().toList();
        for (int i = 0; i < countries.size(); i++) {
          for (String other : countries.subList(i + 1, countries.size())) {
            told.add(Pair.of(countries.get(i), other));
          }
        }
      }
    }
    return told;
  }

  private static Instant end(LocalDate day) {
    return day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
  }

  private static boolean isAfter(Reading reading, Instant end) {
    return reading.article().published().filter(when -> when.isAfter(end)).isPresent();
  }

  /// The first article of each story that began since.
  private static List<Lines.ArticleLine> stories(
      Edition edition, LocalDate since, Optional<Pair> pair) {
    Instant end = end(since);
    Set<String> begun = new HashSet<>();
    return pair.map(edition::naming).orElseGet(edition::readings).stream()
        .filter(reading -> begun.add(edition.stories().story(reading.article().id())))
        .filter(reading -> isAfter(reading, end))
        .map(Lines.ArticleLine::of)
        .sorted(
            Comparator.comparing((Lines.ArticleLine line) -> line.published().orElseThrow())
                .reversed())
        .limit(MOST_STORIES)
        .toList();
  }
}
