package org.thaw.passage;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.text.Beginnings;

/// Wordings that are looked for in the same texts.
///
/// A text is gone through once, word by word; only wordings that can begin as a word of it does are
/// worth looking for, and in most sentences those are few.
public final class Wordings {

  private final List<Wording> all;
  private final Beginnings beginnings;

  public Wordings(List<Wording> all) {
    this.all = List.copyOf(all);
    this.beginnings = new Beginnings(all.stream().map(Wording::words).toList());
  }

  /// The wordings that may stand in the text.
  public Set<Wording> worthTrying(String text) {
    BitSet able = new BitSet(all.size());
    for (int at = 0; at < text.length(); at++) {
      if (Wording.isWordStart(text, at)) {
        able.or(beginnings.at(text, at, text.length()));
      }
    }
    Set<Wording> found = new HashSet<>();
    able.stream().forEach(number -> found.add(all.get(number)));
    return found;
  }
}
