package org.thaw.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.text.Span;

/// Counts words and cuts stretches of text to a number of them.
final class Snippets {

  /// The most words one snippet may have.
  static final int MOST_WORDS = 25;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// How many words of a window come before the word it is about.
  private static final int LEAD = 8;

  private Snippets() {}

  /// The number of words, letters and digits that follow each other counted as one.
  static int count(CharSequence text) {
    return (int) WORD.matcher(text).results().count();
  }

  /// The part of `stretch` with at most `most` words that holds `focus`, cut between words.
  static Span window(String text, Span stretch, int focus, int most) {
    List<Span> words = words(text, stretch);
    if (words.size() <= most) {
      return stretch;
    }
    int at = 0;
    while (at < words.size() - 1 && words.get(at).end() <= focus) {
      at++;
    }
    int first = Math.max(0, Math.min(at - LEAD, words.size() - most));
    int start = first == 0 ? stretch.start() : words.get(first).start();
    int last = first + most - 1;
    return new Span(start, last == words.size() - 1 ? stretch.end() : words.get(last).end());
  }

  /// The stretch without its first word, where it has more than one.
  static Span behindFirst(String text, Span stretch) {
    List<Span> words = words(text, stretch);
    return words.size() < 2 ? stretch : new Span(words.get(1).start(), stretch.end());
  }

  /// The words of `text` up to the most allowed, with a mark where it was cut.
  static String cut(String text) {
    return cut(text, MOST_WORDS);
  }

  private static String cut(String text, int most) {
    Span window = window(text, new Span(0, text.length()), 0, most);
    return window.end() == text.length() ? text : window.in(text) + "…";
  }

  /// Phrases up to the most words allowed for all of them together.
  static List<String> cut(List<String> phrases) {
    List<String> kept = new ArrayList<>();
    int left = MOST_WORDS;
    for (String phrase : phrases) {
      int words = count(phrase);
      if (left > 0) {
        kept.add(words <= left ? phrase : cut(phrase, left));
      }
      left -= words;
    }
    return kept;
  }

  private static List<Span> words(String text, Span stretch) {
    Matcher matcher = WORD.matcher(text).region(stretch.start(), stretch.end());
    return matcher
        .results()
        .map(word -> new Span(word.start(), word.end()))
        .collect(Collectors.toList());
  }
}
