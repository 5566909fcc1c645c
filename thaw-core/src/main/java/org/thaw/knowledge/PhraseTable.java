package org.thaw.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.annotation.Tokenizer;
import org.thaw.text.Span;

/// Phrases of one or more tokens with a value each, found by the longest match.
///
/// Phrases are divided by the same tokenizer as articles, so that `U.S.` or `Guinea-Bissau` match
/// as they are annotated. Curly and straight apostrophes are one.
public final class PhraseTable<T> {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private final Node<T> root = new Node<>();

  /// Puts a phrase; a phrase that is already there keeps its value and gains this one behind it.
  public void put(String phrase, T value) {
    Node<T> node = root;
    for (String form : forms(phrase)) {
      node = node.next.computeIfAbsent(straight(form), f -> new Node<>());
    }
    if (node != root) {
      node.values.add(value);
    }
  }

  /// The longest phrase that begins at `from` in `forms`, if one does.
  public Optional<Match<T>> longest(List<String> forms, int from) {
    Node<T> node = root;
    Match<T> longest = null;
    for (int i = from; i < forms.size(); i++) {
      Node<T> next = node.next.get(straight(forms.get(i)));
      if (next == null) {
        break;
      }
      node = next;
      if (!node.values.isEmpty()) {
        longest = new Match<>(from, i + 1, List.copyOf(node.values));
      }
    }
    return Optional.ofNullable(longest);
  }

  /// The values of exactly this phrase.
  public List<T> values(String phrase) {
    List<String> forms = forms(phrase);
    return longest(forms, 0)
        .filter(match -> match.end() == forms.size())
        .map(Match::values)
        .orElse(List.of());
  }

  /// The tokens of a phrase; plain words need no tokenizer, which makes large tables load fast.
  private static List<String> forms(String phrase) {
    if (phrase.chars().allMatch(c -> c == ' ' || Character.isLetter(c))) {
      List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
      words.removeIf(String::isEmpty);
      if (words.stream().noneMatch("cannot"::equalsIgnoreCase)) {
        return words;
      }
    }
    return TOKENIZER.tokenize(phrase, new Span(0, phrase.length())).stream()
        .map(span -> span.in(phrase))
        .toList();
  }

  /// The form with apostrophes as typewriters have them: print uses both.
  private static String straight(String form) {
    return form.indexOf('’') < 0 ? form : form.replace('’', '\'');
  }

  /// A phrase found in tokens `[start, end)`.
  public record Match<T>(int start, int end, List<T> values) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<T> values = new ArrayList<>(1);
  }
}
