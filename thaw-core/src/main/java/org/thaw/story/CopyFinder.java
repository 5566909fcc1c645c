package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the earlier article whose text an article repeats: wire copies, changed leads, half copies
/// and truncated feeds.
///
/// Candidates share posted shingles; the share of the shorter text that stands in the other
/// decides, and whether the rare words of the one stand in the other too and one's headline is
/// about the other: a formula of law or a stock paragraph proves nothing. A form filled in anew,
/// with other numbers or for another day, is no copy.
final class CopyFinder {

  private static final int LONGEST_POSTING = 400;

  /// Share of a headline's stems that the other text must have.
  private static final double SUBJECT = 0.4;

  /// Share of what the shorter text tells that the other must tell too.
  private static final double TOLD = 0.6;

  /// Share under which the runs that two texts share must be many, so that formulas and quotations
  /// in short reports make no copy.
  private static final double HALF = 0.5;

  private static final int MANY = 16;

  /// Share of the runs of an edition of a column that another must repeat to be the same, and how
  /// long after it.
  private static final double SAME_EDITION = 0.9;

  private static final Duration EDITION = Duration.ofHours(18);

  /// Of the posted runs of the shorter text one in so many must be shared for a closer look.
  private static final int LOOK = 10;

  private final double share;
  private final Timeline<Seen> timeline;
  private final Frequencies frequencies;

  /// @param share least share of the shorter text's runs
  /// @param frequencies says how rare words are
  CopyFinder(double share, int windowDays, Frequencies frequencies) {
    this.share = share;
    this.frequencies = frequencies;
    this.timeline = new Timeline<>(Duration.ofDays(2L * windowDays), Seen::at, Seen::posted);
  }

  /// @param of the article copied, itself no copy
  record Copy(String of, Joining joining) {}

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
      Marks marks,
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
          terms.marks(),
          terms.article().order());
    }

    Seen rooted(String in) {
      return new Seen(article, in, shingles, posted, headline, words, numbers, marks, at);
    }

    /// True if the headline of one of the two is about what the other tells.
    boolean isAbout(Seen other) {
      return headline.length == 0
          || other.headline.length == 0
          || shared(headline, other.words) >= SUBJECT * headline.length
          || shared(other.headline, words) >= SUBJECT * other.headline.length;
    }

    /// True if one of the two is an edition of a column and the other is not the same edition,
    /// printed by another outlet or sent again within hours.
    boolean isOtherEdition(Seen other, double repeated) {
      return marks.isColumnBeside(other.marks)
          && (repeated < SAME_EDITION
              || at.isEmpty()
              || other.at.isEmpty()
              || Duration.between(other.at.get(), at.get()).abs().compareTo(EDITION) > 0);
    }

    /// True if both headlines name days, or both are full of numbers, and hardly one is the same.
    boolean isForm(Seen other) {
      return marks.isOfOtherDay(other.marks)
          || numbers.length >= 3
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
      if (repeated >= share && better && isCopy(seen, other, repeated)) {
        best = other;
        most = repeated;
      }
    }
    timeline.add(best == null ? seen : seen.rooted(best.root()));
    return best == null ? Optional.empty() : Optional.of(new Copy(best.root(), Joining.copy(most)));
  }

  private boolean isCopy(Seen seen, Seen other, double repeated) {
    boolean enough = repeated >= HALF || Shingles.shared(seen.shingles(), other.shingles()) >= MANY;
    return enough
        && told(seen, other) >= TOLD
        && seen.isAbout(other)
        && !seen.isForm(other)
        && !seen.isOtherEdition(other, repeated);
  }

  /// How much of what the one that says less tells stands in the other, in [0, 1]: the share of its
  /// words, each by the square of its rarity, so that formulas of law and of feeds tell little.
  private double told(Seen seen, Seen other) {
    double least = Math.min(weight(seen.words()), weight(other.words()));
    int[] shared =
        Arrays.stream(seen.words())
            .filter(word -> Arrays.binarySearch(other.words(), word) >= 0)
            .toArray();
    return least == 0 ? 1 : weight(shared) / least;
  }

  private double weight(int[] words) {
    double sum = 0;
    for (int word : words) {
      double rarity = frequencies.rarity(word);
      sum += rarity * rarity;
    }
    return sum;
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

  Timeline<?> timeline() {
    return timeline;
  }
}
