package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// Says in the coder's grammar what a Spanish sentence says in Universal Dependencies: relations
/// and tags by the names that English has, function words by their English fellows, and an
/// auxiliary of no length for what Spanish puts into the ending of the verb (`levantará` is `will`
/// + `levantar`).
///
/// Content words keep their Spanish lemmas; a reflexive verb that the lexicon knows as such has the
/// lemma with `se` (`negarse`).
final class SpanishSyntax {

  private static final Set<String> NEGATORS = Set.of("no", "nunca", "jamás", "tampoco", "ni");
  private static final Set<String> RELATIVES =
      Set.of("que", "quien", "quienes", "cual", "cuales", "cuyo", "cuya");
  private static final Set<String> OWNERS = Set.of("su", "sus", "suyo", "suya", "suyos", "suyas");
  private static final Map<String, String> PRONOUNS =
      Map.of(
          "él", "he", "ella", "she", "ellos", "they", "ellas", "they", "nosotros", "we", "yo", "i");
  private static final Set<String> OBLIQUES = Set.of("obl", "obl:arg", "obl:agent", "nmod", "iobj");
  private static final Set<String> CLAUSES =
      Set.of("advcl", "xcomp", "ccomp", "obl", "obl:arg", "nmod", "acl");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Lexicon lexicon;
  private final String[] forms;
  private final String[] lemmas;
  private final String[] tags;
  private final String[] relations;
  private final int[] heads;
  private final List<Token> added = new ArrayList<>();

  private SpanishSyntax(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.lexicon = lexicon;
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

  /// The sentence in the coder's grammar; token indexes stay, auxiliaries come behind the last
  /// token.
  static Sentence adapted(Sentence sentence, Lexicon lexicon) {
    return new SpanishSyntax(SpanishAttachment.mended(sentence, lexicon), lexicon).adapted();
  }

  private Sentence adapted() {
    for (int i = 0; i < forms.length; i++) {
      repair(i);
    }
    for (int i = 0; i < forms.length; i++) {
      if (isVerb(i)) {
        verb(i);
      }
    }
    for (int i = 0; i < forms.length; i++) {
      if (!isVerb(i) || !tags[i].startsWith("V")) {
        word(i);
      }
    }
    for (int i = 0; i < forms.length; i++) {
      nominal(i);
    }
    for (int i = 0; i < forms.length; i++) {
      raise(i);
    }
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      Span span = tokens.get(i).span();
      all.add(new Token(span, forms[i], lemmas[i], tags[i], heads[i], relations[i], List.of()));
    }
    all.addAll(added);
    return new Sentence(sentence.index(), sentence.span(), all);
  }

  /// Second subjects before a verb are coordinated with the first; what stands behind a comma is no
  /// object.
  private void repair(int i) {
    int head = heads[i];
    if (relations[i].equals("nsubj") && i < head) {
      int first =
          children(head).filter(child -> relations[child].equals("nsubj")).findFirst().orElse(i);
      if (first < i) {
        heads[i] = first;
        relations[i] = "conj";
      }
    }
    if (isCountedSubject(i, head)) {
      relations[i] = "nsubj";
    }
    if (relations[i].equals("case") && head >= 0 && i > head) {
      governed(i).ifPresent(noun -> heads[i] = noun);
    }
    relativize(i, head);
    if (relations[i].equals("acl:relcl")) {
      relative(i);
    }
    if (relations[i].equals("obj")
        && head >= 0
        && lexicon.isIn(lemmas[head], "MOTION")
        && preposition(i).matches("al?")) {
      relations[i] = "obl";
    }
    if (relations[i].equals("obj") && i > head && head >= 0) {
      int left = children(i).findFirst().filter(child -> child < i).orElse(i);
      if (forms[left].equals(",") || left > 0 && forms[left - 1].equals(",")) {
        relations[i] = "dep";
      }
    }
  }

