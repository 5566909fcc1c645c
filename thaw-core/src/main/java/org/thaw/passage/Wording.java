package org.thaw.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.text.Span;

/// A cell of a table of words: a regular expression in which `<n>` stands for up to `n` words.
///
/// A match begins and ends at the border of a word. `\w` is a letter of any script or a digit.
public final class Wording {

  private static final String WORD = "(?:[\\\\p{L}\\\\d’'.\\$%-]+,?\\\\s+){0,$1}?";

  private final Pattern words;
  private final Pattern pattern;
  private final Optional<Set<Character>> initials;

  private Wording(Pattern words, Pattern pattern, Optional<Set<Character>> initials) {
    this.words = words;
    this.pattern = pattern;
    this.initials = initials;
  }

  /// The wording of a cell.
  ///
  /// @throws java.util.regex.PatternSyntaxException if the cell is no regular expression
  public static Wording of(String cell) {
    String words = cell.replace("\\w", "[\\p{L}\\d]").replaceAll("<(\\d+)>", WORD);
    Pattern pattern = Pattern.compile("(?:" + words + ")(?:(?<=\\s)|(?![\\p{L}\\d]))");
    return new Wording(Pattern.compile(words), pattern, Initials.of(cell));
  }

  /// What a match holds, wherever it ends.
  Pattern words() {
    return words;
  }

  /// True if it stands in the text.
  public boolean isIn(String text) {
    return !find(text).isEmpty();
  }

  /// Where it stands in the text, in order and without overlaps.
  public List<Span> find(String text) {
    BitSet everywhere = new BitSet();
    everywhere.set(0, text.length());
    return find(text, everywhere);
  }

  /// As [#find(String)], where it is known at which offsets it may begin.
  List<Span> find(String text, BitSet sites) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    for (int i = sites.nextSetBit(0); i >= 0; i = sites.nextSetBit(Math.max(i + 1, from))) {
      if (beginsWord(text, i) && matcher.region(i, text.length()).lookingAt()) {
        found.add(new Span(matcher.start(), matcher.end()));
        from = matcher.end();
      }
    }
    return found;
  }

  private boolean beginsWord(String text, int i) {
    char first = text.charAt(i);
    return isWordStart(text, i) && (initials.isEmpty() || initials.get().contains(first));
  }

  static boolean isWordStart(String text, int i) {
    return Character.isLetterOrDigit(text.charAt(i))
        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
  }
}
