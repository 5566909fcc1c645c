package org.thaw.event;

import java.util.EnumSet;
import java.util.Set;
import org.thaw.annotation.Sentence;

/// Puts right, within Universal Dependencies, what a parser of Spanish is prone to attach wrongly
/// to verbs: what is denied, who comes behind the verb, and the main clause behind a relative one.
/// What nouns belong to, [SpanishNominals] puts right.
final class SpanishAttachment {

  private static final Set<String> DENYING = Set.of("negar", "desmentir", "rechazar", "refutar");
  private static final Set<SpanishVerb> TOLD =
      EnumSet.of(SpanishVerb.PAST, SpanishVerb.PRESENT, SpanishVerb.FUTURE);
  private static final Set<String> UNMARKED = Set.of("advcl", "xcomp", "ccomp", "obj", "obl");

  private final SpanishParse parse;
  private final Lexicon lexicon;

  private SpanishAttachment(SpanishParse parse, Lexicon lexicon) {
    this.parse = parse;
    this.lexicon = lexicon;
  }

  /// The sentence with heads and relations put right; its tokens stay.
  static Sentence mended(Sentence sentence, Lexicon lexicon) {
    SpanishParse parse = new SpanishParse(sentence);
    new SpanishAttachment(parse, lexicon).mend(new SpanishNominals(parse, lexicon));
    return parse.sentence();
  }

  private void mend(SpanishNominals nominals) {
    for (int i = 0; i < parse.size(); i++) {
      enclose(i);
      predicate(i);
      deny(i);
      nominals.rename(i);
      state(i);
      report(i);
      suffer(i);
    }
    for (int i = 0; i < parse.size(); i++) {
      invert(i);
      nominals.mend(i);
    }
  }

  /// `Trump, que en enero amenazó a Colombia, habló con Petro`: the verb behind the second comma is
  /// that of the main clause.
  private void enclose(int noun) {
    int verb = parse.head(noun);
    boolean relative =
        parse.relation(noun).equals("nsubj")
            && verb > noun + 2
            && parse.form(noun + 1).equals(",")
            && parse.form(noun + 2).matches("que|quien|quienes")
            && !parse.relation(verb).startsWith("acl");
    if (relative) {
      parse
          .children(verb)
          .filter(main -> main > verb && parse.relation(main).equals("conj") && parse.isVerb(main))
          .filter(main -> parse.form(main - 1).equals(","))
          .findFirst()
          .ifPresent(main -> enclose(noun, verb, main));
    }
  }

  private void enclose(int noun, int verb, int main) {
    parse.replace(verb, main);
    parse.attach(parse.children(verb).filter(child -> child > main), main);
    parse.attach(noun, main, "nsubj");
    parse.attach(verb, noun, "acl:relcl");
    parse.relate(noun + 2, "nsubj");
  }

  /// `El rey, Felipe, y la presidenta, Ana Soler, se reunieron`: a verb that hangs on the noun at
  /// the root as a relative clause without a relative word is the verb of the sentence.
  private void predicate(int verb) {
    int noun = parse.head(verb);
    while (noun >= 0 && parse.relation(noun).equals("conj")) {
      noun = parse.head(noun);
    }
    boolean main =
        noun >= 0
            && noun < verb
            && parse.head(noun) < 0
            && parse.relation(verb).equals("acl:relcl")
            && parse.isVerb(verb)
            && !parse.isVerb(noun)
            && TOLD.contains(parse.verbForm(verb))
            && parse.children(noun).noneMatch(child -> parse.relation(child).matches("nsubj|cop"))
            && parse.children(verb).noneMatch(child -> child < verb && isRelative(child));
    if (main) {
      parse.replace(noun, verb);
      parse.attach(noun, verb, "nsubj");
    }
  }

  private boolean isRelative(int word) {
    return SpanishFunctionWords.RELATIVES.contains(parse.form(word))
        || parse.form(word).matches("a?donde|cuando|como|cuanto")
        || parse.relation(word).startsWith("nsubj");
  }

