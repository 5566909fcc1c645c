package org.thaw.fold;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Words compared without accents, case and punctuation.
public final class Words {

  private Words() {}

  /// The words of a text in their order, lower case, without accents.
  public static List<String> of(String text) {
    return Stream.of(plain(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  /// The text in lower case without accents, stripped.
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
