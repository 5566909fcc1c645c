package org.thaw.concern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thaw.knowledge.Table;
import org.thaw.text.Span;

/// A table of wordings, found by the words that must stand in what they match.
///
/// A stretch of text is gone through once, word by word; only wordings of which a cue stands in it
/// are worth trying, and in most sentences there is none.
final class Wordings {

  private static final int KEY = 2;

  private record Cue(String beginning, int wording) {}

  private final List<Wording> all;
  private final Map<String, List<Cue>> cues = new HashMap<>();

  private Wordings(List<Wording> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      for (String beginning : all.get(i).cues()) {
        cues.computeIfAbsent(beginning.substring(0, KEY), key -> new ArrayList<>())
            .add(new Cue(beginning, i));
      }
    }
  }

  /// The wordings of a table beside this class.
  static Wordings load(String table) {
    return new Wordings(
        Table.load(Wordings.class, table).rows().stream().map(Wording::of).toList());
  }

  /// The wordings of a language that may match in the span, in the order of the table.
  List<Wording> worthTrying(String language, String text, Span span) {
    BitSet cued = new BitSet();
    for (int i = span.start(); i + KEY <= span.end(); i++) {
      if (Character.isLetter(text.charAt(i))
          && (i == span.start() || !Character.isLetter(text.charAt(i - 1)))) {
        String key = text.substring(i, i + KEY).toLowerCase(Locale.ROOT);
        for (Cue cue : cues.getOrDefault(key, List.of())) {
          if (text.regionMatches(true, i, cue.beginning(), 0, cue.beginning().length())) {
            cued.set(cue.wording());
          }
        }
      }
    }
    return cued.stream()
        .mapToObj(all::get)
        .filter(wording -> wording.language().equals(language))
        .toList();
  }
}
