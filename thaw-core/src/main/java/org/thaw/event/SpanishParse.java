package org.thaw.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// The parse of a Spanish sentence while it is put right: heads, relations and lemmas change, the
/// words stay. Tokens go by their index; the head of the root is -1.
final class SpanishParse {

  private final Sentence sentence;
  private final List<Token> tokens;
  private final String[] lemmas;
  private final String[] relations;
  private final int[] heads;

  SpanishParse(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.lemmas = tokens.stream().map(Token::lemma).toArray(String[]::new);
    this.relations = tokens.stream().map(Token::relation).toArray(String[]::new);
    this.heads = tokens.stream().mapToInt(Token::head).toArray();
  }

  /// The sentence as it is parsed now.
  Sentence sentence() {
    return new Sentence(
        sentence.index(),
        sentence.span(),
        IntStream.range(0, size()).mapToObj(this::token).toList());
  }

  private Token token(int i) {
    Token token = tokens.get(i);
    return new Token(
        token.span(), token.form(), lemmas[i], token.tag(), heads[i], relations[i], token.roles());
  }

  int size() {
    return heads.length;
  }

  /// The word in lower case.
  String form(int i) {
    return tokens.get(i).form().toLowerCase(Locale.ROOT);
  }

  String tag(int i) {
    return tokens.get(i).tag();
  }

  /// The verb form of the word as its parser had it.
  SpanishVerb verbForm(int i) {
    return SpanishVerb.of(form(i), tokens.get(i).lemma());
  }

  String lemma(int i) {
    return lemmas[i];
  }

  int head(int i) {
    return heads[i];
  }

  String relation(int i) {
    return relations[i];
  }

  boolean isVerb(int i) {
    return tag(i).equals("VERB");
  }

  /// What hangs on a word, in the order of the text.
  Stream<Integer> children(int head) {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == head).boxed();
  }

  Optional<Integer> subject(int verb) {
    return children(verb).filter(child -> relations[child].startsWith("nsubj")).findFirst();
  }

  /// The preposition of a noun; empty if it has none.
  String marker(int noun) {
    return children(noun)
        .filter(child -> relations[child].equals("case"))
        .map(this::form)
        .findFirst()
        .orElse("");
  }

  /// True for a noun without a preposition that hangs on a verb before it.
  boolean isBareBehindVerb(int noun) {
    int verb = heads[noun];
    return verb >= 0 && verb < noun && isVerb(verb) && marker(noun).isEmpty();
  }

  /// Takes a word for a form of another.
  void take(int i, String lemma) {
    lemmas[i] = lemma;
  }

  void relate(int i, String relation) {
    relations[i] = relation;
  }

  void attach(int i, int head, String relation) {
    heads[i] = head;
    relations[i] = relation;
  }

  /// Attaches words to another head, their relations as they are.
  void attach(Stream<Integer> words, int head) {
    words.toList().forEach(i -> heads[i] = head);
  }

  /// Puts one word in the place of another, as what that one is to its head.
  void replace(int i, int other) {
    attach(other, heads[i], relations[i]);
  }
}
