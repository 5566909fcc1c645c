package org.thaw.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.text.Span;

/// Builds sentences for tests from words with their tags, `la/DET pesca/NOUN`, without a tree.
public final class TaggedSentence {

  private TaggedSentence() {}

  /// The words alone, as the spans of the sentence count them.
  public static String text(String tagged) {
    return tagged.replaceAll("/\\p{Lu}+", "");
  }

  public static Sentence of(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tagged.split(" ")) {
      String form = word.substring(0, word.lastIndexOf('/'));
      String tag = word.substring(word.lastIndexOf('/') + 1);
      Span span = new Span(at, at + form.length());
      tokens.add(new Token(span, form, form.toLowerCase(Locale.ROOT), tag, -1, "dep", List.of()));
      at = span.end() + 1;
    }
    return new Sentence(0, new Span(0, at - 1), tokens);
  }
}
