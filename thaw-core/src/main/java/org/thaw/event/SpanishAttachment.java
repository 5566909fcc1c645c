package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Puts right, within Universal Dependencies, what a parser of Spanish is prone to attach wrongly:
/// what is denied, who comes behind the verb, the main clause behind a relative one, and what
/// stands behind a percentage or a telephone.
final class SpanishAttachment {

  private static final Set<String> DENYING = Set.of("negar", "desmentir", "rechazar", "refutar");
  private static final Set<String> UNMARKED = Set.of("advcl", "xcomp", "ccomp", "obj", "obl");
  private static final Set<String> PHONES =
      Set.of("teléfono", "videoconferencia", "videollamada", "vídeo", "video");
  private static final Set<String> SHARES = Set.of("%", "ciento");
  private static final Set<String> SO_CALLED =
      Set.of("llamado", "llamada", "denominado", "denominada");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final String[] lemmas;
  private final String[] relations;
  private final int[] heads;

  private SpanishAttachment(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.tokens = sentence.tokens();
    this.lemmas = tokens.stream().map(Token::lemma).toArray(String[]::new);
    this.relations = tokens.stream().map(Token::relation).toArray(String[]::new);
    this.heads = tokens.stream().mapToInt(Token::head).toArray();
  }

  /// The sentence with heads and relations put right; its tokens stay.
  static Sentence mended(Sentence sentence, Lexicon lexicon) {
    return new SpanishAttachment(sentence, lexicon).mended();
  }

