package org.thaw.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a page has told so far, so that it tells nothing twice, in whichever language.
final class Told {

  private static final int WORDS = 90;

  /// Share of the words of the shorter sentence by which two say the same.
  private static final double SAME = 0.6;

  /// The same for two languages, where a translated word often differs.
  private static final double ACROSS = 0.5;

  /// Share of the words of a new sentence that one told in another language has: in reports of one
  /// story, who translates keeps a third of them in sight.
  private static final double RETOLD = 0.3;

  /// Words under which a sentence says the same only if another has them all; in English, because
  /// of others those that no table translates are not known.
  private static final int FEWEST = 4;

  private static final int LEAST = 2;

  private final List<Sentence> sentences = new ArrayList<>();

  /// @param words in English where the table has them
  /// @param both its words with what each is known by in the other language
  /// @param known all that they are known by
  private record Sentence(
      String language, Set<String> words, List<BilingualWords.Word> both, Set<String> known) {}

  /// Notes a sentence; false if it has been told, in these or in much the same words.
  boolean add(String text, String language) {
    return !knows(text, language) && sentences.add(sentence(text, language));
  }

  /// True if a sentence has been told, in these or in much the same words.
  boolean knows(String text, String language) {
    Sentence sentence = sentence(text, language);
    return sentences.stream().anyMatch(other -> same(sentence, other));
  }

  private static Sentence sentence(String text, String language) {
    List<BilingualWords.Word> both = BilingualWords.words(text, language);
    return new Sentence(language, words(text, language), both, BilingualWords.all(both));
  }

  private static Set<String> words(String text, String language) {
    return new HashSet<>(
        language.equals("es") ? Words.translated(text, WORDS) : Words.of(text, WORDS));
  }

  private static boolean same(Sentence one, Sentence other) {
    if (one.words().equals(other.words()) && one.language().equals(other.language())) {
      return true;
    }
    int shorter = Math.min(one.words().size(), other.words().size());
    double least = one.language().equals(other.language()) ? SAME : ACROSS;
    long shared = one.words().stream().filter(other.words()::contains).count();
    boolean whole = one.language().equals("en") && other.language().equals("en");
    if (!one.language().equals(other.language())
        && BilingualWords.share(one.both(), other.known()) >= RETOLD) {
      return true;
    }
    return shorter >= FEWEST
        ? shared >= least * shorter
        : whole && shorter >= LEAST && shared == shorter;
  }
}
