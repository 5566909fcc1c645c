package org.thaw.concern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Table;
import org.thaw.text.Span;

/// Finds a Spanish indirect question that its governor leaves open: a word of not knowing, a verb
/// of knowing or telling that is denied, or one in the future (`la votación dirá si …`).
///
/// What was told, known or asked leaves nothing open. Classes are those of `governors.es.tsv`.
final class OpenClause {

  private static final Map<String, List<String>> CLASSES = load();
  private static final Set<String> ASKING =
      Set.of(
          "qué", "quién", "quiénes", "cuál", "cuáles", "cuándo", "cómo", "dónde", "adónde",
          "cuánto", "cuánta", "cuántos", "cuántas");
  private static final Set<String> OWN =
      Set.of("a", "con", "por", "para", "hasta", "desde", "bajo", "hacia");
  private static final Set<String> DENYING =
      Set.of("no", "ni", "sin", "nadie", "tampoco", "nunca", "ningún", "ninguno", "ninguna");
  private static final Set<String> BEFORE_IF = Set.of("VERB", "AUX", "NOUN", "ADP", "ADJ");
  private static final int REACH = 14;
  private static final int DENIAL_REACH = 5;

  private OpenClause() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> classes = new HashMap<>();
    for (Table.Row row : Table.load(OpenClause.class, "governors.es.tsv").rows()) {
      classes.put(row.cell("class"), new ArrayList<>(row.list("words")));
    }
    return classes;
  }

  /// The first open clause of the sentence, from its word of question to the sentence's end.
  static Optional<Span> find(Sentence sentence) {
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (asks(sentence, i) && isOpen(sentence, i)) {
        int from = OWN.contains(lower(sentence, i - 1)) && i > 1 ? i - 1 : i;
        return Optional.of(
            new Span(sentence.tokens().get(from).span().start(), sentence.span().end()));
      }
    }
    return Optional.empty();
  }

  private static boolean asks(Sentence sentence, int at) {
    String word = lower(sentence, at);
    Token before = sentence.tokens().get(at - 1);
    boolean whether =
        word.equals("si")
            && BEFORE_IF.contains(before.tag())
            && !lower(sentence, at - 1).matches("como|incluso|hasta|para|por|con|aun");
    return whether || ASKING.contains(word);
  }

  /// Goes from the question back to its governor, within its clause.
  private static boolean isOpen(Sentence sentence, int question) {
    for (int i = question - 1; i >= Math.max(0, question - REACH); i--) {
      String word = lower(sentence, i);
      if (word.matches("[;:.¿?¡!—«“\"]")) {
        return false;
      }
      if (is("OPEN", word)) {
        return !isDenied(sentence, i, DENYING.contains(word));
      }
      String tag = sentence.tokens().get(i).tag();
      boolean verb = tag.equals("VERB") || tag.equals("AUX");
      if (verb && is("SETTLED", word)) {
        return false;
      }
      if (verb && (isFuture(word) || isDenied(sentence, i, false))) {
        return true;
      }
      if (verb && !tag.equals("AUX") && !goesOn(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFuture(String word) {
    return is("FUTURE", word) && word.matches("\\p{L}+(?:rá|rán)");
  }

  /// An infinitive or participle is governed by a verb further left: `se atreven a vaticinar`.
  private static boolean goesOn(Sentence sentence, int verb) {
    return lower(sentence, verb).matches("\\p{L}{2,}(?:[aei]r|ado|ido|cho|sto|to)(?:se|lo)?");
  }

  private static boolean isDenied(Sentence sentence, int verb, boolean itself) {
    for (int i = verb - 1; i >= Math.max(0, verb - DENIAL_REACH) && !itself; i--) {
      String word = lower(sentence, i);
      if (word.matches("[,;:.]")) {
        return false;
      }
      if (DENYING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String name, String word) {
    return CLASSES.getOrDefault(name, List.of()).stream().anyMatch(word::startsWith);
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.tokens().get(at).form().toLowerCase(Locale.ROOT);
  }
}
