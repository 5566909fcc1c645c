package org.thaw.evaluation.benchmark;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.thaw.embedding.Embedding;
import org.thaw.story.StoryArticle;

/// A seeded stream of made-up articles for measuring: stories of one to twelve articles that run
/// for some days, words of very unequal frequency, every sixth article a copy with a new lead.
/// Article `n` depends on the seed and `n` alone.
final class MadeUpArticles {

  private static final int OPEN_STORIES = 400;
  private static final int WORDS = 60_000;
  private static final int BODY = 90;

  private final Instant first;
  private final int perDay;
  private final long seed;

  MadeUpArticles(Instant first, int perDay, long seed) {
    this.first = first;
    this.perDay = perDay;
    this.seed = seed;
  }

  StoryArticle article(int number) {
    Random own = new Random(seed * 31 + number);
    int story = number / OPEN_STORIES * OPEN_STORIES + own.nextInt(OPEN_STORIES) / 3 * 3;
    Random shared = new Random(seed + story);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 3; i++) {
      names.add("C" + rank(shared, 200));
    }
    boolean copy = number % 6 == 5;
    Random words = copy ? new Random(seed * 17 + story) : own;
    StringBuilder body = new StringBuilder(copy ? "As told by " + own.nextInt(90) + ". " : "");
    int[] topic = shared.ints(30, 0, WORDS).toArray();
    for (int i = 0; i < BODY; i++) {
      int word = words.nextInt(3) == 0 ? topic[words.nextInt(30)] : rank(words, WORDS);
      body.append('w').append(Integer.toString(word, 36)).append(' ');
    }
    return new StoryArticle(
        "a" + number,
        "outlet" + own.nextInt(600),
        "en",
        Optional.of(first.plusSeconds(number * 86_400L / perDay)),
        "w%s w%s".formatted(Integer.toString(topic[0], 36), Integer.toString(topic[1], 36)),
        body.toString(),
        names,
        Set.of(),
        Set.of(),
        direction(shared, own));
  }

  /// Few are said all the time: ranks fall off with the fourth power.
  private static int rank(Random random, int size) {
    double fame = random.nextDouble();
    return (int) (fame * fame * fame * fame * size);
  }

  private static Embedding direction(Random story, Random own) {
    float[] vector = new float[384];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (story.nextGaussian() + 0.7 * own.nextGaussian());
    }
    return Embedding.of(vector);
  }
}
