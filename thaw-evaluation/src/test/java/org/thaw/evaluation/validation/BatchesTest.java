package org.thaw.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.relation.RelationFold;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Relations;

/// Batch by batch the folds must give what they give of everything at once.
class BatchesTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int PER_DAY = 25;
  private static final int DAYS = 80;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void batchByBatchEqualsAtOnce(long seed) {
    SyntheticNews news = new SyntheticNews(FIRST, PER_DAY, seed);
    LocalDate last = FIRST.plusDays(DAYS);
    RelationFold fold = new RelationFold(Parameters.load());
    List<Reading> taken = new ArrayList<>();
    for (List<Reading> batch : batches(news, seed)) {
      batch.forEach(fold::add);
      taken.addAll(batch);
      LocalDate day = last.minusDays(new Random(taken.size()).nextInt(30));
      shown(fold.relations(news, day));
      assertThat(shown(fold.relations(news, last)))
          .isEqualTo(shown(Relations.fold(taken.stream(), news, Parameters.load(), last)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void whatIsTakenOutAndWhatMovesToAnotherStoryLeavesNoTrace(long seed) {
    SyntheticNews news = new SyntheticNews(FIRST, PER_DAY, seed);
    LocalDate last = FIRST.plusDays(DAYS);
    RelationFold fold = new RelationFold(Parameters.load());
    List<Reading> all = news.readings(0, DAYS * PER_DAY).toList();
    all.forEach(fold::add);
    shown(fold.relations(news, last));
    List<Reading> left = new ArrayList<>();
    Random random = new Random(seed);
    for (Reading reading : all) {
      if (random.nextInt(50) == 0) {
        fold.remove(reading.article().id());
      } else {
        left.add(reading);
      }
    }
    Stories regrouped = new Regrouped(news);

    assertThat(shown(fold.relations(regrouped, last)))
        .isEqualTo(shown(Relations.fold(left.stream(), regrouped, Parameters.load(), last)));
  }

  /// Some stories merged, and nothing but stories: where copies changed too, every article would
  /// stand elsewhere for that alone.
  private record Regrouped(Stories before) implements Stories {
    @Override
    public String story(String article) {
      return before.story(article).replaceFirst("[37]$", "1");
    }

    @Override
    public Optional<String> copyGroup(String article) {
      return before.copyGroup(article);
    }
  }

  /// Days of news, of which every tenth reading comes some days late.
  private static List<List<Reading>> batches(SyntheticNews news, long seed) {
    List<Reading> readings = new ArrayList<>(news.readings(0, DAYS * PER_DAY).toList());
    Random random = new Random(seed);
    Map<Reading, Integer> arrival =
        IntStream.range(0, readings.size())
            .boxed()
            .collect(
                Collectors.toMap(
                    readings::get,
                    i -> i / PER_DAY / 20 + (random.nextInt(10) == 0 ? random.nextInt(3) : 0)));
    Collections.shuffle(readings, random);
    return List.copyOf(readings.stream().collect(Collectors.groupingBy(arrival::get)).values());
  }

  private static List<Object> shown(Relations relations) {
    Map<Pair, Optional<RelationHistory>> histories =
        relations.named().stream()
            .sorted()
            .filter(pair -> pair.hashCode() % 50 == 0)
            .collect(Collectors.toMap(Function.identity(), relations::of));
    return List.of(
        relations.ledger().histories(),
        relations.calendar().meetings(),
        relations.pairs(),
        histories);
  }
}
