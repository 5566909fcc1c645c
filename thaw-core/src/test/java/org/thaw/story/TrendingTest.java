package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendingTest {

  private static final Instant NOW = Instant.parse("2026-03-09T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final Map<String, Instant> published = new HashMap<>();

  @Test
  void twoOutletsWithWordsOfTheirOwnAreNeeded() {
    Story rising = story("r", member("a", "One", 1, null), member("b", "Two", 1, null));
    Story copied = story("c", member("d", "One", 1, null), member("e", "Two", 1, "d"));
    Story alone = story("s", member("f", "One", 1, null), member("g", "One", 2, null));
    assertThat(ids(copied, alone, rising)).containsExactly("r");
  }

  @Test
  void aStoryIsHeldAgainstItsOwnPast() {
    Story steady =
        story(
            "steady",
            member("a", "One", 1, null),
            member("b", "Two", 2, null),
            member("c", "One", 25, null),
            member("d", "Two", 26, null));
    Story growing =
        story(
            "growing",
            member("e", "One", 1, null),
            member("f", "Two", 2, null),
            member("g", "Three", 3, null),
            member("h", "One", 30, null));
    assertThat(ids(steady, growing)).containsExactly("growing");
  }

  @Test
  void whatDoesNotBelongIsLeftOut() {
    Story story = story("r", member("a", "One", 1, null), member("b", "Two", 1, null));
    assertThat(Trending.rank(List.of(story), published, NOW, DAY, s -> false)).isEmpty();
  }

  /// One outlet a day, so that no day has two.
  @Test
  void aStoryThatGainsAnOutletADayRisesOverThree() {
    Story slow =
        story(
            "slow",
            member("a", "One", 50, null),
            member("b", "Two", 26, null),
            member("c", "Three", 2, null));
    Story fast = story("fast", member("d", "One", 1, null), member("e", "Two", 2, null));

    List<Trending.Rise> rises = risesOver(slow, fast);

    assertThat(rises).extracting(rise -> rise.story().id()).containsExactly("fast", "slow");
    assertThat(rises.getLast().now()).isEqualTo(3);
    assertThat(rises.getLast().window()).isEqualTo(DAY.multipliedBy(3));
  }

  @Test
  void whatGainsNobodyNewInTheLastDayDoesNotRiseOverThree() {
    Story over = story("over", member("a", "One", 50, null), member("b", "Two", 26, null));
    Story goesOn =
        story(
            "goesOn",
            member("c", "One", 50, null),
            member("d", "Two", 26, null),
            member("e", "One", 2, null));
    Story copied =
        story(
            "copied",
            member("f", "One", 50, null),
            member("g", "Two", 26, null),
            member("h", "Three", 2, "f"));

    assertThat(risesOver(over, goesOn, copied)).isEmpty();
  }

  @Test
  void whatDoesNotBelongRisesOverNoTime() {
    Story slow = story("slow", member("a", "One", 30, null), member("b", "Two", 2, null));

    assertThat(
            Trending.rank(List.of(slow), published, NOW, DAY, DAY.multipliedBy(3), story -> false))
        .isEmpty();
  }

  private List<Trending.Rise> risesOver(Story... stories) {
    return Trending.rank(List.of(stories), published, NOW, DAY, DAY.multipliedBy(3), story -> true);
  }

  private List<String> ids(Story... stories) {
    return Trending.rank(List.of(stories), published, NOW, DAY, story -> true).stream()
        .map(rise -> rise.story().id())
        .toList();
  }

  private static Story story(String id, Story.Member... members) {
    return new Story(id, List.of(members));
  }

  private Story.Member member(
      String article, String outlet, int hoursAgo, @Nullable String copyOf) {
    published.put(article, NOW.minusSeconds(3600L * hoursAgo));
    return new Story.Member(article, outlet, Optional.ofNullable(copyOf), Joining.FIRST);
  }
}