  /// `Miles de panameños marcharon`: `de` stands behind the noun, which is the subject.
  private boolean isCountedSubject(int i, int head) {
    return relations[i].equals("obl")
        && i < head
        && lexicon.isIn(lemmas[i], "QUANTITY")
        && children(i)
            .filter(child -> relations[child].equals("case"))
            .findFirst()
            .filter(marker -> marker > i)
            .isPresent()
        && children(head).noneMatch(child -> relations[child].startsWith("nsubj"));
  }

  /// The noun behind a preposition that was hung on the noun before it.
  private Optional<Integer> governed(int marker) {
    return children(heads[marker])
        .filter(child -> child > marker && relations[child].equals("nmod"))
        .filter(child -> children(child).noneMatch(below -> relations[below].equals("case")))
        .findFirst();
  }

  /// `Angola, que media en el conflicto, presentó …`: the noun is the subject of the verb behind.
  private void relativize(int i, int verb) {
    boolean relative =
        relations[i].equals("nsubj")
            && verb > i + 2
            && forms[i + 1].equals(",")
            && RELATIVES.contains(forms[i + 2])
            && heads[verb] > verb;
    if (relative) {
      heads[i] = heads[verb];
      heads[verb] = i;
      relations[verb] = "acl:relcl";
      heads[i + 2] = verb;
      relations[i + 2] = "nsubj";
    }
  }

  /// `que` in a relative clause is its subject, or where that is another its object.
  private void relative(int verb) {
    boolean told = children(verb).anyMatch(child -> relations[child].equals("nsubj"));
    boolean object = children(verb).anyMatch(child -> relations[child].equals("obj"));
    children(verb)
        .filter(child -> forms[child].equals("que") && relations[child].matches("mark|obj|advmod"))
        .findFirst()
        .ifPresent(child -> {
          boolean bare = children(child).findAny().isEmpty();
          if (bare && !(told && object && relations[child].equals("mark"))) {
            relations[child] = told ? "obj" : "nsubj";
          }
        });
  }

  private boolean isVerb(int i) {
    String tag = tokens.get(i).tag();
    return tag.equals("VERB")
        || tag.equals("AUX") && !tokens.get(i).relation().matches("aux.*|cop");
  }

  private void verb(int i) {
    SpanishVerb form = SpanishVerb.of(forms[i], lemmas[i]);
    boolean perfect = hasAuxiliary(i, "haber");
    boolean passive = children(i).anyMatch(child -> relations[child].equals("aux:pass"));
    tags[i] =
        switch (form) {
          case INFINITIVE -> "VB";
          case GERUND -> "VBG";
          case PARTICIPLE -> perfect && !passive ? "VBD" : "VBN";
          case PAST -> "VBD";
          default -> "VBZ";
        };
    boolean bare = children(i).noneMatch(child -> relations[child].startsWith("aux"));
    if (form == SpanishVerb.FUTURE) {
      add(i, "will", "MD");
    } else if (form == SpanishVerb.CONDITIONAL) {
      add(i, "would", "MD");
    } else if ((form == SpanishVerb.INFINITIVE || isWished(i)) && bare) {
      add(i, "to", "TO");
    }
    clause(i, form);
    reflexive(i, passive);
    if (lemmas[i].equals("ir")) {
      forms[i] = "going";
    }
  }

  private boolean isWished(int i) {
    boolean that =
        children(i)
            .anyMatch(child -> forms[child].equals("que") && relations[child].equals("mark"));
    return that && SpanishVerb.isSubjunctive(forms[i], lemmas[i]);
  }

  /// Infinitives behind `a` are complements, behind other prepositions obliques of their verb.
  private void clause(int i, SpanishVerb form) {
    int marker = marker(i);
    boolean nonfinite = form == SpanishVerb.INFINITIVE;
    if (marker < 0 || heads[i] < 0 || !nonfinite || !CLAUSES.contains(relations[i])) {
      if (relations[i].equals("amod") && form == SpanishVerb.PARTICIPLE) {
        relations[i] = "acl";
      }
      return;
    }
    String preposition = forms[marker];
    boolean underVerb = !Set.of("NOUN", "PROPN").contains(tokens.get(heads[i]).tag());
    if (preposition.equals("sin")) {
      relations[marker] = "neg";
    } else if (preposition.equals("a") || !underVerb) {
      relations[i] = underVerb ? "xcomp" : "acl";
    } else if (Set.of("de", "con", "por", "en", "contra").contains(preposition)) {
      relations[i] = "obl";
      relations[marker] = "case";
    }
  }

