package org.thaw.finding;

import java.util.Locale;
import java.util.Optional;
import org.thaw.text.Span;

/// Who said what, in the terms of the PARC and PolNeAR corpora: source, cue, content.
///
/// @param source the source's name carried to its fullest form, such as `Laura Sarabia`; empty when
///   the source stays unresolved
/// @param sourceSpan the words that name the source here (a pronoun, an office), if any
/// @param content span of what was said; for direct quotations the words inside and with their
///   marks, always verbatim
/// @param channel where it was said: a post, a statement, a rally, a council
public record Quotation(
    Evidence evidence,
    Optional<String> source,
    Optional<String> sourceCountry,
    Optional<Span> sourceSpan,
    Optional<String> cue,
    Optional<Span> cueSpan,
    Span content,
    Mode mode,
    Kind kind,
    Optional<String> addressee,
    Optional<String> channel)
    implements Finding {

  /// What is attributed: something said, or only what somebody thinks, wants or means to do.
  public enum Kind {
    STATEMENT,
    ATTITUDE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// True for what somebody is reported to have said.
  public boolean isStatement() {
    return kind == Kind.STATEMENT;
  }

  /// How the words are given.
  public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
