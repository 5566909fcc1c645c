package org.thaw.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thaw.embedding.Embedding;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.story.ClusteredStories;
import org.thaw.story.StoryArticle;

/// Each item of a feed ten times, by nine outlets more that put a line before its text or behind
/// it, or cut its end: the stories stay those of the items.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenfoldTest {

  private static final int COPIES = 9;

  private final List<StoryArticle> items = new ArrayList<>();
  private ClusteredStories once = ClusteredStories.of(List.of());
  private ClusteredStories tenfold = ClusteredStories.of(List.of());

  @BeforeAll
  void cluster() throws IOException {
    Path gold = Path.of(System.getProperty("thaw.home", ".."), "gold/stories/short.dev.jsonl");
    List<StoryArticle> all = new ArrayList<>();
    for (GoldRow row : GoldFile.read(gold).rows()) {
      StoryArticle item = item(row);
      items.add(item);
      all.add(item);
      for (int copy = 0; copy < COPIES; copy++) {
        all.add(copy(item, copy));
      }
    }
    once = ClusteredStories.of(items);
    tenfold = ClusteredStories.of(all);
  }

  @Test
  void asManyStoriesAreTold() {
    assertThat(tenfold.all().size()).isBetween(97 * once.all().size() / 100, stories(103));
  }

  /// A line beside five words or fewer makes another text of them.
  @Test
  void copiesSpeakWithTheVoiceOfTheirItem() {
    List<StoryArticle> told = items.stream().filter(item -> words(item) > 5).toList();
    assertThat(told.stream().filter(this::isOneVoice).count())
        .isGreaterThan(98L * told.size() / 100);
    assertThat(items.stream().filter(this::isOneVoice).count())
        .isGreaterThan(97L * items.size() / 100);
  }

  @Test
  void noStoryHasMoreIndependentOutletsForIt() {
    long before = once.all().stream().mapToLong(story -> story.independentOutlets()).sum();
    long now = tenfold.all().stream().mapToLong(story -> story.independentOutlets()).sum();
    assertThat(now).isLessThan(103 * before / 100);
  }

  private static long words(StoryArticle item) {
    return item.body().strip().split("\\s+").length;
  }

  private int stories(int percent) {
    return percent * once.all().size() / 100;
  }

  private boolean isOneVoice(StoryArticle item) {
    Optional<String> voice = tenfold.copyGroup(item.id());
    for (int copy = 0; copy < COPIES; copy++) {
      if (!tenfold.copyGroup(copyId(item, copy)).equals(voice)) {
        return false;
      }
    }
    return true;
  }

  private static StoryArticle item(GoldRow row) {
    return article(
        row.id(),
        row.string("outlet"),
        row.string("lang"),
        Instant.parse(row.string("published")),
        row.string("title"),
        row.text());
  }

  private static StoryArticle copy(StoryArticle item, int copy) {
    return article(
        copyId(item, copy),
        "Copier " + copy,
        item.language(),
        item.order().orElseThrow().plus(Duration.ofMinutes(2 + 3L * copy)),
        item.headline(),
        Reprints.body(item.id(), item.body(), copy));
  }

  private static String copyId(StoryArticle item, int copy) {
    return item.id() + "x" + copy;
  }

  private static StoryArticle article(
      String id, String outlet, String language, Instant published, String headline, String body) {
    return new StoryArticle(
        id,
        outlet,
        language,
        Optional.of(published),
        headline,
        body,
        Set.of(),
        Set.of(),
        Set.of(),
        Embedding.NONE);
  }
}
