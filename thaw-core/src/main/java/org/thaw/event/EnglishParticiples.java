package org.thaw.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thaw.annotation.Token;

/// Mends English sentences whose one verb is a bare participle that the parser takes for a noun's
/// own (`A judge indicted General Pinochet`) or for a deed of whom it was done to (`Two soldiers
/// killed last night`).
final class EnglishParticiples {

  private static final Set<String> TIMES =
      Set.of(
          ("minute hour day night morning afternoon evening week weekend month year decade season"
                  + " spring summer autumn winter time tonight")
              .split(" "));
  private static final Set<String> POINTING = Set.of("last", "this", "next");

  /// What is hardly done without saying to whom.
  private static final Set<String> SUFFERED =
      Set.of(
          "kill", "wound", "injure", "abduct", "kidnap", "behead", "execute", "arrest", "detain",
          "jail");

  private static final Set<String> BESIDE = Set.of("nsubj", "prep", "advmod", "punct");

  private final List<Token> tokens;
  private final Lexicon lexicon;

  EnglishParticiples(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /// True if something was mended.
  boolean mend() {
    return suffered() || verbless();
  }

  /// `Three Israelis killed last month`: who stands before such a verb, where nobody and nothing
  /// stands behind it, is whom it was done to.
  private boolean suffered() {
    for (int verb = 1; verb < tokens.size(); verb++) {
      Token token = tokens.get(verb);
      boolean bare =
          token.head() < 0 && token.tag().matches("VB[ND]") && SUFFERED.contains(token.lemma());
      if (bare && hasOnlySubject(verb)) {
        for (int i = 0; i < verb; i++) {
          if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("nsubj")) {
            hang(i, verb, "nsubjpass", List.of());
          }
        }
        become(verb, "VBN");
        return true;
      }
    }
    return false;
  }

  private boolean hasOnlySubject(int verb) {
    boolean subject = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == verb) {
        boolean time = token.relation().matches("npadvmod|tmod") && isTime(i);
        if (!time && !BESIDE.contains(token.relation())) {
          return false;
        }
        subject |= i < verb && token.relation().equals("nsubj");
      }
    }
    return subject;
  }

  /// `A Chilean judge indicted General Pinochet.`: where nothing else is a verb, the participle
  /// behind the noun is the verb of the sentence, if an object follows it.
  private boolean verbless() {
    if (tokens.stream().anyMatch(token -> token.tag().matches("VB[ZPD]?|MD"))) {
      return false;
    }
    for (int verb = 1; verb < tokens.size(); verb++) {
      int noun = tokens.get(verb).head();
      boolean participle =
          noun == verb - 1
              && tokens.get(noun).head() < 0
              && tokens.get(verb).tag().equals("VBN")
              && tokens.get(verb).relation().equals("acl");
      int object = participle ? objectBehind(verb) : -1;
      if (object >= 0) {
        hang(noun, verb, "nsubj");
        hang(object, verb, "dobj");
        become(verb, "VBD");
        return true;
      }
    }
    return false;
  }

  /// The noun phrase right behind the participle, taken for a measure of it; -1 if there is none,
  /// or if it says when.
  private int objectBehind(int verb) {
    for (int i = verb + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.head() == verb) {
        boolean nominal = token.tag().startsWith("NN") && !isTime(i);
        return nominal && token.relation().matches("npadvmod|dobj|dep") ? i : -1;
      }
    }
    return -1;
  }

  /// `Monday`, `last month`, `five years`.
  private boolean isTime(int noun) {
    Token token = tokens.get(noun);
    return token.form().endsWith("day")
        || TIMES.contains(token.lemma())
        || lexicon.isIn(token.form().toLowerCase(Locale.ROOT), "DAYS")
        || tokens.stream()
            .anyMatch(
                t -> t.head() == noun && POINTING.contains(t.form().toLowerCase(Locale.ROOT)));
  }

  private void become(int verb, String tag) {
    Token token = tokens.get(verb);
    tokens.set(
        verb, new Token(token.span(), token.form(), token.lemma(), tag, -1, "root", token.roles()));
  }

  private void hang(int at, int head, String relation) {
    hang(at, head, relation, tokens.get(at).roles());
  }

  private void hang(int at, int head, String relation, List<Token.Role> roles) {
    Token token = tokens.get(at);
    tokens.set(
        at,
        new Token(token.span(), token.form(), token.lemma(), token.tag(), head, relation, roles));
  }
}
