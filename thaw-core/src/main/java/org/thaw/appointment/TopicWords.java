package org.thaw.appointment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Table;

/// The classes of words by which a Spanish list of topics is read, from `topics.es.tsv`.
final class TopicWords {

  private static final Map<String, Set<String>> CLASSES = load();
  private static final Set<String> ARTICLES =
      Set.of(
          "el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus", "este", "esta",
          "estos", "estas", "algunos", "algunas", "otro", "otra", "otros", "otras", "varios",
          "varias", "ambos", "ambas", "lo", "cada", "dos", "tres", "cuatro");
  private static final Set<String> ASKING =
      Set.of(
          "qué", "cómo", "cuándo", "quién", "quiénes", "cuál", "cuáles", "dónde", "cuánto", "si");

  private static final Set<String> JOINS = Set.of("y", "e", "o", "u", "ni");

  static final String QUOTES = "«»“”\"‘’";

  private TopicWords() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Table.Row row : Table.load(TopicWords.class, "topics.es.tsv").rows()) {
      classes.put(row.cell("class"), new HashSet<>(row.list("words")));
    }
    return classes;
  }

  static boolean is(String name, String word) {
    return CLASSES.getOrDefault(name, Set.of()).contains(word);
  }

  /// The word in small letters; empty outside the sentence.
  static String lower(Sentence sentence, int at) {
    boolean inside = at >= 0 && at < sentence.tokens().size();
    return inside ? sentence.tokens().get(at).form().toLowerCase(Locale.ROOT) : "";
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  static boolean joins(String word) {
    return JOINS.contains(word);
  }

  static boolean asks(String word) {
    return ASKING.contains(word);
  }

  static boolean isNominal(Token token) {
    return Set.of("NOUN", "PROPN", "NUM", "X", "SYM").contains(token.tag());
  }

  static boolean isInfinitive(Token token) {
    return token.tag().equals("VERB")
        && token.form().matches("\\p{L}{2,}[aeií]r(?:se|l[oae]s?|les?)?");
  }

  static boolean isParticiple(Token token) {
    return token.form().matches("\\p{L}{2,}(?:[ai]d|ít|íd|st|ch|rt|pt|rit)[oa]s?");
  }

  /// The number of words, from `at` on, that tell a time: `el jueves`, `en agosto`, `3 de marzo`.
  static int time(Sentence sentence, int at) {
    int to = at;
    while (to < sentence.tokens().size() && isTime(sentence, to, to > at)) {
      to++;
    }
    boolean dated = false;
    for (int i = at; i < to; i++) {
      String word = lower(sentence, i);
      dated |= is("DAY", word) || is("MONTH", word);
    }
    return dated ? to - at : 0;
  }

  private static boolean isTime(Sentence sentence, int at, boolean inside) {
    String word = lower(sentence, at);
    if (is("DAY", word) || is("MONTH", word)) {
      return true;
    }
    String next = lower(sentence, at + 1);
    boolean before =
        is("DAY", next)
            || is("MONTH", next)
            || next.matches("\\d{1,2}|principios|mediados|fin(?:ales)?");
    boolean link =
        Set.of("el", "este", "esta", "la", "del", "de", "en", "para", "a", "desde").contains(word);
    boolean number = word.matches("\\d{1,4}|principios|mediados|finales|que|viene");
    return link && before || inside && number;
  }
}
