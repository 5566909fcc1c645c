package org.thaw.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why an article joined its story, as a value, so that it can be said in any language.
///
/// @param shared what it shares with another: words, names, ISO codes of countries; not for `COPY`
/// @param with the article that it shares them with
/// @param percent of the words repeated, or how sure the joining is; 0 where nothing is said of it
public record Joining(Kind kind, List<String> shared, Optional<String> with, int percent) {

  /// What kind of reason it is.
  public enum Kind {
    /// It came first.
    FIRST,
    /// It repeats the words of another.
    COPY,
    /// It shares words and names with another.
    SHARES,
    /// It is like others that joined, in meaning or by what they have in common with a third.
    LIKE
  }

  /// Shared words that a reason names.
  private static final int MOST = 4;

  /// Shared words among which those are chosen.
  static final int LOOK = 12;

  /// The reason of a story's earliest article.
  public static final Joining FIRST = new Joining(Kind.FIRST, List.of(), Optional.empty(), 0);

  /// The reason of an article that no single other one brought in.
  static final Joining LIKE = new Joining(Kind.LIKE, List.of(), Optional.empty(), 0);

  public Joining {
    shared = List.copyOf(shared);
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("a percentage out of range: " + percent);
    }
  }

  /// That of a copy.
  ///
  /// @param share of the shorter text's words that are repeated, in [0, 1]
  static Joining copy(double share) {
    return new Joining(Kind.COPY, List.of(), Optional.empty(), (int) Math.round(100 * share));
  }

  /// That of an article like an earlier one; `LIKE` if they share no word that can be named. A name
  /// is said once, and whole: not also a part of it.
  ///
  /// @param shared the most telling first
  /// @param probability that the two tell one story
  static Joining with(String article, List<String> shared, double probability) {
    int sure = (int) Math.round(Math.min(99, 100 * probability));
    List<String> named = shared.stream().filter(word -> !isPart(word, shared)).limit(MOST).toList();
    Kind kind = named.isEmpty() ? Kind.LIKE : Kind.SHARES;
    return new Joining(kind, named, Optional.of(article), sure);
  }

  /// True for a bare number, and for a word that another of them holds beside more.
  private static boolean isPart(String word, List<String> shared) {
    return word.chars().allMatch(Character::isDigit)
        || shared.stream()
            .filter(other -> other.length() > word.length())
            .anyMatch(other -> List.of(lower(other).split(" ")).contains(lower(word)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// The reason in English words.
  public String inWords() {
    return switch (kind) {
      case FIRST -> "first report";
      case COPY -> "repeats %d%% of the words".formatted(percent);
      case LIKE -> "is like others that joined";
      case SHARES ->
          "shares %s with %s (%d%% sure)"
              .formatted(String.join(", ", shared), with.orElse("another"), percent);
    };
  }
}