  /// `negó haber atacado la base`: the infinitive without a preposition is what is denied, and the
  /// noun behind it its object. To reject having done something is to deny it.
  private void deny(int verb) {
    int head = parse.head(verb);
    boolean denied =
        head >= 0
            && head < verb
            && DENYING.contains(parse.lemma(head))
            && parse.isVerb(verb)
            && UNMARKED.contains(parse.relation(verb))
            && parse
                .children(verb)
                .noneMatch(child -> parse.tag(child).equals("ADP") && child < verb);
    if (denied && (isPerfect(verb) || isInfinitive(verb) && !isRejecting(head))) {
      parse.relate(verb, "ccomp");
      parse.take(head, parse.lemma(head).equals("negar") ? "negar" : "desmentir");
      parse.subject(verb).filter(noun -> noun > verb).ifPresent(noun -> parse.relate(noun, "obj"));
    }
  }

  private boolean isPerfect(int verb) {
    return parse
        .children(verb)
        .anyMatch(child -> child < verb && parse.form(child).equals("haber"));
  }

  private boolean isInfinitive(int verb) {
    return SpanishVerb.of(parse.form(verb), parse.lemma(verb)) == SpanishVerb.INFINITIVE;
  }

  private boolean isRejecting(int verb) {
    return parse.lemma(verb).equals("rechazar");
  }

  /// `aseguró que Francia dio garantías`: what is past is stated and not promised.
  private void state(int verb) {
    int head = parse.head(verb);
    boolean told =
        head >= 0
            && parse.lemma(head).equals("asegurar")
            && parse.relation(verb).equals("ccomp")
            && parse.verbForm(verb) == SpanishVerb.PAST;
    if (told) {
      parse.take(head, "afirmar");
    }
  }

  /// `Atacaron una lancha frente a las costas, informó el ministro`: what stands before the comma
  /// is none of the verb of saying behind it, and who stands behind that says so.
  private void report(int verb) {
    int main = parse.head(verb);
    boolean beside =
        parse.relation(verb).equals("parataxis")
            && main >= 0
            && main < verb - 1
            && parse.form(verb - 1).equals(",")
            && lexicon.isIn(parse.lemma(verb), "SAYING")
            && parse.children(verb).noneMatch(child -> parse.relation(child).equals("ccomp"));
    if (!beside) {
      return;
    }
    parse
        .children(verb)
        .filter(child -> child < verb - 1 && !parse.tag(child).equals("PUNCT"))
        .toList()
        .forEach(child -> parse.attach(child, main, "obl"));
    parse
        .children(verb)
        .filter(child -> child > verb && parse.relation(child).equals("obj"))
        .filter(child -> parse.marker(child).isEmpty() && parse.subject(verb).isEmpty())
        .findFirst()
        .ifPresent(child -> parse.relate(child, "nsubj"));
  }

  /// `Colombia, descertificada`: with a participle alone, the subject is whom it was done to.
  private void suffer(int noun) {
    int verb = parse.head(noun);
    boolean suffers =
        parse.relation(noun).equals("nsubj")
            && verb > noun
            && parse.isVerb(verb)
            && parse.head(verb) < 0
            && parse.verbForm(verb) == SpanishVerb.PARTICIPLE
            && parse
                .children(verb)
                .noneMatch(child -> parse.relation(child).matches("aux.*|cop|obj"));
    if (suffers) {
      parse.relate(noun, "nsubj:pass");
    }
  }

  /// `Renunció el embajador`, `Denunció el ministerio que …`: who stands behind a verb that takes
  /// no object, or another one, is its subject.
  private void invert(int noun) {
    int verb = parse.head(noun);
    boolean behind =
        parse.relation(noun).equals("obj")
            && parse.isBareBehindVerb(noun)
            && isPerson(noun)
            && parse.subject(verb).isEmpty();
    if (behind && (hasContent(verb, noun) || lexicon.isIn(parse.lemma(verb), "INTRANSITIVE"))) {
      parse.relate(noun, "nsubj");
    }
  }

  /// A clause behind the noun is what the verb says.
  private boolean hasContent(int verb, int noun) {
    return parse
        .children(verb)
        .anyMatch(child -> child > noun && parse.relation(child).equals("ccomp"));
  }

  private boolean isPerson(int noun) {
    return parse.tag(noun).equals("PROPN")
        || lexicon.isIn(parse.lemma(noun), "HUMAN")
        || lexicon.isIn(parse.lemma(noun), "OFFICIAL");
  }
}
