package org.thaw.quotation;

import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// The writer's own word for what was said, in apposition behind it: `…, a claim that experts
/// doubt`.
final class Remark {

  private static final Set<String> REMARKS =
      Set.of(
          "allegation",
          "accusation",
          "assertion",
          "assessment",
          "argument",
          "charge",
          "claim",
          "comment",
          "contention",
          "criticism",
          "demand",
          "denial",
          "idea",
          "notion",
          "position",
          "prediction",
          "promise",
          "proposal",
          "remark",
          "statement",
          "stance",
          "suggestion",
          "threat",
          "view",
          "warning");

  private static final Set<String> COMMENTS =
      Set.of(
          "phrase",
          "line",
          "promise",
          "claim",
          "charge",
          "reference",
          "remark",
          "word",
          "term",
          "slogan",
          "message",
          "refrain",
          "argument",
          "comment",
          "quip",
          "nod",
          "jab",
          "dig");

  private Remark() {}

  /// A word for what somebody has said: `claim`, `allegation`.
  static boolean isOne(Token token) {
    return REMARKS.contains(token.lemma());
  }

  /// Where content that begins at `start` and reaches to `end` ends before such a word.
  static int before(Sentence sentence, int start, int end) {
    return beforeRemark(sentence, start, beforeComment(sentence, start, end));
  }

  /// `…, a claim that experts doubt`, `…, remarks that alarmed`: the writer's word for what was
  /// said is no part of it.
  private static int beforeRemark(Sentence sentence, int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (REMARKS.contains(sentence.tokens().get(i).lemma())) {
        int first = i;
        while (first > start
            && sentence.tokens().get(first - 1).tag().matches("DT|JJ|PRP\\$|POS")) {
          first--;
        }
        if (sentence.tokens().get(first - 1).form().equals(",")
            && sentence.tokens().get(i).relation().equals("appos")) {
          return first - 1;
        }
      }
    }
    return end;
  }

  /// `“…,” a phrase he has used before`: what is said of the words is no part of them.
  private static int beforeComment(Sentence sentence, int start, int end) {
    for (int i = start + 1; i + 2 < end; i++) {
      boolean closed =
          Marks.isMark(sentence.tokens().get(i).form())
              && sentence.tokens().get(i - 1).form().equals(",");
      boolean named =
          sentence.tokens().get(i + 1).tag().equals("DT")
              && (COMMENTS.contains(sentence.tokens().get(i + 2).lemma())
                  || i + 3 < end && COMMENTS.contains(sentence.tokens().get(i + 3).lemma()));
      if (closed && named) {
        return i + 1;
      }
    }
    return end;
  }
}
