package org.thaw.section;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// The words of a sentence that carry content, as lower-case base forms.
final class Words {

  private static final int SHORTEST = 3;
  private static final Set<String> EMPTY =
      Set.of(
          "the", "and", "for", "that", "this", "with", "was", "are", "were", "has", "have", "had",
          "its", "his", "her", "their", "from", "but", "not", "who", "which", "will", "would",
          "been", "after", "said", "say", "also", "into", "over", "about", "than", "they", "she",
          "when", "more", "one", "los", "las", "del", "que", "por", "con", "una", "para", "como",
          "más", "sus", "este", "esta", "fue", "han", "entre", "sobre", "tras", "dijo", "ser",
          "hay");

  private Words() {}

  static Set<String> of(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      String word = token.lemma().toLowerCase(Locale.ROOT);
      boolean content = word.length() >= SHORTEST && Character.isLetter(word.codePointAt(0));
      if (content && !EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /// Shared words over the words of the shorter set, in [0, 1].
  static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.min(a.size(), b.size());
  }
}
