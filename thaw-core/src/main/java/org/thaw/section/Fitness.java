package org.thaw.section;

import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.article.Datelines;
import org.thaw.text.Quoting;

/// Whether a sentence can stand alone in a summary: whole, no question, no loose pronoun in front,
/// no quotation cut.
final class Fitness {

  private static final int SHORTEST = 7;
  private static final int LONGEST = 70;
  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:he|she|it|they|this|these|those|that|but|and|or|so|however|also|then|there|such|his|her|their|its|él|ella|ellos|ellas|esto|eso|pero|y|además|también|así|su|sus|sin"
              + " embargo)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Fitness() {}

  static boolean isFit(AnnotatedArticle article, Sentence sentence) {
    String words = words(article, sentence);
    int size = words.split("\\s+").length;
    boolean whole =
        size >= SHORTEST && size <= LONGEST && !words.endsWith("?") && !words.endsWith(":");
    return whole && !LEANS.matcher(words).matches() && Quoting.isBalanced(words);
  }

  /// The sentence's words, without a dateline in front.
  static String words(AnnotatedArticle article, Sentence sentence) {
    String words = article.words(sentence.span());
    return Datelines.read(words).map(Datelines.Opening::rest).orElse(words);
  }
}
