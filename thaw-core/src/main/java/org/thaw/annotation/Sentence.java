package org.thaw.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.text.Span;

/// One sentence of an article with its tokens.
///
/// @param index position among the article's sentences
/// @param span where it stands in the article's text
/// @param tokens in text order; `head` indexes point into this list
public record Sentence(int index, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// The form of the token at `at`, in lower case.
  public String lower(int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }

  /// Indexes of the tokens whose head is `head`, in text order.
  public List<Integer> children(int head) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head) {
        children.add(i);
      }
    }
    return children;
  }

  /// The first child of `head` with one of the relations.
  public Optional<Integer> child(int head, String... relations) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head && List.of(relations).contains(tokens.get(i).relation())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// The token that holds or follows the text offset, if the sentence reaches that far.
  public Optional<Integer> tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (offset < tokens.get(i).span().end()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Heads of the arguments of the predicate at token `predicate` that carry `label`.
  public List<Integer> arguments(int predicate, String label) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).roles().contains(new Token.Role(predicate, label))) {
        heads.add(i);
      }
    }
    return heads;
  }

  /// True if token `below` is `above` or depends on it, directly or through others.
  public boolean isWithin(int below, int above) {
    int steps = 0;
    for (int at = below; at >= 0 && steps <= tokens.size(); at = tokens.get(at).head(), steps++) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }
}
