package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the earlier article whose text an article repeats: wire copies, changed leads, half copies
/// and truncated feeds.
///
/// Candidates share posted shingles; the share of the shorter text that stands in the other
/// decides. Runs that stand in many texts are stock and prove nothing, nor does a shared half where
/// neither headline is about the other text; and a form filled in anew, with other numbers, is no
/// copy.
final class CopyFinder {

  private static final int LONGEST_POSTING = 400;

  /// Share of a headline's stems that the other text must have where less than this is repeated.
  private static final double SUBJECT = 0.4;

  private static final double MOSTLY = 0.75;

  /// Share under which the runs that two texts share must be many, so that formulas and quotations
  /// in short reports make no copy.
  private static final double HALF = 0.5;

  private static final int MANY = 16;

  /// Texts of their own in which a run stands before it is stock.
  private static final int STOCK = 4;

  /// Of the posted runs of the shorter text one in so many must be shared for a closer look.
  private static final int LOOK = 10;

  private final double share;
  private final Timeline<Seen> timeline;

  /// @param share least share of the shorter text's runs
  CopyFinder(double share, int windowDays) {
    this.share = share;
    this.timeline = new Timeline<>(Duration.ofDays(2L * windowDays), Seen::at, Seen::posted);
  }

  /// @param of the article copied, itself no copy
  record Copy(String of, String reason) {}

  /// @param root the article it is a copy of, or itself
  /// @param posted those of its shingles by which it is looked up
  /// @param headline its terms, ascending
  /// @param words terms of headline and body, ascending
  private record Seen(
      String article,
      String root,
      int[] shingles,
      int[] posted,
      int[] headline,
      int[] words,
      int[] numbers,
      Optional<Instant> at) {

    static Seen of(ArticleTerms terms) {
      int[] headline = ArticleTerms.union(ArticleTerms.terms(terms.headline()), new int[0]);
      int[] shingles = terms.shingles();
      return new Seen(
          terms.article().id(),
          terms.article().id(),
          shingles,
          Arrays.stream(shingles).filter(Shingles::isPosted).toArray(),
          headline,
          ArticleTerms.union(headline, ArticleTerms.terms(terms.body())),
          terms.bodyNumbers(),
          terms.article().order());
    }

    Seen rooted(String in) {
      return new Seen(article, in, shingles, posted, headline, words, numbers, at);
    }

    /// True if the headline of one of the two is about what the other tells.
    boolean isAbout(Seen other) {
      return headline.length == 0
          || other.headline.length == 0
          || shared(headline, other.words) >= SUBJECT * headline.length
          || shared(other.headline, words) >= SUBJECT * other.headline.length;
    }

    /// True if both are full of numbers, and hardly one is the same.
    boolean isForm(Seen other) {
      return numbers.length >= 3
          && other.numbers.length >= 3
          && shared(numbers, other.numbers) == 0;
    }
  }

  private static long shared(int[] some, int[] sorted) {
    return Arrays.stream(some).filter(one -> Arrays.binarySearch(sorted, one) >= 0).count();
  }

  /// Notes the article and says whose copy it is, if it is one.
  Optional<Copy> add(ArticleTerms terms) {
    Seen seen = Seen.of(terms);
    Timeline.Range range = timeline.before(seen.at(), timeline.size());
    Seen best = null;
    double most = 0;
    for (int number : candidates(seen, range)) {
      Seen other = timeline.get(number);
      double repeated = Shingles.containment(seen.shingles(), other.shingles());
      boolean better =
          best == null
              || repeated > most
              || repeated == most && other.article().compareTo(best.article()) < 0;
      if (repeated >= share && better && isCopy(seen, other, repeated, range)) {
        best = other;
        most = repeated;
      }
    }
    timeline.add(best == null ? seen : seen.rooted(best.root()));
    return best == null
        ? Optional.empty()
        : Optional.of(
            new Copy(best.root(), "repeats " + Math.round(100 * most) + "% of the words"));
  }

  private boolean isCopy(Seen seen, Seen other, double repeated, Timeline.Range range) {
    boolean enough = repeated >= HALF || Shingles.shared(seen.shingles(), other.shingles()) >= MANY;
    return enough
        && !seen.isForm(other)
        && (repeated >= MOSTLY || seen.isAbout(other))
        && !isStock(seen, other, range);
  }

  /// The numbers of texts that share enough posted runs to be looked at.
  private int[] candidates(Seen seen, Timeline.Range range) {
    int[] found =
        Arrays.stream(seen.posted()).flatMap(hash -> numbers(hash, range)).sorted().toArray();
    int[] candidates = new int[found.length];
    int size = 0;
    for (int start = 0, end; start < found.length; start = end) {
      end = start + 1;
      while (end < found.length && found[end] == found[start]) {
        end++;
      }
      int shorter = Math.min(seen.posted().length, timeline.get(found[start]).posted().length);
      if (LOOK * (end - start) >= shorter) {
        candidates[size++] = found[start];
      }
    }
    return Arrays.copyOf(candidates, size);
  }

  /// In which texts a run stands; in none if that is too many.
  private IntStream numbers(int hash, Timeline.Range range) {
    int[] undated = between(timeline.undated(hash), 0, range.undated());
    int[] dated = between(timeline.dated(hash), range.from(), range.until());
    return undated.length + dated.length > LONGEST_POSTING
        ? IntStream.empty()
        : IntStream.concat(Arrays.stream(undated), Arrays.stream(dated));
  }

  private static int[] between(@Nullable Numbers numbers, int from, int until) {
    return numbers == null ? new int[0] : numbers.between(from, until);
  }

  /// True if most of what the two share stands in several other texts as well.
  private boolean isStock(Seen seen, Seen other, Timeline.Range range) {
    int shared = 0;
    int stock = 0;
    for (int hash : seen.posted()) {
      if (Arrays.binarySearch(other.posted(), hash) >= 0) {
        shared++;
        stock += texts(hash, range) >= STOCK ? 1 : 0;
      }
    }
    return 2 * stock > shared;
  }

  /// Texts of their own in which a run stands, counted up to those that make it stock.
  private int texts(int hash, Timeline.Range range) {
    Set<String> roots = new HashSet<>();
    var all = numbers(hash, range).iterator();
    while (all.hasNext() && roots.size() < STOCK) {
      roots.add(timeline.get(all.nextInt()).root());
    }
    return roots.size();
  }

  Timeline<?> timeline() {
    return timeline;
  }
}
