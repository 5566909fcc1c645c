package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.fold.Pair;

/// Whatever moved since the last edition, relations carried on are those folded at once.
class NewsroomTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int EDITIONS = 50;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatMovesBetweenEditionsLeavesNoTrace(long seed) {
    Random random = new Random(seed);
    Newsroom newsroom = new Newsroom(seed);
    RelationFold fold = new RelationFold(Parameters.load());
    LocalDate today = FIRST;
    for (int edition = 0; edition < EDITIONS; edition++) {
      today = today.plusDays(random.nextInt(5));
      change(newsroom, fold, random, today);
      Newsroom.Standpoint stories = newsroom.stories();
      if (random.nextInt(4) == 0) {
        shown(fold.relations(stories, today.minusDays(random.nextInt(20))), edition);
      }
      List<Object> carriedOn = shown(fold.relations(stories, today), edition);

      assertThat(carriedOn)
          .as("seed %d, edition %d", seed, edition)
          .isEqualTo(
              shown(
                  Relations.fold(newsroom.readings().stream(), stories, Parameters.load(), today),
                  edition));
    }
  }

  /// A few things happen, in any order. Most editions bring no article, so that what moves is all
  /// there is to notice.
  private static void change(Newsroom newsroom, RelationFold fold, Random random, LocalDate today) {
    for (int things = random.nextInt(3); things >= 0; things--) {
      switch (random.nextInt(8)) {
        case 0 -> newsroom.merge();
        case 1 -> newsroom.split();
        case 2 -> newsroom.compareTexts();
        case 3 -> newsroom.goes().ifPresent(fold::remove);
        case 4 -> newsroom.readAgain().ifPresent(fold::add);
        default -> newsroom.come(today.plusDays(random.nextInt(3))).forEach(fold::add);
      }
    }
  }

  /// All that relations tell, and the whole history of two pairs in turn.
  private static List<Object> shown(Relations relations, int turn) {
    List<Pair> named = relations.named().stream().sorted(Comparator.naturalOrder()).toList();
    List<Object> shown = new ArrayList<>();
    shown.add(relations.pairs());
    shown.add(relations.ledger().histories());
    shown.add(relations.calendar().meetings());
    for (int i = 0; i < named.size(); i++) {
      Pair pair = named.get(i);
      List<ActiveDay> days = relations.activeDays(pair);
      assertThat(days).noneMatch(day -> day.date().isAfter(relations.asOf()));
      shown.add(List.of(pair, days));
      if ((i + turn) % 5 == 0) {
        shown.add(relations.of(pair));
        shown.add(relations.digest(pair, relations.asOf().minusDays(turn), relations.asOf()));
        shown.add(relations.sensitivity(pair));
      }
    }
    return shown;
  }
}
