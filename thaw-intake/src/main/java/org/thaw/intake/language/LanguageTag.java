package org.thaw.intake.language;

import java.util.Locale;
import java.util.Optional;

/// Tags of languages as pages, feeds and wires write them.
public final class LanguageTag {

  private LanguageTag() {}

  /// The language of a tag such as `en-GB` or `es_CO`: its first two letters, lower case; empty if
  /// it is shorter.
  public static Optional<String> language(String tag) {
    return tag.length() < 2
        ? Optional.empty()
        : Optional.of(tag.substring(0, 2).toLowerCase(Locale.ROOT));
  }
}
