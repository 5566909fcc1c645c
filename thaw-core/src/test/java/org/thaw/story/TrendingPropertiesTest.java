package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.story.Trending.Rise;

/// What holds of rising stories in any archive, over archives drawn by a seed.
class TrendingPropertiesTest {

  private static final Instant NOW = Instant.parse("2026-03-09T12:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final Map<String, Instant> published = new HashMap<>();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noOrderOfStoriesChangesTheRanks(long seed) {
    Random random = new Random(seed);
    List<Story> stories = archive(random);
    List<Rise> before = rank(stories);
    assertThat(before).isNotEmpty();
    Collections.shuffle(stories, random);
    assertThat(rank(stories)).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyRiseHasTwoOutletsWithWordsOfTheirOwnInItsWindow(long seed) {
    for (Rise rise : rank(archive(new Random(seed)))) {
      Set<String> outlets = new HashSet<>();
      for (Story.Member member : rise.story().members()) {
        Instant at = published.getOrDefault(member.article(), Instant.MIN);
        if (member.copyOf().isEmpty() && at.isAfter(NOW.minus(DAY)) && !at.isAfter(NOW)) {
          outlets.add(member.outlet());
        }
      }
      assertThat(rise.now()).isEqualTo(outlets.size()).isGreaterThanOrEqualTo(2);
      assertThat(rise.gain()).isPositive();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aHundredCopyingOutletsAndEachReportTenTimesChangeNothing(long seed) {
    Random random = new Random(seed);
    List<Story> stories = archive(random);
    List<Story> louder = new ArrayList<>();
    for (Story story : stories) {
      List<Story.Member> members = new ArrayList<>(story.members());
      String first = story.members().getFirst().article();
      for (int i = 0; i < 100; i++) {
        members.add(member(first + "-copy" + i, "Copier " + i, random.nextInt(200), first));
      }
      for (Story.Member member : story.members()) {
        for (int i = 0; i < 9; i++) {
          String again = member.article() + "-again" + i;
          published.put(again, published.getOrDefault(member.article(), NOW));
          members.add(new Story.Member(again, member.outlet(), member.copyOf(), Joining.FIRST));
        }
      }
      louder.add(new Story(story.id(), members));
    }
    assertThat(gains(rank(louder))).isEqualTo(gains(rank(stories)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void oneMoreOutletLiftsAStoryAndAFullerPastLowersIt(long seed) {
    Random random = new Random(seed);
    for (Rise rise : rank(archive(random))) {
      Story story = rise.story();
      double more = gain(with(story, member(story.id() + "-more", "Newcomer", 3, null)));
      assertThat(more).isCloseTo(rise.gain() + 1, within(1e-9));
      int first =
          story.members().stream()
              .mapToInt(member -> hoursAgo(member.article()))
              .max()
              .orElseThrow();
      if (first > 24) {
        Story.Member past = member(story.id() + "-past", "Elder", 24 + random.nextInt(24), null);
        assertThat(gain(with(story, past))).isLessThan(rise.gain());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsDatedAheadRaisesNothing(long seed) {
    List<Story> stories = archive(new Random(seed));
    List<Story> ahead =
        stories.stream()
            .map(story -> with(story, member(story.id() + "-ahead", "Herald", -30, null)))
            .toList();
    assertThat(gains(rank(ahead))).isEqualTo(gains(rank(stories)));
  }

  private List<Story> archive(Random random) {
    List<Story> stories = new ArrayList<>();
    for (int s = 0; s < 40; s++) {
      List<Story.Member> members = new ArrayList<>();
      int age = 1 + random.nextInt(200);
      int size = 1 + random.nextInt(9);
      for (int i = 0; i < size; i++) {
        String copyOf = i > 0 && random.nextInt(4) == 0 ? "s" + s + "-0" : null;
        String outlet = "Outlet " + random.nextInt(6);
        members.add(member("s" + s + "-" + i, outlet, random.nextInt(age), copyOf));
      }
      stories.add(new Story("s" + s, members));
    }
    return stories;
  }

  private List<Rise> rank(List<Story> stories) {
    return Trending.rank(stories, published, NOW, DAY, story -> true);
  }

  private double gain(Story story) {
    return rank(List.of(story)).stream().mapToDouble(Rise::gain).findFirst().orElse(0);
  }

  private static Map<String, Double> gains(List<Rise> rises) {
    Map<String, Double> gains = new HashMap<>();
    rises.forEach(rise -> gains.put(rise.story().id(), rise.gain()));
    return gains;
  }

  private static Story with(Story story, Story.Member member) {
    List<Story.Member> members = new ArrayList<>(story.members());
    members.add(member);
    return new Story(story.id(), members);
  }

  private int hoursAgo(String article) {
    return (int) Duration.between(published.getOrDefault(article, NOW), NOW).toHours();
  }

  private Story.Member member(
      String article, String outlet, int hoursAgo, @Nullable String copyOf) {
    published.put(article, NOW.minus(Duration.ofHours(hoursAgo)));
    return new Story.Member(article, outlet, Optional.ofNullable(copyOf), Joining.FIRST);
  }
}
