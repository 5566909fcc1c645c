package org.thaw.finding;

import java.util.Locale;
import java.util.Optional;
import org.thaw.text.Span;

/// A stretch of an article with its role, under a sub-head of its own where the page has one.
public record Section(Optional<String> heading, Role role, Span span) {

  /// What a section is for, after van Dijk's schema of news (News as Discourse, 1988).
  public enum Role {
    MAIN,
    CONSEQUENCE,
    BACKGROUND,
    EVALUATION,
    OUTLOOK,
    OTHER;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
