package org.thaw.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thaw.text.Beginnings;
import org.thaw.text.Sites;
import org.thaw.text.Span;

/// Wordings that are looked for in the same texts.
///
/// A text is gone through once, word by word; a wording is tried only at the words at which it can
/// begin, and in most sentences there are none.
public final class Wordings {

  private final Map<Wording, Integer> numbers = new HashMap<>();
  private final Beginnings beginnings;

  public Wordings(List<Wording> all) {
    for (Wording wording : all) {
      numbers.put(wording, numbers.size());
    }
    this.beginnings = new Beginnings(all.stream().map(Wording::words).toList());
  }

  /// The wordings in one text.
  public Within in(String text) {
    return new Within(text, beginnings.sites(text, at -> Wording.isWordStart(text, at)));
  }

  /// The wordings in one text.
  public final class Within {

    private final String text;
    private final Sites sites;

    private Within(String text, Sites sites) {
      this.text = text;
      this.sites = sites;
    }

    /// False if no word of the text can begin the wording.
    public boolean mayHold(Wording wording) {
      return !sites.of(number(wording)).isEmpty();
    }

    /// True if the wording stands in the text.
    public boolean holds(Wording wording) {
      return !find(wording).isEmpty();
    }

    /// Where the wording stands in the text, in order and without overlaps.
    public List<Span> find(Wording wording) {
      return mayHold(wording) ? wording.find(text, sites.of(number(wording))) : List.of();
    }

    private int number(Wording wording) {
      Integer number = numbers.get(wording);
      if (number == null) {
        throw new IllegalArgumentException("not one of the wordings looked for: " + wording);
      }
      return number;
    }
  }
}
