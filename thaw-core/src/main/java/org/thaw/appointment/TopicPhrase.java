package org.thaw.appointment;

import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// One topic of a Spanish list: a noun phrase with all that belongs to it, or an indirect question.
///
/// @param limit index of the first token that is no part of the list
/// @param first no other topic stands before it
/// @param closed the list's conjunction stands before it, so that another one joins its own parts
record TopicPhrase(Sentence sentence, int limit, boolean first, boolean closed) {

  private static final Set<String> DEGREES =
      Set.of("más", "menos", "muy", "no", "mal", "recién", "casi", "bien");

  /// Where the topic that begins at `from` ends; `from` if none does.
  int end(int from) {
    if (TopicWords.asks(TopicWords.lower(sentence, from))) {
      return clause(from);
    }
    int at = from;
    boolean noun = false;
    boolean relative = false;
    while (at < limit) {
      Token token = sentence.tokens().get(at);
      String word = TopicWords.lower(sentence, at);
      String before = at > from ? sentence.tokens().get(at - 1).tag() : "";
      if (TopicWords.joins(word)) {
        if (!isInside(from, at)) {
          break;
        }
      } else if (!goesOn(from, at, token, word, before, noun, relative)) {
        break;
      }
      relative |= noun && word.equals("que");
      noun |= TopicWords.isNominal(token) || token.tag().equals("ADJ");
      at++;
    }
    return noun ? trimmed(from, at) : from;
  }

  private boolean goesOn(
      int from, int at, Token token, String word, String before, boolean noun, boolean relative) {
    if (TopicWords.QUOTES.contains(word)) {
      return true;
    }
    boolean truce = word.equals("el") && TopicWords.lower(sentence, at - 1).equals("alto");
    boolean ends =
        token.tag().equals("PUNCT") && !word.equals("-")
            || TopicWords.is("STOP", word) && noun
            || TopicWords.time(sentence, at) > 0 && !before.equals("ADP");
    if (ends) {
      return false;
    }
    if (relative || truce) {
      return true;
    }
    boolean fresh =
        at == from
            || before.equals("ADP")
            || before.equals("CCONJ")
            || before.equals("DET")
            || before.equals("PUNCT");
    return switch (token.tag()) {
      case "NOUN", "PROPN", "NUM", "X", "SYM", "ADJ" -> true;
      case "DET" -> fresh || !noun;
      case "ADP" -> noun && !new TopicCircumstances(sentence, limit).isAt(from, at);
      case "VERB", "AUX" ->
          noun && TopicWords.isParticiple(token)
              || before.equals("ADP") && TopicWords.isInfinitive(token)
              || at > from
                  && TopicWords.isArticle(TopicWords.lower(sentence, at - 1))
                  && !TopicWords.isInfinitive(token);
      case "ADV" -> DEGREES.contains(word);
      case "SCONJ", "PRON" -> noun && word.equals("que") || !noun && TopicWords.isArticle(word);
      default -> TopicWords.isArticle(word) && fresh;
    };
  }

  /// The conjunction at `at` joins parts of the topic that begins at `from`.
  private boolean isInside(int from, int at) {
    String next = TopicWords.lower(sentence, at + 1);
    if (at + 1 >= limit) {
      return false;
    }
    Token behind = sentence.tokens().get(at + 1);
    boolean verb =
        behind.tag().equals("VERB") || behind.tag().equals("AUX") || behind.tag().equals("PRON");
    String preposition = preposition(from, at);
    if (verb && !TopicWords.isParticiple(behind)) {
      return false;
    }
    if (preposition.equals("entre") || closed) {
      return true;
    }
    if (TopicWords.isArticle(next) || Set.of("DET", "ADP").contains(behind.tag())) {
      return false;
    }
    boolean article = TopicWords.isArticle(TopicWords.lower(sentence, from));
    boolean qualified =
        behind.tag().equals("ADJ") && sentence.tokens().get(at - 1).tag().equals("ADJ");
    return qualified || !preposition.isEmpty() && (article || first);
  }

  /// The last preposition between a topic's beginning and a conjunction.
  private String preposition(int from, int at) {
    for (int i = at - 1; i > from; i--) {
      if (sentence.tokens().get(i).tag().equals("CCONJ")) {
        return "";
      }
      if (sentence.tokens().get(i).tag().equals("ADP")) {
        return TopicWords.lower(sentence, i);
      }
    }
    return "";
  }

  private int clause(int from) {
    int at = from;
    while (at < limit) {
      String word = TopicWords.lower(sentence, at);
      if (",;:.!?—".contains(word) || word.equals("según")) {
        break;
      }
      at++;
    }
    return at - from > 2 ? at : from;
  }

  private int trimmed(int from, int to) {
    int at = to;
    while (at > from) {
      Token last = sentence.tokens().get(at - 1);
      boolean loose =
          Set.of("ADP", "DET", "CCONJ", "SCONJ").contains(last.tag()) || "«“".contains(last.form());
      if (!loose) {
        break;
      }
      at--;
    }
    return at;
  }
}
