package org.thaw.appointment;

import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// What stands around topics without being one: when, where, with whom, by telephone.
record TopicCircumstances(Sentence sentence, int limit) {

  private static final Set<String> ADVERBS =
      Set.of(
          "también",
          "además",
          "asimismo",
          "principalmente",
          "igualmente",
          "nuevamente",
          "otra",
          "vez");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "con", "en", "por", "a", "al", "ante", "desde", "durante", "entre", "contra", "bajo",
          "sin");
  private static final int LONGEST = 12;

  /// The first token from `from` on that is no circumstance.
  int skip(int from) {
    int at = from;
    int before = -1;
    while (at < limit && at != before) {
      before = at;
      at += TopicWords.time(sentence, at);
      String word = TopicWords.lower(sentence, at);
      if (ADVERBS.contains(word)) {
        at++;
      } else if (word.equals(",")) {
        at = behindInsertion(at);
      } else if (PREPOSITIONS.contains(word)) {
        at = behindPhrase(at);
      }
    }
    return at;
  }

  private int behindInsertion(int comma) {
    for (int i = comma + 1; i < limit && i < comma + LONGEST; i++) {
      if (TopicWords.lower(sentence, i).equals(",")) {
        return i + 1;
      }
    }
    return comma;
  }

  /// Behind `con su par paraguaya`, where an article or a preposition goes on.
  private int behindPhrase(int preposition) {
    boolean noun = false;
    for (int i = preposition + 1; i < limit && i < preposition + LONGEST; i++) {
      Token token = sentence.tokens().get(i);
      String word = TopicWords.lower(sentence, i);
      boolean article = TopicWords.isArticle(word) || token.tag().equals("DET");
      boolean inside = Set.of("de", "del").contains(TopicWords.lower(sentence, i - 1));
      if (noun && !inside && (article || TopicWords.time(sentence, i) > 0)) {
        return i;
      }
      if (noun && (PREPOSITIONS.contains(word) || word.equals("sobre") || word.equals(","))) {
        return i;
      }
      if (!noun
          || !Set.of("NOUN", "PROPN", "ADJ", "ADP", "CCONJ", "NUM", "DET").contains(token.tag())) {
        if (token.tag().equals("PUNCT") || token.tag().equals("VERB")) {
          return preposition;
        }
      }
      noun |= TopicWords.isNominal(token);
    }
    return preposition;
  }

  /// True if the preposition at `at`, within a topic that begins at `from`, opens a circumstance.
  boolean isAt(int from, int at) {
    String word = TopicWords.lower(sentence, at);
    String next = TopicWords.lower(sentence, at + 1);
    String third = TopicWords.lower(sentence, at + 2);
    boolean article = TopicWords.isArticle(next);
    String noun = article ? third : next;
    boolean of = word.equals("de") || word.equals("del");
    if (!of && TopicWords.time(sentence, at + 1) > 0 || TopicWords.time(sentence, at) > 0 && !of) {
      return true;
    }
    return switch (word) {
      case "con" ->
          TopicWords.is("PEER", noun) || TopicWords.is("AGENT", noun) || next.matches("quienes?");
      case "por" -> noun.matches("teléfono|videoconferencia|video|separado");
      case "a" -> next.equals("puerta") || next.equals("petición") || next.equals("instancias");
      case "en" -> TopicWords.is("MEETING", noun) || third.equals("que") || isPlaceAtEnd(from, at);
      case "para" -> isPurpose(from, at);
      default -> false;
    };
  }

  /// `en Quito` at the end of a list, behind a topic that has no place of its own.
  private boolean isPlaceAtEnd(int from, int at) {
    int to = at + 1;
    while (to < limit && sentence.tokens().get(to).tag().equals("PROPN")) {
      to++;
    }
    boolean ends = to >= limit || ",.;".contains(TopicWords.lower(sentence, to));
    if (to == at + 1 || !ends) {
      return false;
    }
    for (int i = from; i < at; i++) {
      if (TopicWords.is("SCENE", TopicWords.lower(sentence, i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPurpose(int from, int at) {
    boolean infinitive = at + 1 < limit && TopicWords.isInfinitive(sentence.tokens().get(at + 1));
    return infinitive && !TopicWords.lower(sentence, from).matches("una?|planes|medidas");
  }
}
