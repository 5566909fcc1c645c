package org.thaw.story;

import java.time.Duration;
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

  /// Share of what the shorter text tells that the other must tell too.
  private static final double TOLD = 0.6;

  /// Share under which the runs that two texts share must be many, so that formulas and quotations
  /// in short reports make no copy.
  private static final double HALF = 0.5;

  private static final int MANY = 16;

  /// Of the posted runs of the shorter text one in so many must be shared for a closer look.
  private static final int LOOK = 10;

  private final double share;
  private final Timeline<SeenText> timeline;
  private final Frequencies frequencies;

  /// @param share least share of the shorter text's runs
  /// @param frequencies says how rare words are
  CopyFinder(double share, int windowDays, Frequencies frequencies) {
    this.share = share;
    this.frequencies = frequencies;
    this.timeline = new Timeline<>(Duration.ofDays(2L * windowDays), SeenText::at, SeenText::own);
  }

  /// @param of the article copied, itself no copy
  /// @param repeated of the terms that are counted those that stand in what it was copied from
  record Copy(String of, Joining joining, int[] repeated) {}

  /// Notes the article and says whose copy it is, if it is one.
  Optional<Copy> add(ArticleTerms terms) {
    SeenText seen = SeenText.of(terms);
    Timeline.Range range = timeline.before(seen.at(), timeline.size());
    SeenText best = null;
    double most = 0;
    for (int number : candidates(seen, range)) {
      SeenText other = timeline.get(number);
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
    SeenText noted = best == null ? seen : seen.copying(best);
    timeline.add(noted);
    return noted.isOriginal()
        ? Optional.empty()
        : Optional.of(new Copy(noted.root(), Joining.copy(most), noted.repeated()));
  }

  /// Forgets the last articles noted, and what was counted of them.
  void rewind(int articles) {
    int left = timeline.size() - articles;
    for (int number = left; number < timeline.size(); number++) {
      SeenText seen = timeline.get(number);
      frequencies.discount(seen.counted());
      if (!seen.isOriginal()) {
        frequencies.count(seen.repeated());
      }
    }
    timeline.rewind(left);
  }

  private boolean isCopy(SeenText seen, SeenText other, double repeated) {
    boolean enough = repeated >= HALF || Shingles.shared(seen.shingles(), other.shingles()) >= MANY;
    double told = told(seen, other);
    return enough
        && told >= TOLD
        && seen.isAbout(other)
        && !seen.isForm(other)
        && !seen.isOtherEdition(other, repeated, told);
  }

  /// How much of what the one that says less tells stands in the other, in [0, 1]: the share of its
  /// words, each by the square of its rarity, so that formulas of law and of feeds tell little.
  private double told(SeenText seen, SeenText other) {
    double least = Math.min(weight(seen.words()), weight(other.words()));
    return least == 0 ? 1 : weight(SeenText.common(seen.words(), other.words()).toArray()) / least;
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
  private int[] candidates(SeenText seen, Timeline.Range range) {
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