  private int marker(int i) {
    return children(i)
        .filter(child -> child < i && Set.of("mark", "case").contains(relations[child]))
        .filter(child -> tokens.get(child).tag().equals("ADP"))
        .findFirst()
        .orElse(-1);
  }

  private void reflexive(int i, boolean passive) {
    boolean own = forms[i].matches(".*[ro]se") && !forms[i].equals(lemmas[i]);
    if (!own && children(i).noneMatch(child -> forms[child].equals("se"))) {
      if (passive || tags[i].equals("VBN") && relations[i].startsWith("acl")) {
        passivate(i);
      }
      return;
    }
    String reflexive = lemmas[i] + "se";
    if (!lexicon.verbs(reflexive).isEmpty()) {
      lemmas[i] = reflexive;
    } else if (!own && children(i).noneMatch(child -> relations[child].equals("obj"))) {
      passivate(i);
    }
  }

  private void passivate(int i) {
    children(i)
        .forEach(child -> {
          if (relations[child].equals("nsubj")) {
            relations[child] = "nsubjpass";
          }
          if (relations[child].startsWith("obl") && preposition(child).equals("por")) {
            relations[child] = "agent";
          }
        });
  }

  private void word(int i) {
    String form = forms[i];
    String relation = relations[i];
    if (NEGATORS.contains(form) && !relation.equals("cc")) {
      relations[i] = "neg";
    } else if (OWNERS.contains(form)) {
      relations[i] = "poss";
      tags[i] = "PRP$";
      forms[i] = "its";
      return;
    } else if (RELATIVES.contains(form) && !relation.equals("mark")) {
      tags[i] = "WDT";
      forms[i] = "which";
      return;
    } else if (tokens.get(i).tag().equals("AUX")) {
      auxiliary(i);
      return;
    }
    tags[i] = tag(i);
    forms[i] =
        switch (form) {
          case "si" -> relation.equals("mark") ? "if" : form;
          case "que" -> "that";
          case "ningún", "ninguna", "ninguno" -> "no";
          default -> PRONOUNS.getOrDefault(form, form);
        };
    if (relation.equals("mark") && SpanishPrepositions.isUnless(form, fixed(i))) {
      forms[i] = "unless";
    }
  }

  private String tag(int i) {
    boolean predicate = children(i).anyMatch(child -> relations[child].equals("cop"));
    return switch (tokens.get(i).tag()) {
      case "NOUN" -> "NN";
      case "PROPN" -> "NNP";
      case "ADJ" -> predicate ? "VBZ" : "JJ";
      case "DET" -> "DT";
      case "PRON" -> "PRP";
      case "NUM" -> "CD";
      case "ADV" -> "RB";
      case "ADP", "SCONJ" -> "IN";
      case "CCONJ" -> "CC";
      default -> tokens.get(i).tag();
    };
  }

  private void auxiliary(int i) {
    SpanishVerb form = SpanishVerb.of(forms[i], lemmas[i]);
    boolean unsure = form == SpanishVerb.CONDITIONAL || form == SpanishVerb.FUTURE;
    relations[i] = relations[i].equals("aux:pass") ? "auxpass" : relations[i];
    if (lemmas[i].equals("poder")) {
      modal(i, unsure || SpanishVerb.isSubjunctive(forms[i], lemmas[i]) ? "could" : "can");
    } else if (lemmas[i].equals("deber")) {
      modal(i, form == SpanishVerb.CONDITIONAL ? "should" : "must");
    } else if (lemmas[i].equals("ir")) {
      modal(i, "will");
    } else if (lemmas[i].equals("haber")) {
      lemmas[i] = "have";
      if (form == SpanishVerb.CONDITIONAL) {
        add(heads[i], "may", "MD");
      }
    } else if (unsure && heads[i] >= 0) {
      add(heads[i], form == SpanishVerb.FUTURE ? "will" : "would", "MD");
    }
  }

