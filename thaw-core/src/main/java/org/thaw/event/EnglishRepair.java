package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Mends what the English parser is known to hang wrong in prose.
///
/// `It has, however, offered …`: it hangs the subject on the auxiliary that commas cut off. `said
/// the closure "helps no one" and called on Oslo …`: what stands behind a closing mark goes on with
/// the verb before the opening one, not with a word inside.
final class EnglishRepair {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");
  private static final Set<String> OPENING = Set.of("ARMS", "FORCES", "HUMAN", "MOB");
  private static final Set<String> ADDRESSING =
      Set.of("tell", "assure", "brief", "meet", "receive", "host", "ask", "urge", "warn");

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private boolean changed;

  private EnglishRepair(Sentence sentence, Lexicon lexicon) {
    this.tokens = new ArrayList<>(sentence.tokens());
    this.lexicon = lexicon;
  }

  /// The sentence with its arcs mended; as it is if nothing of the kind is in it.
  static Sentence mended(Sentence sentence, Lexicon lexicon) {
    EnglishRepair repair = new EnglishRepair(sentence, lexicon);
    repair.changed = new EnglishClauses(repair.tokens).mend();
    repair.opening();
    repair.changed |= new EnglishParticiples(repair.tokens, lexicon).mend();
    for (int i = 0; i < repair.tokens.size(); i++) {
      repair.subject(i);
      repair.meeting(i);
      repair.teller(i);
      repair.guest(i);
      repair.conjunct(i);
    }
    return repair.changed
        ? new Sentence(sentence.index(), sentence.span(), repair.tokens)
        : sentence;
  }

  /// `Missiles struck …`: a plural at the head of a sentence is no name for its capital letter.
  private void opening() {
    Token first = tokens.getFirst();
    String form = first.form().toLowerCase(Locale.ROOT);
    boolean plural = first.tag().startsWith("NNP") && form.length() > 4 && form.endsWith("s");
    String lemma = plural ? form.substring(0, form.length() - 1) : form;
    if (plural && OPENING.stream().anyMatch(name -> lexicon.isIn(lemma, name))) {
      changed = true;
      tokens.set(
          0,
          new Token(
              first.span(),
              first.form(),
              lemma,
              "NNS",
              first.head(),
              first.relation(),
              first.roles()));
    }
  }

  /// `Leaders meeting in Laos told …`: who meets is the subject of the verb that is left without.
  private void meeting(int participle) {
    int told = -1;
    for (int i = participle + 1; i < tokens.size() && told < 0; i++) {
      told = tokens.get(i).head() < 0 && tokens.get(i).tag().equals("VBD") ? i : -1;
    }
    boolean loose =
        tokens.get(participle).head() < 0
            && tokens.get(participle).tag().equals("VBG")
            && told > 0
            && !has(participle, AUXILIARIES)
            && !has(told, SUBJECTS);
    int subject = participle - 1;
    boolean behind =
        loose
            && subject >= 0
            && tokens.get(subject).head() == participle
            && SUBJECTS.contains(tokens.get(subject).relation());
    if (behind) {
      hang(subject, told);
      hang(participle, subject, "acl");
    }
  }

  /// `… after taking the town, the army said`: who stands between the last comma and the verb of
  /// saying that has no subject says so.
  private void teller(int verb) {
    boolean open =
        tokens.get(verb).head() < 0
            && tokens.get(verb).tag().equals("VBD")
            && lexicon.isIn(tokens.get(verb).lemma(), "SAYING")
            && !has(verb, SUBJECTS)
            && tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("ccomp"));
    int comma = verb - 1;
    while (open && comma > 0 && !tokens.get(comma).form().equals(",")) {
      comma--;
    }
    for (int i = comma + 1; open && comma > 0 && i < verb; i++) {
      int head = tokens.get(i).head();
      if (tokens.get(i).tag().startsWith("N") && (head < comma || head > verb)) {
        hang(i, verb, "nsubj");
        return;
      }
    }
  }

  private boolean has(int head, Set<String> relations) {
    return tokens.stream().anyMatch(t -> t.head() == head && relations.contains(t.relation()));
  }

  /// `told visiting US lawmakers that …`: they visit, whoever speaks to them.
  private void guest(int token) {
    int head = tokens.get(token).head();
    boolean spoken =
        tokens.get(token).form().equals("visiting")
            && head >= 0
            && ADDRESSING.contains(tokens.get(head).lemma());
    for (int i = token + 1; spoken && i < tokens.size(); i++) {
      if (tokens.get(i).tag().equals("DT")) {
        return;
      }
      if (tokens.get(i).head() == token && tokens.get(i).relation().equals("dobj")) {
        hang(i, head);
        hang(token, i, "amod");
        return;
      }
    }
  }

  private void subject(int token) {
    int head = tokens.get(token).head();
    boolean cut =
        head >= 0
            && SUBJECTS.contains(tokens.get(token).relation())
            && AUXILIARIES.contains(tokens.get(head).relation());
    if (cut) {
      hang(token, tokens.get(head).head());
    }
  }

  private void conjunct(int token) {
    int head = tokens.get(token).head();
    if (!tokens.get(token).relation().equals("conj") || head < 0 || head > token) {
      return;
    }
    int close = token - 1;
    while (close > head && !tokens.get(close).tag().equals("''")) {
      close--;
    }
    boolean joined = close > head && tokens.get(close + 1).relation().equals("cc");
    int open = joined ? opening(head) : -1;
    int above = tokens.get(head).head();
    boolean said =
        open > 0
            && tokens.get(head).relation().equals("ccomp")
            && above >= 0
            && above < open
            && tokens.get(above).tag().equals(tokens.get(token).tag());
    if (said) {
      hang(token, above);
    }
  }

  /// The opening mark that the token stands behind with no closing mark between; -1 if none.
  private int opening(int token) {
    for (int i = token; i >= 0; i--) {
      if (tokens.get(i).tag().equals("''")) {
        return -1;
      }
      if (tokens.get(i).tag().equals("``")) {
        return i;
      }
    }
    return -1;
  }

  private void hang(int at, int head) {
    hang(at, head, tokens.get(at).relation());
  }

  private void hang(int at, int head, String relation) {
    Token token = tokens.get(at);
    changed = true;
    tokens.set(
        at,
        new Token(
            token.span(), token.form(), token.lemma(), token.tag(), head, relation, token.roles()));
  }
}
