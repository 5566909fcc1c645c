package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import org.thaw.text.Span;

/// Finds what is spoken in a paragraph that a dash opens, as Spanish prints dialogue: `—No
/// firmaremos —dijo el ministro—. No hoy.`
final class DialogueDashes {

  private static final char DASH = '—';

  private DialogueDashes() {}

  /// The spoken stretches, without their dashes; none unless a cue is put in between dashes.
  static List<Quoted> find(String text, Span block) {
    List<Quoted> found = new ArrayList<>();
    boolean opens = block.length() > 2 && text.charAt(block.start()) == DASH;
    int from = block.start() + 1;
    while (opens && from < block.end()) {
      int cue = text.indexOf(" " + DASH, from);
      boolean last = cue < 0 || cue >= block.end();
      if (last && found.isEmpty()) {
        return List.of();
      }
      Span spoken = new Span(from, last ? block.end() : cue);
      if (!spoken.in(text).isBlank()) {
        found.add(new Quoted(spoken, false, 0));
      }
      int close = last ? -1 : text.indexOf(DASH, cue + 2);
      from = close < 0 || close >= block.end() ? block.end() : behind(text, close + 1, block.end());
    }
    return found;
  }

  private static int behind(String text, int from, int end) {
    int at = from;
    while (at < end && ".,:; ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
