package org.thaw.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
