package org.thaw.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which of many patterns can match where a text goes on with given characters, so that a text need
/// not be searched with all of them.
///
/// A pattern is asked once for every beginning of three characters and the kind of character in
/// front: it can match there if it does, or if it ran into the end of them (`Matcher.hitEnd`) and
/// so may match what is longer. One that cannot match the first character is not asked for two.
/// What a pattern wants in front of itself, beyond a word's border, is not asked; one that looks
/// back later on always may match. Remembers a few thousand beginnings; thread-safe.
public final class Beginnings {

  private static final int LENGTH = 3;
  private static final int REMEMBERED = 1 << 14;

  /// What may stand in front of a match, as far as borders of words and lines go.
  private static final String[] FRONTS = {"", "\n", " ", "x", "é"};

  private static final int OTHER_WORD = 4;

  private record Answer(long key, BitSet able) {}

  private final List<Pattern> probes = new ArrayList<>();
  private final BitSet all = new BitSet();
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
    all.set(0, probes.size());
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

  /// At which characters of the text each of the patterns may begin; of a match of nothing behind
  /// the last one nothing is said.
  public Sites sites(String text) {
    return sites(text, at -> !bordered || at == 0 || !isWithinWord(text, at));
  }

  /// As [#sites(String)], of the offsets that count.
  public Sites sites(String text, IntPredicate counts) {
    Sites sites = new Sites(probes.size());
    for (int at = 0; at < text.length(); at++) {
      if (counts.test(at)) {
        sites.add(at, at(text, at, text.length()));
      }
    }
    return sites;
  }

  /// The patterns that may match from `at` of the text; not to be changed.
  ///
  /// @param end where the stretch that is searched ends
  public BitSet at(String text, int at, int end) {
    int length = 0;
    while (length < LENGTH
        && at + length < end
        && !Character.isSurrogate(text.charAt(at + length))) {
      length++;
    }
    return able(at == 0 ? 0 : front(text.charAt(at - 1)), text, at, length);
  }

  private BitSet able(int front, String text, int at, int length) {
    long key = front + 1;
    for (int i = at; i < at + length; i++) {
      key = key << Character.SIZE | text.charAt(i);
    }
    int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 50);
    Answer answer = known[place];
    if (answer == null || answer.key() != key) {
      answer = new Answer(key, ask(front, text, at, length));
      known[place] = answer;
    }
    return answer.able();
  }

  /// Asks only those that can match where the text goes on with all but the last character.
  private BitSet ask(int front, String text, int at, int length) {
    BitSet able = (BitSet) always.clone();
    BitSet worth = (BitSet) (length == 0 ? all : able(front, text, at, length - 1)).clone();
    worth.andNot(always);
    String beginning = text.substring(at, at + length);
    ask(FRONTS[front], beginning, worth, able);
    if (front == OTHER_WORD) {
      // Whether such a letter is of a word depends on the pattern's flags.
      ask(FRONTS[2], beginning, worth, able);
      ask(FRONTS[3], beginning, worth, able);
    }
    return able;
  }

  private void ask(String front, String beginning, BitSet worth, BitSet able) {
    String text = front + beginning;
    for (int i = worth.nextSetBit(0); i >= 0; i = worth.nextSetBit(i + 1)) {
      Matcher matcher = probes.get(i).matcher(text).region(front.length(), text.length());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt() || matcher.hitEnd()) {
        able.set(i);
      }
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
