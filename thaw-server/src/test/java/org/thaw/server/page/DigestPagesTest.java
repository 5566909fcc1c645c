package org.thaw.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Article;
import org.thaw.embedding.Embedder;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;
import org.thaw.relation.Digest;
import org.thaw.relation.Parameters;
import org.thaw.relation.Standing;
import org.thaw.server.edition.Edition;
import org.thaw.testkit.Articles;
import org.thaw.testkit.Readings;

/// The pages of a day, and of the days since another, beside all that every pair tells: what is
/// asked of few pairs is what would be found by asking all.
class DigestPagesTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
  private static final int ARTICLES = 300;

  private final Edition edition = edition();

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 5, 20, 40, 300})
  void theDayIsExplainedByThePairsThatMovedMost(int daysBack) {
    LocalDate day = edition.day().minusDays(daysBack);

    List<DigestLine> all =
        digests(day.minusDays(1), day).stream()
            .filter(digest -> edition.relations().change(digest.pair(), day).isPresent())
            .sorted(
                Comparator.comparingDouble(
                    digest -> digest.now().isPresent() ? -Math.abs(digest.split().total()) : 0))
            .map(digest -> DigestLine.of(edition, digest))
            .toList();

    assertThat(all.size() > 5).isEqualTo(daysBack >= 0 && daysBack < 60);
    assertThat(all.stream().filter(line -> line.now().isPresent()).count() > 5)
        .isEqualTo(daysBack >= 0 && daysBack < 10);
    assertThat(ExplainPage.of(edition, day, Optional.empty()).relations())
        .isEqualTo(all.stream().limit(5).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {-400, 0, 3, 7, 30, 300})
  void whatChangedIsToldOfThePairsThatAnArticleNamedSince(int daysBack) {
    LocalDate since = edition.day().minusDays(daysBack);

    List<DigestLine> all =
        digests(since, edition.day()).stream()
            .filter(digest -> told(digest.pair(), since) && !digest.isEmpty())
            .map(digest -> DigestLine.of(edition, digest))
            .sorted(
                Comparator.comparingDouble((DigestLine line) ->
                        line.before().isPresent() && line.now().isPresent()
                            ? -Math.abs(line.change())
                            : 0)
                    .thenComparing(DigestLine::code))
            .toList();

    SincePage page = SincePage.of(edition, since, Optional.empty());
    assertThat(all.isEmpty()).isEqualTo(daysBack <= 0);
    assertThat(page.relations()).isEqualTo(all);
    assertThat(page.stories().isEmpty()).isEqualTo(daysBack <= 0);
  }

  /// Every line once and in its order, under the move of its relation; no part has more of a list
  /// than the limit.
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 40, 1000})
  void whatChangedGoesInPartsThatMakeTheWhole(int limit) {
    SinceParts all = SinceParts.of(edition, edition.day().minusDays(60), Optional.empty());
    SincePage whole = all.part(0, all.longest());
    Map<String, List<Object>> told = new TreeMap<>();
    Optional<String> next = Optional.empty();
    int parts = 0;
    do {
      Slice<SincePage> slice = Slice.of(all, next, limit);
      lists(slice.part())
          .values()
          .forEach(lines -> assertThat(lines).hasSizeLessThanOrEqualTo(limit));
      assertThat(slice.part().stories()).isEqualTo(parts == 0 ? whole.stories() : List.of());
      lists(slice.part())
          .forEach(
              (name, lines) -> told.computeIfAbsent(name, any -> new ArrayList<>()).addAll(lines));
      assertThat(slice.part().relations())
          .allMatch(line ->
              whole.relations().stream()
                  .anyMatch(
                      of -> of.code().equals(line.code()) && of.parts().equals(line.parts())));
      next = slice.next();
      parts++;
    } while (next.isPresent());

    assertThat(all.longest()).isGreaterThan(40);
    assertThat(parts).isEqualTo((all.longest() + limit - 1) / limit);
    assertThat(told).isEqualTo(lists(whole));
    assertThat(whole)
        .isEqualTo(SincePage.of(edition, edition.day().minusDays(60), Optional.empty()));
  }

  @Test
  void thePageShowsTheFirstLinesOfEachRelationAndLeadsToTheRest() {
    LocalDate since = edition.day().minusDays(60);
    SincePage whole = SincePage.of(edition, since, Optional.empty());

    SinceFront front =
        SinceFront.of(SinceParts.of(edition, since, Optional.empty()), Optional.empty(), 2);

    assertThat(front.page().relations()).hasSameSizeAs(whole.relations());
    for (DigestLine line : whole.relations()) {
      DigestLine shown = front.page().relations().get(whole.relations().indexOf(line));
      assertThat(shown.told()).isEqualTo(line.told().stream().limit(2).toList());
      assertThat(front.rest(shown))
          .isEqualTo(
              Optional.of("/since?date=%s&pair=%s".formatted(since, line.code()))
                  .filter(any -> longest(line) > 2));
    }
    assertThat(front.cut()).isNotEmpty();
  }

  private static int longest(DigestLine line) {
    return Stream.of(
            line.acts(),
            line.told(),
            line.steps(),
            line.appointments(),
            line.concerns(),
            line.questions())
        .mapToInt(List::size)
        .max()
        .orElseThrow();
  }

  /// The lines of each list with the relation that each is of.
  private static Map<String, List<Object>> lists(SincePage page) {
    Map<String, List<Object>> lists = new TreeMap<>();
    for (DigestLine line : page.relations()) {
      Map<String, List<?>> all =
          Map.of(
              "acts", line.acts(),
              "told", line.told(),
              "steps", line.steps(),
              "appointments", line.appointments(),
              "concerns", line.concerns(),
              "questions", line.questions());
      all.forEach((name, lines) ->
          lines.forEach(one ->
              lists
                  .computeIfAbsent(name, any -> new ArrayList<>())
                  .add(Map.entry(line.code(), one))));
    }
    return lists;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 30, 300})
  void aStoryIsNewIfNoneOfItsArticlesIsOlder(int daysBack) {
    LocalDate since = edition.day().minusDays(daysBack);
    assertThat(edition.stories().all()).hasSizeLessThan(ARTICLES);

    for (Optional<Pair> pair :
        List.of(Optional.<Pair>empty(), Optional.of(new Pair("COL", "USA")))) {
      Map<String, Reading> first = new LinkedHashMap<>();
      pair.map(edition::naming)
          .orElseGet(edition::readings)
          .forEach(reading ->
              first.putIfAbsent(edition.stories().story(reading.article().id()), reading));
      List<String> begun =
          first.values().stream()
              .filter(reading -> published(reading).isAfter(end(since)))
              .sorted(Comparator.comparing(DigestPagesTest::published).reversed())
              .map(reading -> reading.article().id())
              .limit(40)
              .toList();

      assertThat(SincePage.of(edition, since, pair).stories())
          .extracting(Lines.ArticleLine::id)
          .isEqualTo(begun);
    }
  }

  private List<Digest> digests(LocalDate since, LocalDate until) {
    return edition.standings().stream()
        .map(Standing::pair)
        .flatMap(pair -> edition.relations().digest(pair, since, until).stream())
        .toList();
  }

  private boolean told(Pair pair, LocalDate since) {
    return edition.naming(pair).stream()
        .anyMatch(reading -> published(reading).isAfter(end(since)));
  }

  private static Instant published(Reading reading) {
    return reading.article().published().orElseThrow();
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
  }

  /// Ten pairs of five countries, on sixty days; of some articles there is a copy on the next day.
  private static Edition edition() {
    Readings drawn = new Readings(7);
    return Edition.of(
        IntStream.range(0, ARTICLES).mapToObj(number -> drawn.of(article(number))).toList(),
        Parameters.load(),
        Embedder.none());
  }

  private static Article article(int number) {
    int told = number % 4 == 3 && number > 5 ? number - 5 : number;
    return Articles.of(
        "a" + number,
        "en",
        "outlet" + number % 7,
        FIRST.plusDays(number / 5).atTime(number % 5, 0).toInstant(ZoneOffset.UTC),
        "Headline of its own, number " + told,
        "What is told in number %d is told nowhere else, said minister %d.".formatted(told, told));
  }
}
