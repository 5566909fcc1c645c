package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// A Spanish sentence on its way into the coder's grammar: what stands in the columns of its tokens
/// is changed step by step, and auxiliaries come behind the last token.
final class SpanishTree {

  private final Sentence sentence;
  private final List<Token> added = new ArrayList<>();

  /// The tokens as they were parsed.
  final List<Token> tokens;

  final String[] forms;
  final String[] lemmas;
  final String[] tags;
  final String[] relations;
  final int[] heads;

  SpanishTree(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    int size = tokens.size();
    forms = new String[size];
    lemmas = new String[size];
    tags = new String[size];
    relations = new String[size];
    heads = new int[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      forms[i] = token.form().toLowerCase(Locale.ROOT);
      lemmas[i] = token.lemma();
      tags[i] = token.tag();
      relations[i] = token.relation();
      heads[i] = token.head();
    }
  }

  int size() {
    return forms.length;
  }

  /// The sentence as it now stands; the indexes of its tokens are what they were.
  Sentence sentence() {
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      Span span = tokens.get(i).span();
      all.add(new Token(span, forms[i], lemmas[i], tags[i], heads[i], relations[i], List.of()));
    }
    all.addAll(added);
    return new Sentence(sentence.index(), sentence.span(), all);
  }

  /// The tokens under a head, in text order.
  Stream<Integer> children(int head) {
    return Stream.iterate(0, i -> i < heads.length, i -> i + 1).filter(i -> heads[i] == head);
  }

  /// True if the token was parsed as a verb that is no auxiliary.
  boolean isVerb(int i) {
    String tag = tokens.get(i).tag();
    return tag.equals("VERB")
        || tag.equals("AUX") && !tokens.get(i).relation().matches("aux.*|cop");
  }

  /// The preposition before the noun, or nothing.
  String preposition(int i) {
    return children(i)
        .filter(child -> relations[child].equals("case"))
        .map(child -> forms[child])
        .findFirst()
        .orElse("");
  }

  /// The words that make one with the token, as `de` with `antes`.
  List<String> fixed(int i) {
    return children(i)
        .filter(child -> relations[child].equals("fixed"))
        .map(child -> forms[child])
        .toList();
  }

  boolean hasAuxiliary(int verb, String lemma) {
    return children(verb)
        .anyMatch(child -> relations[child].startsWith("aux") && lemmas[child].equals(lemma));
  }

  /// Adds an auxiliary of no length before the verb.
  void add(int verb, String form, String tag) {
    int at = tokens.get(verb).span().start();
    added.add(new Token(new Span(at, at), form, form, tag, verb, "aux", List.of()));
  }
}
