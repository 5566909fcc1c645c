package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is kept of an article to tell its copies by.
///
/// @param root the article it is a copy of, or itself
/// @param posted a sample of its runs that looks for others and is looked at
/// @param own those of them by which it is found: of a copy what its original lacks, so that a text
///   that everybody prints is found however many have printed it
/// @param headline its terms, ascending
/// @param words terms of headline and body, ascending
/// @param counted every term that is counted, ascending
/// @param repeated of a copy those of them that were counted before
record SeenText(
    String article,
    String root,
    int[] shingles,
    int[] posted,
    int[] own,
    int[] headline,
    int[] words,
    int[] numbers,
    int[] counted,
    int[] repeated,
    Marks marks,
    Optional<Instant> at) {

  /// Share of a headline's stems that the other text must have.
  private static final double SUBJECT = 0.4;

  /// Share of the runs of an edition of a column that another must repeat to be the same, and how
  /// long after it.
  private static final double SAME_EDITION = 0.9;

  /// The share that will do where nearly all that the one tells stands in the other: the desk that
  /// prints it has put a line before it, or cut its end.
  private static final double DRESSED = 0.6;

  private static final double ALL_TOLD = 0.95;

  private static final Duration EDITION = Duration.ofHours(18);

  private static final int[] NONE = new int[0];

  static SeenText of(ArticleTerms terms) {
    int[] headline = ArticleTerms.union(ArticleTerms.terms(terms.headline()), new int[0]);
    return new SeenText(
        terms.article().id(),
        terms.article().id(),
        terms.shingles(),
        terms.posted(),
        terms.posted(),
        headline,
        ArticleTerms.union(headline, ArticleTerms.terms(terms.body())),
        terms.bodyNumbers(),
        terms.counted(),
        NONE,
        terms.marks(),
        terms.article().order());
  }

  /// This as a copy.
  SeenText copying(SeenText original) {
    int[] added =
        Arrays.stream(posted)
            .filter(run -> Arrays.binarySearch(original.posted, run) < 0)
            .toArray();
    return new SeenText(
        article,
        original.root,
        shingles,
        posted,
        added,
        headline,
        words,
        numbers,
        counted,
        common(counted, original.counted).toArray(),
        marks,
        at);
  }

  boolean isOriginal() {
    return article.equals(root);
  }

  /// True if the headline of one of the two is about what the other tells.
  boolean isAbout(SeenText other) {
    return headline.length == 0
        || other.headline.length == 0
        || shared(headline, other.words) >= SUBJECT * headline.length
        || shared(other.headline, words) >= SUBJECT * other.headline.length;
  }

  /// True if one of the two is an edition of a column and the other is not the same edition,
  /// printed by another outlet or sent again within hours.
  ///
  /// @param told how much of what the one tells stands in the other
  boolean isOtherEdition(SeenText other, double repeated, double told) {
    boolean dressed = told >= ALL_TOLD && !hasOtherNumbers(other, 1);
    return marks.isColumnBeside(other.marks)
        && (repeated < (dressed ? DRESSED : SAME_EDITION)
            || at.isEmpty()
            || other.at.isEmpty()
            || Duration.between(other.at.get(), at.get()).abs().compareTo(EDITION) > 0);
  }

  /// True if both headlines name days, or both are full of numbers, and hardly one is the same.
  boolean isForm(SeenText other) {
    return marks.isOfOtherDay(other.marks) || hasOtherNumbers(other, 3);
  }

  /// True if both hold so many numbers and share none.
  private boolean hasOtherNumbers(SeenText other, int least) {
    return numbers.length >= least
        && other.numbers.length >= least
        && shared(numbers, other.numbers) == 0;
  }

  private static long shared(int[] some, int[] sorted) {
    return common(some, sorted).count();
  }

  static IntStream common(int[] some, int[] sorted) {
    return Arrays.stream(some).filter(one -> Arrays.binarySearch(sorted, one) >= 0);
  }
}
