package org.thaw.time;

import java.util.BitSet;
import java.util.List;
import org.thaw.text.Beginnings;

/// Which rules can match where a text goes on with given characters.
final class RuleIndex {

  private final List<TimeRule> rules;
  private final Beginnings beginnings;

  RuleIndex(List<TimeRule> rules) {
    this.rules = List.copyOf(rules);
    this.beginnings = new Beginnings(rules.stream().map(TimeRule::pattern).toList());
  }

  List<TimeRule> rules() {
    return rules;
  }

  /// Indexes of the rules that can match from `at` of the text.
  ///
  /// @param end where the sentence ends
  BitSet startingAt(String text, int at, int end) {
    return beginnings.at(text, at, end);
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
}
