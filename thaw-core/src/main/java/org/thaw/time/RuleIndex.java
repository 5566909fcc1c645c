package org.thaw.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which rules can match where a text goes on with given characters, so that a sentence need not be
/// searched with all of them.
///
/// A rule is asked once for every beginning of three characters: it can match there if it does, or
/// if it ran into the end of them (`Matcher.hitEnd`) and so may match what is longer. What it wants
/// in front of itself is not asked. Remembers up to a few thousand beginnings; thread-safe.
final class RuleIndex {

  private static final int LENGTH = 3;
  private static final int MOST = 50_000;

  private final List<TimeRule> rules;
  private final List<Pattern> probes = new ArrayList<>();
  private final Map<String, BitSet> known = new ConcurrentHashMap<>();

  RuleIndex(List<TimeRule> rules) {
    this.rules = List.copyOf(rules);
    for (TimeRule rule : rules) {
      Pattern pattern = rule.pattern();
      probes.add(Pattern.compile(withoutLookBehind(pattern.pattern()), pattern.flags()));
    }
  }

  List<TimeRule> rules() {
    return rules;
  }

  /// Indexes of the rules that can match from `at` of the text.
  ///
  /// @param end where the sentence ends
  BitSet startingAt(String text, int at, int end) {
    String beginning = text.substring(at, Math.min(at + LENGTH, end));
    BitSet answer = known.get(beginning);
    if (answer == null) {
      answer = ask(beginning);
      if (known.size() < MOST) {
        known.put(beginning, answer);
      }
    }
    return answer;
  }

  private BitSet ask(String beginning) {
    BitSet able = new BitSet(probes.size());
    for (int i = 0; i < probes.size(); i++) {
      Matcher matcher = probes.get(i).matcher(beginning);
      able.set(i, matcher.lookingAt() || matcher.hitEnd());
    }
    return able;
  }

  /// True where a word, a number or a mark begins: no rule matches from within a word.
  static boolean isStart(String text, int at) {
    int here = kind(text.charAt(at));
    return here != 0 && (here == 3 || at == 0 || kind(text.charAt(at - 1)) != here);
  }

  private static int kind(char letter) {
    if (Character.isWhitespace(letter)) {
      return 0;
    }
    return Character.isLetter(letter) ? 1 : Character.isDigit(letter) ? 2 : 3;
  }

  private static String withoutLookBehind(String pattern) {
    String rest = pattern;
    while (rest.startsWith("(?<=") || rest.startsWith("(?<!")) {
      rest = rest.substring(closing(rest) + 1);
    }
    return rest;
  }

  private static int closing(String pattern) {
    int depth = 0;
    boolean set = false;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      if (letter == '\\') {
        i++;
      } else if (letter == '[') {
        set = true;
      } else if (letter == ']') {
        set = false;
      } else if (!set) {
        depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    throw new IllegalArgumentException("no end of the group in " + pattern);
  }
}
