package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// A quoted stretch seen from the sentences it begins and ends in.
///
/// @param open the sentence of the opening mark, `from` that mark's token there
/// @param close the sentence of the closing mark, `to` the token behind it there
record Utterance(Quoted quoted, Sentence open, int from, Sentence close, int to) {

  private static final Set<String> PAUSES =
      Set.of(",", ":", "—", "–", "--", "-", "…", "...", ";", ")", "(");

  static Optional<Utterance> of(Annotation annotation, Quoted quoted) {
    Span span = quoted.span();
    Optional<Sentence> open = annotation.sentenceAt(span.start());
    Optional<Sentence> close = annotation.sentenceAt(lastInside(span));
    if (open.isEmpty() || close.isEmpty()) {
      return Optional.empty();
    }
    int from = open.get().tokenAt(span.start()).orElse(0);
    int to =
        close.get().tokenAt(span.end() - 1).map(i -> i + 1).orElse(close.get().tokens().size());
    return Optional.of(new Utterance(quoted, open.get(), from, close.get(), to));
  }

  private static int lastInside(Span span) {
    return Math.max(span.start(), span.end() - 1);
  }

  Span span() {
    return quoted.span();
  }

  /// The token before the opening mark, in its sentence.
  Optional<Token> before() {
    return from > 0 ? Optional.of(open.tokens().get(from - 1)) : Optional.empty();
  }

  /// The token behind the closing mark, in its sentence.
  Optional<Token> behind() {
    return to < close.tokens().size() ? Optional.of(close.tokens().get(to)) : Optional.empty();
  }

  boolean beginsSentence() {
    return from == 0;
  }

  boolean followsPause() {
    return before()
        .map(token -> PAUSES.contains(token.form()) || Marks.isMark(token.form()))
        .orElse(true);
  }

  /// The last character inside the marks.
  char last(String text) {
    int at = quoted.closed() ? span().end() - 2 : span().end() - 1;
    while (at > span().start()
        && (Marks.isMark(text.substring(at, at + 1)) || text.charAt(at) == ' ')) {
      at--;
    }
    return text.charAt(at);
  }

  boolean endsWithPause(String text) {
    return ",.!?—–…-;".indexOf(last(text)) >= 0
        || behind()
            .map(token -> PAUSES.contains(token.form()) || token.form().equals("."))
            .orElse(true);
  }

  /// True if a comma, a stop or a dash stands right inside or behind the closing mark.
  boolean isPaused() {
    String inside = to >= 2 ? close.tokens().get(to - 2).form() : "";
    boolean stop = PAUSES.contains(inside) || ".!?".contains(inside) && !inside.isEmpty();
    return stop || behind().map(token -> PAUSES.contains(token.form())).orElse(true);
  }

  /// How many words stand inside.
  int words(String text) {
    return span().in(text).strip().split("\\s+").length;
  }
}
