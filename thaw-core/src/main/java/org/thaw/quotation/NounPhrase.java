package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Noun phrases as token stretches `[from, to)`, by the tree where there is one and by tags else.
///
/// A phrase reaches to its first comma behind the head; clauses and appositions set off by commas
/// stay outside, restrictive ones inside.
record NounPhrase(int from, int to) {

  private static final Set<String> LOOSE =
      Set.of(
          "on", "in", "at", "during", "after", "before", "by", "while", "as", "to", "outside",
          "via");
  private static final Set<String> JOINING =
      Set.of("of", "for", "in", "at", "from", "with", "to", "on");

  /// The phrase that the token `head` heads. If `behindVerb`, loose adverbials are cut off.
  static NounPhrase of(Sentence sentence, int head, boolean behindVerb) {
    int from = head;
    while (from > 0 && belongs(sentence, from - 1, head)) {
      from--;
    }
    while (from < head && isPunctuation(sentence, from)) {
      from++;
    }
    int to = head + 1;
    while (to < sentence.tokens().size()
        && sentence.isWithin(to, head)
        && !ends(sentence, to, head, behindVerb)) {
      to++;
    }
    while (to > head + 1 && isPunctuation(sentence, to - 1)) {
      to--;
    }
    from = behindClause(sentence, from, to);
    return new NounPhrase(from, beforeDay(sentence, from, to));
  }

  /// Where the phrase begins behind a clause in front that the tree has hung on it (`Hours after
  /// the planes had left, the President`).
  private static int behindClause(Sentence sentence, int from, int to) {
    boolean verb = false;
    for (int i = from; i < to - 1; i++) {
      String tag = sentence.tokens().get(i).tag();
      if (tag.startsWith("W")) {
        return from;
      }
      verb |= tag.matches("VB[DZP]|MD");
      if (verb && sentence.tokens().get(i).form().equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  /// Where `India on Friday` ends before the day, which is that of the saying.
  private static int beforeDay(Sentence sentence, int from, int to) {
    int on = to - 2;
    boolean day =
        on > from
            && isDay(sentence.tokens().get(to - 1).form())
            && sentence.lower(on).equals("on")
            && !sentence.tokens().get(on - 1).tag().startsWith("VB");
    return day ? on : to;
  }

  private static boolean belongs(Sentence sentence, int at, int head) {
    Token token = sentence.tokens().get(at);
    return sentence.isWithin(at, head) && !Marks.isMark(token.form());
  }

  private static boolean ends(Sentence sentence, int at, int head, boolean behindVerb) {
    Token token = sentence.tokens().get(at);
    if (Marks.isMark(token.form()) || token.form().equals(";") || token.form().equals(":")) {
      return true;
    }
    if (token.form().equals(",")
        || token.form().equals("—")
        || token.form().equals("–")
        || token.form().equals("(")) {
      return !listGoesOn(sentence, at, head);
    }
    if (!behindVerb) {
      return false;
    }
    boolean named = sentence.tokens().get(head).tag().startsWith("NNP");
    boolean loose =
        token.tag().equals("IN")
            && LOOSE.contains(token.form())
            && (named || token.relation().equals("advcl"));
    return loose
        || token.tag().equals("WRB")
        || isDay(token.form())
        || token.relation().equals("npadvmod");
  }

  private static boolean listGoesOn(Sentence sentence, int comma, int head) {
    if (!sentence.tokens().get(comma).form().equals(",")) {
      return false;
    }
    for (int i = comma + 1; i < sentence.tokens().size() && i < comma + 6; i++) {
      Token token = sentence.tokens().get(i);
      if (token.relation().equals("conj") && sentence.isWithin(token.head(), head)) {
        return token.tag().startsWith("NN");
      }
    }
    return false;
  }

  /// The phrase that ends right before token `end`, by tags.
  static Optional<NounPhrase> before(Sentence sentence, int end, int floor) {
    int from = end;
    while (from > floor && isInside(sentence, from - 1)) {
      from--;
    }
    while (from < end && isJoin(sentence.tokens().get(from))) {
      from++;
    }
    return from < end && hasNoun(sentence, from, end)
        ? Optional.of(new NounPhrase(from, end))
        : Optional.empty();
  }

  /// The phrase that begins at token `start`, by tags.
  static Optional<NounPhrase> from(Sentence sentence, int start) {
    int to = start;
    boolean noun = false;
    if (start >= sentence.tokens().size() || isJoin(sentence.tokens().get(start))) {
      return Optional.empty();
    }
    while (to < sentence.tokens().size() && isInside(sentence, to)) {
      Token token = sentence.tokens().get(to);
      boolean loose = noun && LOOSE.contains(token.form()) && !token.form().equals("in");
      if (loose || isDay(token.form()) || noun && token.tag().equals("PRP")) {
        break;
      }
      noun |= isNoun(token);
      to++;
    }
    while (to > start && isJoin(sentence.tokens().get(to - 1))) {
      to--;
    }
    return to > start && noun ? Optional.of(new NounPhrase(start, to)) : Optional.empty();
  }

  private static boolean hasNoun(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNoun(sentence.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().equals("PRP")
        || token.tag().equals("CD")
        || token.tag().equals("DT") && token.relation().startsWith("nsubj");
  }

  private static boolean isJoin(Token token) {
    return token.tag().equals("IN") || token.tag().equals("CC") || token.tag().equals("TO");
  }

  private static boolean isInside(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("CC")
        || tag.equals("HYPH")
        || tag.equals("FW")
        || (tag.equals("IN") || tag.equals("TO"))
            && JOINING.contains(token.form().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isPunctuation(Sentence sentence, int at) {
    return !Character.isLetterOrDigit(sentence.tokens().get(at).form().codePointAt(0))
        && !sentence.tokens().get(at).form().startsWith("@")
        && !sentence.tokens().get(at).form().startsWith("$");
  }

  private static boolean isDay(String form) {
    return form.length() > 5 && form.endsWith("day") && Character.isUpperCase(form.charAt(0));
  }
}
