package org.thaw.event;

import java.util.Set;
import java.util.stream.IntStream;

/// Puts right what a parser of Spanish is prone to get wrong about what nouns belong to: behind a
/// percentage or a telephone, bare behind a verb, quoted as a judgement, or listed behind `entre
/// ellos`.
final class SpanishNominals {

  private static final Set<String> PHONES =
      Set.of("teléfono", "videoconferencia", "videollamada", "vídeo", "video");
  private static final Set<String> SHARES = Set.of("%", "ciento");
  private static final Set<String> SO_CALLED =
      Set.of("llamado", "llamada", "denominado", "denominada");

  private final SpanishParse parse;
  private final Lexicon lexicon;

  SpanishNominals(SpanishParse parse, Lexicon lexicon) {
    this.parse = parse;
    this.lexicon = lexicon;
  }

  /// `la llamada Lista Clinton`: the name is what is meant.
  void rename(int i) {
    int name = i + 1;
    if (!SO_CALLED.contains(parse.form(i)) || name >= parse.size() || parse.head(name) != i) {
      return;
    }
    parse.attach(parse.children(i).filter(child -> child != name), name);
    parse.replace(i, name);
    parse.attach(i, name, "amod");
  }

  /// Attaches a noun to what it belongs to.
  void mend(int noun) {
    pass(noun);
    impose(noun);
    call(noun);
    fear(noun);
    judge(noun);
    list(noun);
  }

  /// `un arancel del 30 % a los productos`, `habló por teléfono con Petro`: what stands behind a
  /// share or a telephone belongs to what that belongs to.
  private void pass(int noun) {
    int head = parse.head(noun);
    int above = head >= 0 ? parse.head(head) : -1;
    if (!parse.relation(noun).equals("nmod") || head >= noun || above < 0) {
      return;
    }
    if (SHARES.contains(parse.form(head))) {
      parse.relate(head, "nummod");
      parse.attach(noun, above, parse.isVerb(above) ? "obl" : "nmod");
    } else if (PHONES.contains(parse.lemma(head))
        && parse.isVerb(above)
        && parse.marker(noun).equals("con")) {
      parse.attach(noun, above, "obl");
    }
  }

  /// `cobrará una «tasa de seguridad»`: a noun that names an act, bare behind its verb, is the
  /// object.
  private void impose(int noun) {
    int verb = parse.head(noun);
    boolean bare =
        parse.relation(noun).equals("obl")
            && parse.isBareBehindVerb(noun)
            && !lexicon.nouns(parse.lemma(noun)).isEmpty()
            && parse.children(verb).noneMatch(child -> parse.relation(child).equals("obj"));
    if (bare) {
      parse.relate(noun, "obj");
    }
  }

  /// `llama a Petro líder de drogas`: a bare noun behind the name is what somebody is called.
  private void call(int noun) {
    int name = parse.head(noun);
    int verb = name >= 0 ? parse.head(name) : -1;
    boolean called =
        verb >= 0
            && noun > name
            && parse.lemma(verb).equals("llamar")
            && parse.relation(noun).matches("appos|conj|nmod")
            && parse.relation(name).matches("obj|obl.*|iobj")
            && parse.tag(noun).equals("NOUN")
            && parse.children(noun).noneMatch(child -> parse.relation(child).matches("case|cc|det"))
            && IntStream.range(name + 1, noun).noneMatch(i -> parse.form(i).equals(","));
    if (called) {
      parse.attach(noun, verb, "xcomp");
    }
  }

  /// `Persiste el temor de que Perú incluya …`: the clause is what is feared, not who fears.
  private void fear(int noun) {
    int verb = parse.head(noun);
    boolean feared =
        verb > noun + 2
            && parse.relation(noun).startsWith("nsubj")
            && lexicon.isIn(parse.lemma(noun), "FEARS")
            && parse.form(noun + 1).equals("de")
            && parse.form(noun + 2).equals("que")
            && parse.head(noun + 2) == verb;
    if (feared) {
      int above = parse.head(verb);
      parse.attach(noun, above, above < 0 ? "root" : "nsubj");
      parse.attach(verb, noun, "acl");
    }
  }

  /// `calificó la decisión de Noboa de «error»`: what is quoted is the judgement.
  private void judge(int noun) {
    if (!parse.relation(noun).equals("nmod")
        || !parse.marker(noun).equals("de")
        || !isQuoted(noun)) {
      return;
    }
    int above = noun;
    while (above >= 0 && !parse.isVerb(above)) {
      above = parse.head(above);
    }
    if (above >= 0 && above < noun && lexicon.isIn(parse.lemma(above), "JUDGING")) {
      parse.attach(noun, above, "obl");
    }
  }

  private boolean isQuoted(int noun) {
    return parse
        .children(noun)
        .anyMatch(child -> child < noun && parse.form(child).matches("[\"“«]"));
  }

  /// `siete países, entre ellos Chile y Perú`: the names are some of those before the comma.
  private void list(int pronoun) {
    int name = pronoun + 1;
    int noun = isListing(pronoun) ? nounBefore(pronoun - 2) : -1;
    if (noun < 0) {
      return;
    }
    parse.attach(
        parse
            .children(pronoun)
            .filter(child -> child > name && parse.relation(child).equals("conj")),
        name);
    parse.attach(name, noun, "appos");
    parse.attach(pronoun, name, "det");
  }

  private boolean isListing(int pronoun) {
    int name = pronoun + 1;
    return pronoun > 2
        && name < parse.size()
        && parse.form(pronoun).matches("ell[oa]s")
        && parse.form(pronoun - 1).equals("entre")
        && parse.form(pronoun - 2).equals(",")
        && parse.tag(name).equals("PROPN");
  }

  /// The last noun before a word, -1 if there is none.
  private int nounBefore(int word) {
    int noun = word - 1;
    while (noun >= 0 && !parse.tag(noun).equals("NOUN")) {
      noun--;
    }
    return noun;
  }
}
