package org.thaw.evaluation.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.story.ClusteredStories;
import org.thaw.story.StoryArticle;
import org.thaw.story.StoryFold;

/// Batch by batch the stories must be those of all articles at once.
class StoryBatchesTest {

  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
  private static final int PER_DAY = 200;
  private static final int ARTICLES = 2_500;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void batchByBatchEqualsAtOnce(long seed) {
    MadeUpArticles news = new MadeUpArticles(FIRST, PER_DAY, seed);
    Random random = new Random(seed);
    List<StoryArticle> waiting = new ArrayList<>();
    List<StoryArticle> taken = new ArrayList<>();
    StoryFold fold = new StoryFold();
    ClusteredStories before = fold.stories();
    int moved = 0;
    for (int from = 0; from < ARTICLES; from += PER_DAY / 2) {
      waiting.addAll(IntStream.range(from, from + PER_DAY / 2).mapToObj(news::article).toList());
      Collections.shuffle(waiting, random);
      List<StoryArticle> batch = waiting.subList(0, 9 * waiting.size() / 10);
      batch.forEach(fold::add);
      taken.addAll(batch);
      batch.clear();
      ClusteredStories now = fold.stories();
      Set<String> elsewhere = elsewhere(taken, now, before);
      assertThat(now.differences(before).orElseThrow()).containsAll(elsewhere);
      moved += elsewhere.size();
      before = now;
      if (from == 4 * PER_DAY || from > 2_100) {
        assertThat(List.copyOf(fold.stories().all()))
            .isEqualTo(List.copyOf(ClusteredStories.of(taken).all()));
      }
    }
    assertThat(moved).as("an earlier article gives a story another id").isGreaterThan(ARTICLES);
  }

  /// The articles that do not stand where they stood.
  private static Set<String> elsewhere(
      List<StoryArticle> articles, ClusteredStories now, ClusteredStories before) {
    return articles.stream()
        .map(StoryArticle::id)
        .filter(id ->
            !now.story(id).equals(before.story(id))
                || !now.copyGroup(id).equals(before.copyGroup(id)))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(longs = {4})
  void whatIsTakenOutLeavesNoTrace(long seed) {
    MadeUpArticles news = new MadeUpArticles(FIRST, PER_DAY, seed);
    List<StoryArticle> all = IntStream.range(0, ARTICLES).mapToObj(news::article).toList();
    StoryFold fold = new StoryFold();
    all.forEach(fold::add);
    fold.stories();
    List<StoryArticle> left = new ArrayList<>(all);
    for (int lately : List.of(30, 2, 400)) {
      StoryArticle gone = left.remove(left.size() - lately);
      fold.remove(gone.id());
      assertThat(List.copyOf(fold.stories().all()))
          .isEqualTo(List.copyOf(ClusteredStories.of(left).all()));
    }
  }
}
