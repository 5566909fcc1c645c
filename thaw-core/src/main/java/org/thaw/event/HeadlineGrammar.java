package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Mends the trees of English headlines, which leave out what the parser leans on.
///
/// `Bolivia, Chile restore ties`: it hangs the first name beside the verb. `Peru and Chile sign
/// pact`: it takes the verb for a noun, as in `Oman sanctions Yemen`. `Peru hosts envoys, signs
/// pact`: it takes the first verb for what the second says.
final class HeadlineGrammar {

  private static final Set<String> PLURAL = Set.of("VBP", "VB", "VBD", "VBN");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");
  private static final Set<String> NAMES = Set.of("NNP", "NNPS");
  private static final Set<String> JOINING = Set.of(",", "and", "&");
  private static final Set<String> AUXILIARY = Set.of("aux", "auxpass");

  private final List<Token> tokens;
  private final Lexicon lexicon;

  private HeadlineGrammar(Sentence sentence, Lexicon lexicon) {
    this.tokens = new ArrayList<>(sentence.tokens());
    this.lexicon = lexicon;
  }

  /// The sentence as a full one would be parsed; as it is if nothing of the kind is in it.
  static Sentence mended(Sentence sentence, Lexicon lexicon) {
    HeadlineGrammar grammar = new HeadlineGrammar(sentence, lexicon);
    return grammar.chain() || grammar.retag() || grammar.list() || grammar.day() || grammar.answer()
        ? new Sentence(sentence.index(), sentence.span(), grammar.tokens)
        : sentence;
  }

  /// Lets the names of an opening list act together.
  private boolean list() {
    List<Integer> names = names();
    int verb = names.size() < 2 ? -1 : names.getLast() + 1;
    if (verb > 0 && AUXILIARY.contains(tokens.get(verb).relation())) {
      return false;
    }
    boolean hidden = verb > 0 && isHiddenVerb(verb);
    if (verb < 0 || !hidden && !PLURAL.contains(tokens.get(verb).tag())) {
      return false;
    }
    if (hidden) {
      raise(verb);
    }
    join(names, verb);
    return true;
  }

  /// Makes a verb of the plural noun that has a subject and an object.
  private boolean retag() {
    for (int i = 1; i < tokens.size(); i++) {
      boolean noun = tokens.get(i).head() < 0 && tokens.get(i).tag().equals("NNS");
      if (noun && has(i, "nsubj") && has(i, "dobj")) {
        set(i, -1, "root", "VBZ");
        return true;
      }
    }
    return false;
  }

  /// `Israel Friday reopened …`: it hangs the subject before the day on which it acts.
  private boolean day() {
    for (int day = 1; day < tokens.size(); day++) {
      int verb = tokens.get(day).head();
      boolean dated =
          tokens.get(day).form().endsWith("day")
              && tokens.get(day).relation().equals("npadvmod")
              && tokens.get(day - 1).head() == day
              && isName(day - 1)
              && verb > day
              && !has(verb, "nsubj")
              && !has(verb, "nsubjpass");
      if (dated) {
        set(day - 1, verb, "nsubj", tokens.get(day - 1).tag());
        return true;
      }
    }
    return false;
  }

  private boolean has(int head, String relation) {
    return tokens.stream().anyMatch(t -> t.head() == head && t.relation().equals(relation));
  }

  /// Puts the second of two verbs with one subject beside the first, behind which it stands.
  private boolean chain() {
    for (int first = 0; first < tokens.size(); first++) {
      int second = tokens.get(first).head();
      boolean told =
          second > first + 1
              && tokens.get(first).relation().equals("ccomp")
              && FINITE.contains(tokens.get(first).tag())
              && tokens.get(first).tag().equals(tokens.get(second).tag())
              && tokens.get(second - 1).form().equals(",")
              && tokens.get(second).head() < 0
              && !has(second, "nsubj")
              && !has(second, "nsubjpass");
      if (told) {
        set(first, -1, "root", tokens.get(first).tag());
        set(second, first, "conj", tokens.get(second).tag());
        return true;
      }
    }
    return false;
  }

  /// `US says Peru failed, waives penalties`: a verb of the present behind what is said of the past
  /// is of who says so.
  private boolean answer() {
    for (int verb = 2; verb < tokens.size(); verb++) {
      int said = tokens.get(verb).head();
      int saying = said < 0 ? -1 : tokens.get(said).head();
      boolean answers =
          saying >= 0
              && said < verb
              && tokens.get(verb).tag().equals("VBZ")
              && tokens.get(verb).relation().matches("advcl|conj|dep")
              && tokens.get(verb - 1).form().equals(",")
              && tokens.get(said).tag().equals("VBD")
              && tokens.get(said).relation().equals("ccomp")
              && tokens.get(saying).tag().equals("VBZ")
              && !has(verb, "nsubj")
              && !has(verb, "mark")
              && !has(verb, "nsubjpass");
      if (answers) {
        set(verb, saying, "conj", "VBZ");
        return true;
      }
    }
    return false;
  }

  /// The last tokens of the names of the opening list, if a word follows it that may be its verb.
  private List<Integer> names() {
    List<Integer> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size() && isName(at)) {
      while (at + 1 < tokens.size() && isName(at + 1)) {
        at++;
      }
      names.add(at);
      boolean more = at + 2 < tokens.size() && JOINING.contains(tokens.get(at + 1).form());
      if (!more) {
        break;
      }
      at += 2;
    }
    boolean last = names.isEmpty() || names.getLast() != at || at + 2 >= tokens.size();
    return last ? List.of() : names;
  }

  private boolean isName(int token) {
    return NAMES.contains(tokens.get(token).tag())
        && Character.isUpperCase(tokens.get(token).form().charAt(0));
  }

  /// True for a verb of the lexicon read as a noun in a sentence that has no other verb.
  private boolean isHiddenVerb(int token) {
    boolean verbless = tokens.stream().noneMatch(t -> t.tag().matches("VB[ZPD]?|MD"));
    return verbless
        && tokens.get(token).tag().equals("NN")
        && !lexicon.verbs(tokens.get(token).lemma()).isEmpty();
  }

  /// Makes the token the verb of the sentence; the noun it was taken to describe is its object.
  private void raise(int verb) {
    int object = tokens.get(verb).head();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        set(i, verb, "dep", tokens.get(i).tag());
      }
    }
    set(verb, -1, "root", "VBP");
    if (object > verb) {
      set(object, verb, "dobj", tokens.get(object).tag());
    }
  }

  private void join(List<Integer> names, int verb) {
    int first = names.getFirst();
    free(verb, names);
    set(first, verb, "nsubj", tokens.get(first).tag());
    for (int name : names.subList(1, names.size())) {
      set(name, first, "conj", tokens.get(name).tag());
    }
  }

  /// Hangs the verb where the name hangs under which it stands.
  private void free(int verb, List<Integer> names) {
    for (int at = verb, steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      int head = tokens.get(at).head();
      if (names.contains(head)) {
        int above = tokens.get(head).head();
        set(verb, above, above < 0 ? "root" : "dep", tokens.get(verb).tag());
        at = verb;
      } else {
        at = head;
      }
    }
  }

  private void set(int at, int head, String relation, String tag) {
    Token token = tokens.get(at);
    tokens.set(
        at,
        new Token(token.span(), token.form(), token.lemma(), tag, head, relation, token.roles()));
  }
}
