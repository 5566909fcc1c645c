package org.thaw.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;
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
            .orElseGet(() -> edition.standings().stream().map(Standing::pair).toList());
    Map<String, List<Reading>> fresh = new HashMap<>();
    edition.readings().stream()
        .filter(reading -> isAfter(reading.article().published(), since))
        .forEach(reading ->
            reading
                .countries()
                .forEach(
                    code -> fresh.computeIfAbsent(code, any -> new ArrayList<>()).add(reading)));
    List<DigestLine> relations =
        pairs.stream()
            .filter(one -> pair.isPresent() || told(fresh, one))
            .flatMap(one -> edition.relation(one).stream())
            .map(history -> DigestLine.since(edition, history, since))
            .filter(line -> pair.isPresent() || !line.isEmpty())
            .sorted(
                Comparator.comparingDouble((DigestLine line) -> -Math.abs(move(line)))
                    .thenComparing(DigestLine::code))
            .limit(MOST_RELATIONS)
            .toList();
    return new SincePage("since/1", since, edition.day(), relations, stories(edition, since, pair));
  }

  /// Moves without coverage come last: there is no line to move.
  private static double move(DigestLine line) {
    return line.before().isPresent() && line.now().isPresent() ? line.change() : 0;
  }

  /// @param fresh the readings since, by each country that they name
  private static boolean told(Map<String, List<Reading>> fresh, Pair pair) {
    return fresh.getOrDefault(pair.countries().get(0), List.of()).stream()
        .anyMatch(reading -> reading.countries().containsAll(pair.countries()));
  }

  private static boolean isAfter(Optional<Instant> published, LocalDate since) {
    return published
        .filter(when -> LocalDate.ofInstant(when, ZoneOffset.UTC).isAfter(since))
        .isPresent();
  }

  /// The first article of each story that began since.
  private static List<Lines.ArticleLine> stories(
      Edition edition, LocalDate since, Optional<Pair> pair) {
    Map<String, Lines.ArticleLine> first = new LinkedHashMap<>();
    for (Reading reading : pair.map(edition::naming).orElseGet(edition::readings)) {
      first.putIfAbsent(
          edition.stories().story(reading.article().id()), Lines.ArticleLine.of(reading));
    }
    return first.values().stream()
        .filter(line -> isAfter(line.published(), since))
        .sorted(
            Comparator.comparing((Lines.ArticleLine line) -> line.published().orElseThrow())
                .reversed())
        .limit(MOST_STORIES)
        .toList();
  }
}