  private void modal(int i, String form) {
    forms[i] = form;
    tags[i] = "MD";
  }

  /// Relations of nouns: what hangs on a preposition, objects with `a`, owners with `de`.
  private void nominal(int i) {
    if (relations[i].equals("case")) {
      lemmas[i] = SpanishPrepositions.english(forms[i], fixed(i));
    } else if (relations[i].equals("nsubj:pass")) {
      relations[i] = "nsubjpass";
    } else if (relations[i].equals("obj")) {
      relations[i] = "dobj";
    } else if (OBLIQUES.contains(relations[i]) && heads[i] >= 0) {
      relations[i] = oblique(i);
    }
  }

  /// Hangs a noun on its preposition and that on the head, as the coder's grammar has it.
  private void raise(int i) {
    boolean agent = relations[i].equals("agent");
    if (heads[i] < 0 || !agent && !relations[i].equals("obl")) {
      return;
    }
    int marker =
        children(i).filter(child -> relations[child].equals("case")).findFirst().orElse(-1);
    if (marker >= 0 && children(marker).noneMatch(child -> child == i)) {
      heads[marker] = heads[i];
      relations[marker] = agent ? "agent" : "prep";
      forms[marker] = lemmas[marker];
      heads[i] = marker;
      relations[i] = tags[i].startsWith("V") ? "pcomp" : "pobj";
    }
  }

  private String oblique(int i) {
    int head = heads[i];
    String preposition = preposition(i);
    boolean underNoun = tags[head].startsWith("N");
    if (underNoun && preposition.matches("de|del")) {
      boolean told = children(head).anyMatch(child -> relations[child].equals("poss"));
      boolean agent =
          lexicon.isIn(lemmas[head], "AGENTIVE") && !lexicon.isIn(lemmas[i], "QUANTITY");
      return agent && !told ? "poss" : "obl";
    }
    if (relations[i].equals("obl:agent") && tags[head].equals("VBN")) {
      return "agent";
    }
    boolean personal =
        preposition.matches("al?")
            && tags[head].startsWith("V")
            && !relations[i].equals("nmod")
            && (lexicon.isIn(lemmas[i], "HUMAN")
                || isName(i) && !lexicon.isIn(lemmas[head], "MOTION"))
            && children(head).noneMatch(child -> relations[child].matches("d?obj"))
            && isTransitive(head);
    return personal ? "dobj" : "obl";
  }

  private boolean isName(int i) {
    return tokens.get(i).tag().equals("PROPN") || forms[i].equals("estado");
  }

  private boolean isTransitive(int verb) {
    return lexicon.verbs(lemmas[verb]).stream()
        .flatMap(sense -> sense.when().stream())
        .anyMatch(condition -> condition.slot().equals("obj"));
  }

  private String preposition(int i) {
    return children(i)
        .filter(child -> relations[child].equals("case"))
        .map(child -> forms[child])
        .findFirst()
        .orElse("");
  }

  private List<String> fixed(int i) {
    return children(i)
        .filter(child -> relations[child].equals("fixed"))
        .map(child -> forms[child])
        .toList();
  }

  private Stream<Integer> children(int head) {
    return Stream.iterate(0, i -> i < heads.length, i -> i + 1).filter(i -> heads[i] == head);
  }

  private boolean hasAuxiliary(int verb, String lemma) {
    return children(verb)
        .anyMatch(child -> relations[child].startsWith("aux") && lemmas[child].equals(lemma));
  }

  private void add(int verb, String form, String tag) {
    int at = tokens.get(verb).span().start();
    added.add(new Token(new Span(at, at), form, form, tag, verb, "aux", List.of()));
  }
}