  private Sentence mended() {
    for (int i = 0; i < heads.length; i++) {
      enclose(i);
      deny(i);
      rename(i);
      state(i);
    }
    for (int i = 0; i < heads.length; i++) {
      invert(i);
      pass(i);
      impose(i);
      judge(i);
      list(i);
    }
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      Token token = tokens.get(i);
      all.add(
          new Token(
              token.span(),
              token.form(),
              lemmas[i],
              token.tag(),
              heads[i],
              relations[i],
              token.roles()));
    }
    return new Sentence(sentence.index(), sentence.span(), all);
  }

  /// `Trump, que en enero amenazó a Colombia, habló con Petro`: the verb behind the second comma is
  /// that of the main clause.
  private void enclose(int noun) {
    int verb = heads[noun];
    boolean relative =
        relations[noun].equals("nsubj")
            && verb > noun + 2
            && form(noun + 1).equals(",")
            && form(noun + 2).matches("que|quien|quienes")
            && !relations[verb].startsWith("acl");
    if (relative) {
      children(verb)
          .filter(main -> relations[main].equals("conj") && main > verb && isVerb(main))
          .filter(main -> main > 0 && form(main - 1).equals(","))
          .findFirst()
          .ifPresent(main -> enclose(noun, verb, main));
    }
  }

  private void enclose(int noun, int verb, int main) {
    heads[main] = heads[verb];
    relations[main] = relations[verb];
    children(verb).filter(child -> child > main).toList().forEach(child -> heads[child] = main);
    heads[noun] = main;
    heads[verb] = noun;
    relations[verb] = "acl:relcl";
    relations[noun + 2] = "nsubj";
  }

  /// `negó haber atacado la base`: the infinitive without a preposition is what is denied, and the
  /// noun behind it its object. To reject having done something is to deny it.
  private void deny(int verb) {
    int head = heads[verb];
    boolean denied =
        head >= 0
            && head < verb
            && DENYING.contains(lemmas[head])
            && isVerb(verb)
            && UNMARKED.contains(relations[verb])
            && children(verb)
                .noneMatch(child -> tokens.get(child).tag().equals("ADP") && child < verb);
    boolean perfect =
        denied && children(verb).anyMatch(child -> child < verb && form(child).equals("haber"));
    boolean infinitive =
        denied
            && SpanishVerb.of(form(verb), lemmas[verb]) == SpanishVerb.INFINITIVE
            && !lemmas[head].equals("rechazar");
    if (perfect || infinitive) {
      relations[verb] = "ccomp";
      lemmas[head] = lemmas[head].equals("negar") ? "negar" : "desmentir";
      subject(verb).filter(noun -> noun > verb).ifPresent(noun -> relations[noun] = "obj");
    }
  }

  /// `aseguró que Francia dio garantías`: what is past is stated and not promised.
  private void state(int verb) {
    int head = heads[verb];
    boolean told =
        head >= 0
            && lemmas[head].equals("asegurar")
            && relations[verb].equals("ccomp")
            && SpanishVerb.of(form(verb), tokens.get(verb).lemma()) == SpanishVerb.PAST;
    if (told) {
      lemmas[head] = "afirmar";
    }
  }

  /// `la llamada Lista Clinton`: the name is what is meant.
  private void rename(int i) {
    if (!SO_CALLED.contains(form(i)) || i + 1 >= heads.length || heads[i + 1] != i) {
      return;
    }
    int name = i + 1;
    children(i).filter(child -> child != name).toList().forEach(child -> heads[child] = name);
    heads[name] = heads[i];
    relations[name] = relations[i];
    heads[i] = name;
    relations[i] = "amod";
  }

  /// `Renunció el embajador`, `Denunció el ministerio que …`: who stands behind a verb that takes
  /// no object, or another one, is its subject.
  private void invert(int noun) {
    int verb = heads[noun];
    boolean behind =
        relations[noun].equals("obj")
            && verb >= 0
            && verb < noun
            && isVerb(verb)
            && isPerson(noun)
            && children(noun).noneMatch(child -> relations[child].equals("case"))
            && subject(verb).isEmpty();
    boolean content =
        behind
            && children(verb).anyMatch(child -> child > noun && relations[child].equals("ccomp"));
    if (behind && (content || lexicon.isIn(lemmas[verb], "INTRANSITIVE"))) {
      relations[noun] = "nsubj";
    }
  }

  private boolean isPerson(int noun) {
    return tokens.get(noun).tag().equals("PROPN")
        || lexicon.isIn(lemmas[noun], "HUMAN")
        || lexicon.isIn(lemmas[noun], "OFFICIAL");
  }

  /// `un arancel del 30 % a los productos`, `habló por teléfono con Petro`: what stands behind a
  /// share or a telephone belongs to what that belongs to.
  private void pass(int noun) {
    int head = heads[noun];
    boolean behind = relations[noun].equals("nmod") && head >= 0 && head < noun && heads[head] >= 0;
    if (!behind) {
      return;
    }
    if (SHARES.contains(form(head))) {
      heads[noun] = heads[head];
      relations[head] = "nummod";
      relations[noun] = isVerb(heads[noun]) ? "obl" : "nmod";
    } else if (PHONES.contains(lemmas[head]) && isVerb(heads[head]) && marker(noun).equals("con")) {
      heads[noun] = heads[head];
      relations[noun] = "obl";
    }
  }

  /// `cobrará una «tasa de seguridad»`: a noun that names an act, bare behind its verb, is the
  /// object.
  private void impose(int noun) {
    int verb = heads[noun];
    boolean bare =
        relations[noun].equals("obl")
            && verb >= 0
            && verb < noun
            && isVerb(verb)
            && marker(noun).isEmpty()
            && !lexicon.nouns(lemmas[noun]).isEmpty()
            && children(verb).noneMatch(child -> relations[child].equals("obj"));
    if (bare) {
      relations[noun] = "obj";
    }
  }

  /// `siete países, entre ellos Chile y Perú`: the names are some of those before the comma.
  private void list(int pronoun) {
    int name = pronoun + 1;
    boolean listing =
        pronoun > 2
            && name < heads.length
            && form(pronoun).matches("ell[oa]s")
            && form(pronoun - 1).equals("entre")
            && form(pronoun - 2).equals(",")
            && tokens.get(name).tag().equals("PROPN");
    int noun = pronoun - 3;
    while (listing && noun > 0 && !tokens.get(noun).tag().equals("NOUN")) {
      noun--;
    }
    if (!listing || !tokens.get(noun).tag().equals("NOUN")) {
      return;
    }
    children(pronoun)
        .filter(child -> child > name && relations[child].equals("conj"))
        .toList()
        .forEach(child -> heads[child] = name);
    heads[name] = noun;
    relations[name] = "appos";
    heads[pronoun] = name;
    relations[pronoun] = "det";
  }

  /// `calificó la decisión de Noboa de «error»`: what is quoted is the judgement.
  private void judge(int noun) {
    boolean quoted =
        relations[noun].equals("nmod")
            && marker(noun).equals("de")
            && children(noun).anyMatch(child -> child < noun && form(child).matches("[\"“«]"));
    int above = noun;
    while (quoted && above >= 0 && !isVerb(above)) {
      above = heads[above];
    }
    if (quoted && above >= 0 && above < noun && lexicon.isIn(lemmas[above], "JUDGING")) {
      heads[noun] = above;
      relations[noun] = "obl";
    }
  }

  private String marker(int noun) {
    return children(noun)
        .filter(child -> relations[child].equals("case"))
        .map(this::form)
        .findFirst()
        .orElse("");
  }

  private Optional<Integer> subject(int verb) {
    return children(verb).filter(child -> relations[child].startsWith("nsubj")).findFirst();
  }

  private boolean isVerb(int i) {
    return tokens.get(i).tag().equals("VERB");
  }

  private String form(int i) {
    return tokens.get(i).form().toLowerCase(Locale.ROOT);
  }

  private Stream<Integer> children(int head) {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == head).boxed();
  }
}
