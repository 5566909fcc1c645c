package org.thaw.mention;

import java.util.Locale;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// How a mention stands in its sentence: as its subject, or beside one in what is done together.
public final class Standing {

  private static final Set<String> JOINED = Set.of("conj", "appos");
  private static final Set<String> TOGETHER = Set.of("with", "between", "among", "con", "entre");
  private static final Set<String> OF = Set.of("of", "de", "del");
  private static final Set<String> OBJECTS = Set.of("dobj", "obj", "iobj", "nsubjpass");
  private static final Set<String> OWNERS = Set.of("poss", "nmod:poss");
  private static final Set<String> MEMBERS =
      Set.of(
          "member",
          "representative",
          "delegate",
          "leader",
          "government",
          "president",
          "minister",
          "official",
          "authority",
          "miembro",
          "representante",
          "delegado",
          "líder",
          "gobierno",
          "presidente",
          "ministro",
          "canciller",
          "autoridad");
  private static final Set<String> MEETS =
      Set.of(
          "meet",
          "host",
          "welcome",
          "receive",
          "visit",
          "call",
          "phone",
          "telephone",
          "greet",
          "invite",
          "recibir",
          "visitar",
          "llamar",
          "telefonear",
          "invitar",
          "acoger",
          "reunir");
  private static final Set<String> TALKS =
      Set.of(
          "meeting",
          "call",
          "visit",
          "talk",
          "talks",
          "summit",
          "conversation",
          "statement",
          "communique",
          "communiqué",
          "readout",
          "dialogue",
          "reunión",
          "encuentro",
          "llamada",
          "visita",
          "cumbre",
          "conversación",
          "diálogo",
          "comunicado");

  private final AnnotatedArticle article;

  public Standing(AnnotatedArticle article) {
    this.article = article;
  }

  /// True for the subject of a clause, or one of several that are.
  public boolean isSubject(Mention mention) {
    return top(mention).relation().startsWith("nsubj");
  }

  /// True for the subject of a clause that acts: not for one to whom something is done.
  boolean isActing(Mention mention) {
    return isSubject(mention) && !top(mention).relation().contains("pass");
  }

  /// True for a subject of several (`leaders`, `Rubio and Lavrov`).
  boolean isPlural(Mention mention) {
    Token token = article.token(mention.sentence(), mention.head());
    return token.tag().matches("NNP?S")
        || top(mention).tag().equals("NNS")
        || token.relation().equals("conj")
        || sentence(mention).child(mention.head(), "conj").isPresent();
  }

  /// True for whom the subject meets or talks to, and for the parties of a meeting that is named.
  boolean isBeside(Mention mention) {
    Token top = top(mention);
    if (top.head() < 0) {
      return false;
    }
    Token above = article.token(mention.sentence(), top.head());
    if (top.relation().equals("pobj")) {
      return TOGETHER.contains(above.form().toLowerCase(Locale.ROOT))
          || OF.contains(above.form().toLowerCase(Locale.ROOT))
              && above.head() >= 0
              && isTalk(article.token(mention.sentence(), above.head()));
    }
    return OBJECTS.contains(top.relation()) && MEETS.contains(above.lemma())
        || OWNERS.contains(top.relation()) && isTalk(above)
        || isOblique(mention, top, above);
  }

  /// Spanish hangs the preposition on the noun.
  private boolean isOblique(Mention mention, Token top, Token above) {
    if (!top.relation().startsWith("obl") && !top.relation().equals("nmod")) {
      return false;
    }
    Sentence sentence = sentence(mention);
    return sentence.children(sentence.tokens().indexOf(top)).stream()
        .map(sentence.tokens()::get)
        .filter(child -> child.relation().equals("case"))
        .map(child -> child.form().toLowerCase(Locale.ROOT))
        .anyMatch(form ->
            TOGETHER.contains(form)
                || OF.contains(form) && isTalk(above)
                || form.equals("a") && MEETS.contains(above.lemma()));
  }

  private static boolean isTalk(Token token) {
    return TALKS.contains(token.lemma());
  }

  /// The mention's head, or the one it is joined to, or whose members it names.
  private Token top(Mention mention) {
    Token token = article.token(mention.sentence(), mention.head());
    for (int steps = 0; steps < 8 && token.head() >= 0; steps++) {
      Token above = article.token(mention.sentence(), token.head());
      boolean of =
          token.relation().equals("pobj") && above.form().equals("of") && above.head() >= 0;
      Token whole = of ? article.token(mention.sentence(), above.head()) : above;
      if (JOINED.contains(token.relation())
          || (of || token.relation().equals("nmod")) && MEMBERS.contains(whole.lemma())) {
        token = whole;
      } else {
        return token;
      }
    }
    return token;
  }

  private Sentence sentence(Mention mention) {
    return article.sentences().get(mention.sentence());
  }
}
