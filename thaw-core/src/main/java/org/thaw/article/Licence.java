package org.thaw.article;

import java.util.Locale;

/// What a source allows to be shown of its items. Link-only sources show headline, outlet, time,
/// link, templated facts and snippets of at most 25 words.
public enum Licence {
  OWN,
  OPEN,
  LICENSED_FULL,
  LICENSED_EXCERPT,
  LINK_ONLY,
  BLOCKED;

  /// The word used in files and at the command line, such as `link-only`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The one that allows less.
  public Licence or(Licence other) {
    return compareTo(other) > 0 ? this : other;
  }

  /// The licence of a word such as `link-only`.
  ///
  /// @throws IllegalArgumentException if there is no such licence
  public static Licence parse(String word) {
    return valueOf(word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
