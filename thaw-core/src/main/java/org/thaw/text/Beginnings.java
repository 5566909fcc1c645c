package org.thaw.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which of many patterns can match where a text goes on with given characters, so that a text need
/// not be searched with all of them.
///
/// A pattern is asked once for every beginning of three characters and the kind of character in
/// front: it can match there if it does, or if it ran into the end of them (`Matcher.hitEnd`) and
/// so may match what is longer. What a pattern wants in front of itself, beyond a word's border, is
/// not asked; one that looks back later on always may match. Remembers a few thousand beginnings;
/// thread-safe.
public final class Beginnings {

  private static final int LENGTH = 3;
  private static final int REMEMBERED = 1 << 14;

  /// What may stand in front of a match, as far as borders of words and lines go.
  private static final String[] FRONTS = {"", "\n", " ", "x", "é"};

  private static final int OTHER_WORD = 4;

  private record Answer(long key, BitSet able) {}

  private final List<Pattern> probes = new ArrayList<>();
  private final BitSet always = new BitSet();
  private final boolean bordered;

  /// Each place holds the last answer for one of the keys that share it. Written without a lock: an
  /// answer is immutable, and one that is lost is asked for again.
  private final @Nullable Answer[] known = new Answer[REMEMBERED];

  /// @param patterns counted from 0
  public Beginnings(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      String rest = PatternText.withoutLookBehind(pattern.pattern());
      Pattern probe = Pattern.compile(rest, pattern.flags());
      always.set(probes.size(), PatternText.looksBehind(rest) || probe.matcher("").lookingAt());
      probes.add(probe);
    }
    bordered = patterns.stream().map(Pattern::pattern).allMatch(PatternText::beginsAtBorder);
  }

  /// The patterns that may match somewhere in the text.
  public BitSet in(String text) {
    BitSet able = (BitSet) always.clone();
    for (int at = 0; at < text.length(); at++) {
      if (!bordered || at == 0 || !isWithinWord(text, at)) {
        able.or(at(text, at, text.length()));
      }
    }
    return able;
  }

  /// The patterns that may match from `at` of the text; not to be changed.
  ///
  /// @param end where the stretch that is searched ends
  public BitSet at(String text, int at, int end) {
    int front = at == 0 ? 0 : front(text.charAt(at - 1));
    long key = front + 1;
    int length = 0;
    while (length < LENGTH
        && at + length < end
        && !Character.isSurrogate(text.charAt(at + length))) {
      key = key << Character.SIZE | text.charAt(at + length);
      length++;
    }
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 50);
    Answer answer = known[place];
    if (answer == null || answer.key() != key) {
      answer = new Answer(key, ask(front, text.substring(at, at + length)));
      known[place] = answer;
    }
    return answer.able();
  }

  private BitSet ask(int front, String beginning) {
    BitSet able = (BitSet) always.clone();
    ask(FRONTS[front], beginning, able);
    if (front == OTHER_WORD) {
      // Whether such a letter is of a word depends on the pattern's flags.
      ask(FRONTS[2], beginning, able);
      ask(FRONTS[3], beginning, able);
    }
    return able;
  }

  private void ask(String front, String beginning, BitSet able) {
    String text = front + beginning;
    for (int i = able.nextClearBit(0); i < probes.size(); i = able.nextClearBit(i + 1)) {
      Matcher matcher = probes.get(i).matcher(text).region(front.length(), text.length());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      able.set(i, matcher.lookingAt() || matcher.hitEnd());
    }
  }

  private static int front(char before) {
    return switch (before) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> 1;
      default -> isAsciiWord(before) ? 3 : before < 128 ? 2 : OTHER_WORD;
    };
  }

  /// Both around it belong to a word whatever the flags: no border.
  private static boolean isWithinWord(String text, int at) {
    return isAsciiWord(text.charAt(at)) && isAsciiWord(text.charAt(at - 1));
  }

  private static boolean isAsciiWord(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
  }
}
