package org.thaw.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.text.Span;

/// Divides the tokens of one block into sentences.
///
/// A sentence ends behind `.`, `!`, `?` or dots and the closing marks that stand right behind them,
/// when what follows can begin a sentence. An abbreviation with its period ends one only before a
/// word that usually begins sentences. A sentence of four hundred tokens, as a table without stops
/// would make it, ends there: what is found in a sentence may take the square of its length or
/// more.
public final class SentenceSplitter {

  private static final int LONGEST = 400;

  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "It",
          "He",
          "She",
          "They",
          "We",
          "But",
          "And",
          "This",
          "That",
          "These",
          "Those",
          "His",
          "Her",
          "Their",
          "Its",
          "However",
          "Meanwhile",
          "After",
          "Before",
          "Since",
          "While",
          "When",
          "If",
          "For",
          "As",
          "Both",
          "There",
          "Earlier",
          "Last",
          "Some",
          "Many",
          "No",
          "By",
          "With",
          "El",
          "La",
          "Los",
          "Las",
          "En",
          "Un",
          "Una",
          "Por",
          "Según",
          "Pero",
          "Además",
          "Su",
          "Sus");

  /// What goes on after a clock time: days, months and zones.
  private static final Pattern DAYS =
      Pattern.compile(
          "\\p{Lu}{2,4}|\\p{Lu}\\p{L}+day|Jan.*|Feb.*|March|April|May|June|July|Aug.*|Sep.*|Oct.*|Nov.*|Dec.*|Eastern|Pacific|Central|Moscow|Local|Beijing|Paris|London");

  private static final String CLOSING = "\"”’'»)]";
  private static final String OPENING = "\"“‘'«([¿¡";

  /// The tokens of each sentence, in text order.
  public List<List<Span>> split(String text, List<Span> tokens) {
    List<List<Span>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int last = i - start + 1 < LONGEST ? endBehind(text, tokens, i) : i;
      if (last >= 0) {
        sentences.add(List.copyOf(tokens.subList(start, last + 1)));
        start = last + 1;
        i = last;
      }
    }
    if (start < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
    }
    return sentences;
  }

  /// Index of the sentence's last token if a sentence ends at token `i`, else -1.
  private static int endBehind(String text, List<Span> tokens, int i) {
    String token = tokens.get(i).in(text);
    boolean stop = token.equals(".") || token.equals("!") || token.equals("?") || token.equals("…");
    boolean dots = token.startsWith("..");
    boolean abbreviation = token.length() > 1 && token.endsWith(".") && !dots;
    if (!stop && !dots && !abbreviation) {
      return -1;
    }
    int last = i;
    while (last + 1 < tokens.size() && closes(text, tokens, last + 1)) {
      last++;
    }
    if (last + 1 == tokens.size()) {
      return last;
    }
    if (tokens.get(last).end() == tokens.get(last + 1).start()) {
      return -1;
    }
    boolean clock = token.endsWith(".m.") && !DAYS.matcher(tokens.get(last + 1).in(text)).matches();
    return begins(text, tokens, last + 1, abbreviation && !clock) ? last : -1;
  }

  private static boolean closes(String text, List<Span> tokens, int i) {
    Span span = tokens.get(i);
    boolean adjacent = tokens.get(i - 1).end() == span.start();
    String token = span.in(text);
    return adjacent
        && (token.length() == 1 && CLOSING.contains(token)
            || token.equals("''")
            || token.equals("!")
            || token.equals("?"));
  }

  private static boolean begins(String text, List<Span> tokens, int i, boolean abbreviation) {
    String token = tokens.get(i).in(text);
    if (abbreviation) {
      return STARTERS.contains(token) || opensBefore(text, tokens, i);
    }
    char first = token.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || Character.isTitleCase(first)
        || OPENING.indexOf(first) >= 0
        || first == '-'
        || first == '—'
        || first == '•'
        || first == '@'
        || first == '#'
        || first == '$'
        || Character.isLetter(first) && !Character.isLowerCase(first);
  }

  private static boolean opensBefore(String text, List<Span> tokens, int i) {
    String token = tokens.get(i).in(text);
    return token.length() == 1
        && OPENING.contains(token)
        && i + 1 < tokens.size()
        && STARTERS.contains(tokens.get(i + 1).in(text));
  }
}
