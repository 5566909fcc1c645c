package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the earlier article whose text an article repeats: wire copies, changed leads, half copies
/// and truncated feeds.
///
/// Candidates share posted shingles; the share of the shorter text that stands in the other
/// decides. Runs that stand in many texts are stock and prove nothing, nor does a shared half where
/// neither headline is about the other text; and a form filled in anew, with other numbers, is no
/// copy. Articles older than the window are forgotten, so neither cost nor memory grow with the
/// archive.
final class CopyFinder {

  private static final int LONGEST_POSTING = 400;

  private static final int WORDS = 400;

  /// Share of a headline's stems that the other text must have where less than this is repeated.
  private static final double SUBJECT = 0.4;

  private static final double MOSTLY = 0.75;

  /// Share under which the runs that two texts share must be many, so that formulas and quotations
  /// in short reports make no copy.
  private static final double HALF = 0.5;

  private static final int MANY = 16;

  /// Texts of their own in which a run stands before it is stock.
  private static final int STOCK = 4;

  private final double share;
  private final Duration window;
  private final Map<Integer, List<Seen>> postings = new HashMap<>();
  private final ArrayDeque<Seen> recent = new ArrayDeque<>();

  /// Forgotten, but not so long ago that a rewinding could not ask for them.
  private final ArrayDeque<Seen> past = new ArrayDeque<>();

  private final List<Seen> undated = new ArrayList<>();

  /// @param share least share of the shorter text's runs
  CopyFinder(double share, int windowDays) {
    this.share = share;
    this.window = Duration.ofDays(2L * windowDays);
  }

  /// @param of the article copied, itself no copy
  record Copy(String of, String reason) {}

  /// @param headline its stems
  /// @param words stems of headline and body
  private record Seen(
      String article,
      String root,
      int[] shingles,
      Set<String> headline,
      Set<String> words,
      Set<String> numbers,
      Optional<Instant> at) {

    static Seen of(StoryArticle article) {
      Set<String> headline = new HashSet<>(Words.of(article.headline(), WORDS));
      Set<String> words = new HashSet<>(Words.of(article.body(), WORDS));
      words.addAll(headline);
      return new Seen(
          article.id(),
          article.id(),
          Shingles.of(article.body()),
          headline,
          words,
          Words.numbers(article.body()),
          article.order());
    }

    Seen rooted(String in) {
      return new Seen(article, in, shingles, headline, words, numbers, at);
    }

    /// The same as no other: comparing all that it holds would cost more than finding it.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return article.hashCode();
    }

    /// True if the headline of one of the two is about what the other tells.
    boolean isAbout(Seen other) {
      return headline.isEmpty()
          || other.headline.isEmpty()
          || share(headline, other.words) >= SUBJECT
          || share(other.headline, words) >= SUBJECT;
    }

    private static double share(Set<String> of, Set<String> in) {
      return (double) of.stream().filter(in::contains).count() / of.size();
    }
  }

  /// Notes the article and says whose copy it is, if it is one.
  Optional<Copy> add(StoryArticle article) {
    article.order().ifPresent(this::forget);
    Seen seen = Seen.of(article);
    Optional<Map.Entry<Seen, Double>> best = best(seen);
    String root = best.map(entry -> entry.getKey().root()).orElse(article.id());
    post(seen.rooted(root));
    return best.map(
        entry -> new Copy(root, "repeats %.0f%% of the words".formatted(100 * entry.getValue())));
  }

  private Optional<Map.Entry<Seen, Double>> best(Seen article) {
    int[] shingles = article.shingles();
    Set<Seen> candidates = new HashSet<>();
    for (int hash : shingles) {
      List<Seen> posted = Shingles.isPosted(hash) ? postings.get(hash) : null;
      if (posted != null && posted.size() <= LONGEST_POSTING) {
        candidates.addAll(posted);
      }
    }
    return candidates.stream()
        .map(seen -> Map.entry(seen, Shingles.containment(shingles, seen.shingles())))
        .filter(entry -> entry.getValue() >= share)
        .filter(entry -> entry.getValue() >= HALF || isLong(shingles, entry.getKey()))
        .filter(entry -> !isForm(article.numbers(), entry.getKey().numbers()))
        .filter(entry -> entry.getValue() >= MOSTLY || article.isAbout(entry.getKey()))
        .filter(entry -> !isStock(shingles, entry.getKey().shingles()))
        .max(
            Comparator.comparingDouble((Map.Entry<Seen, Double> entry) -> entry.getValue())
                .thenComparing(entry -> entry.getKey().article(), Comparator.reverseOrder()));
  }

  private static boolean isLong(int[] shingles, Seen other) {
    return Shingles.shared(shingles, other.shingles()) >= MANY;
  }

  /// True if both are full of numbers, and hardly one is the same.
  private static boolean isForm(Set<String> numbers, Set<String> others) {
    long shared = numbers.stream().filter(others::contains).count();
    return numbers.size() >= 3 && others.size() >= 3 && shared == 0;
  }

  /// True if most of what the two share stands in several other texts as well.
  private boolean isStock(int[] shingles, int[] others) {
    int shared = 0;
    int stock = 0;
    for (int hash : shingles) {
      List<Seen> posted =
          Shingles.isPosted(hash) && Arrays.binarySearch(others, hash) >= 0
              ? postings.get(hash)
              : null;
      if (posted != null) {
        shared++;
        stock += posted.stream().map(Seen::root).distinct().limit(STOCK).count() == STOCK ? 1 : 0;
      }
    }
    return 2 * stock > shared;
  }

  private void forget(Instant now) {
    while (!recent.isEmpty() && isOlder(recent.getFirst(), now, window)) {
      Seen old = recent.removeFirst();
      past.add(old);
      while (!past.isEmpty() && isOlder(past.getFirst(), now, window.plus(Neighbours.REWIND))) {
        past.removeFirst();
      }
      for (int hash : old.shingles()) {
        List<Seen> posted = Shingles.isPosted(hash) ? postings.get(hash) : null;
        if (posted != null && posted.remove(old) && posted.isEmpty()) {
          postings.remove(hash);
        }
      }
    }
  }

  private static boolean isOlder(Seen seen, Instant now, Duration than) {
    return seen.at().orElse(now).plus(than).isBefore(now);
  }

  /// True if articles from a time on can be taken out again.
  boolean reaches(Instant from) {
    return recent.isEmpty()
        || !from.isBefore(recent.getLast().at().orElse(from).minus(Neighbours.REWIND));
  }

  /// Takes the last articles out again.
  ///
  /// @param gone ids of all from some time on
  void rewind(Set<String> gone) {
    while (!recent.isEmpty() && gone.contains(recent.getLast().article())) {
      recent.removeLast();
    }
    while (!past.isEmpty()) {
      recent.addFirst(past.removeLast());
    }
    postings.clear();
    undated.forEach(this::index);
    recent.forEach(this::index);
  }

  private void post(Seen seen) {
    index(seen);
    if (seen.at().isPresent()) {
      recent.add(seen);
    } else {
      undated.add(seen);
    }
  }

  private void index(Seen seen) {
    for (int hash : seen.shingles()) {
      if (Shingles.isPosted(hash)) {
        postings.computeIfAbsent(hash, h -> new ArrayList<>(1)).add(seen);
      }
    }
  }
}
