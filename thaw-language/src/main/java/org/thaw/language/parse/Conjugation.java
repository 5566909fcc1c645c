package org.thaw.language.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The forms of a Spanish verb, made from its infinitive: first and third persons of all simple
/// tenses, infinitive, gerund and participles.
///
/// Changes of the stem (`niega`, `pide`, `puede`) are made for every verb whose stem allows them;
/// the forms that do not exist do no harm when reading. Rules after the Real Academia's grammar;
/// irregular stems are those of [IrregularVerbs].
final class Conjugation {

  /// Forms by what they are: `Inf`, `Ger`, `Part`, `Fin`.
  record Form(String form, String kind) {}

  private static final IrregularVerbs IRREGULAR = IrregularVerbs.load();

  private final String infinitive;
  private final String stem;
  private final char kind;
  private final Map<String, String> forms = new LinkedHashMap<>();

  private Conjugation(String infinitive) {
    this.infinitive = infinitive;
    this.stem = infinitive.substring(0, infinitive.length() - 2);
    char vowel = infinitive.charAt(infinitive.length() - 2);
    this.kind = vowel == 'í' ? 'i' : vowel;
  }

  /// All forms of the verb, likely ones first.
  static List<Form> of(String infinitive) {
    Conjugation conjugation = new Conjugation(infinitive);
    conjugation.conjugate();
    List<Form> found = new ArrayList<>();
    conjugation.forms.forEach((form, kind) -> found.add(new Form(form, kind)));
    return found;
  }

  private void conjugate() {
    put(infinitive, "Inf");
    IRREGULAR.whole(infinitive).forEach(form -> put(form, "Fin"));
    participles();
    past();
    future();
    imperfect();
    for (String present : stems()) {
      present(present);
    }
    subjunctive();
  }

  private void put(String form, String name) {
    forms.putIfAbsent(form, name);
  }

  private String irregular(IrregularVerbs.Stem stem, String otherwise) {
    return IRREGULAR.stem(infinitive, stem).orElse(otherwise);
  }

  private void participles() {
    boolean accent =
        kind != 'a' && !stem.isEmpty() && "aeo".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    String regular = stem + (kind == 'a' ? "ad" : accent ? "íd" : "id");
    for (String base : List.of(irregular(IrregularVerbs.Stem.PARTICIPLE, regular), regular)) {
      for (String ending : List.of("o", "a", "os", "as")) {
        put(base + ending, "Part");
      }
    }
    put(stem + (kind == 'a' ? "ando" : "iendo"), "Ger");
    put(stem + "yendo", "Ger");
    weakened().forEach(weak -> put(weak + "iendo", "Ger"));
  }

  /// `pid-` of `pedir`, `muri-` of `morir`: what third persons of the past have.
  private List<String> weakened() {
    List<String> found = new ArrayList<>();
    if (kind == 'i') {
      changed("e", "i", found);
      changed("o", "u", found);
    }
    if (infinitive.endsWith("poder")) {
      found.add("pud");
    }
    return found;
  }

  private void changed(String vowel, String into, List<String> found) {
    int at = stem.lastIndexOf(vowel);
    boolean last =
        at >= 0 && stem.substring(at + 1).chars().noneMatch(c -> "aeiouáéíó".indexOf(c) >= 0);
    if (last) {
      found.add(stem.substring(0, at) + into + stem.substring(at + 1));
    }
  }

  private void past() {
    String strong = irregular(IrregularVerbs.Stem.PRETERITE, "");
    if (!strong.isEmpty()) {
      strongPast(strong);
    } else if (kind == 'a') {
      put(stem + "ó", "Fin");
      put(stem + "aron", "Fin");
      put(soften(stem) + "é", "Fin");
      put(stem + "amos", "Fin");
      pastSubjunctive(stem + "a");
    } else {
      weakPast();
    }
  }

  private void strongPast(String strong) {
    String third = strong.endsWith("hic") ? strong.substring(0, strong.length() - 1) + "z" : strong;
    put(third + "o", "Fin");
    put(strong + (strong.endsWith("j") ? "eron" : "ieron"), "Fin");
    put(strong + "e", "Fin");
    put(strong + "imos", "Fin");
    pastSubjunctive(strong + (strong.endsWith("j") ? "e" : "ie"));
  }

  private void weakPast() {
    List<String> bases = new ArrayList<>(weakened());
    bases.add(stem);
    for (String base : bases) {
      put(base + "ió", "Fin");
      put(base + "ieron", "Fin");
      pastSubjunctive(base + "ie");
    }
    put(stem + "yó", "Fin");
    put(stem + "yeron", "Fin");
    pastSubjunctive(stem + "ye");
    put(stem + "í", "Fin");
    put(stem + "imos", "Fin");
    if (stem.endsWith("ñ") || stem.endsWith("j")) {
      for (String base : bases) {
        put(base + "ó", "Fin");
        put(base + "eron", "Fin");
      }
    }
  }

  private void pastSubjunctive(String base) {
    for (String ending : List.of("ra", "ran", "se", "sen")) {
      put(base + ending, "Fin");
    }
  }

  private void future() {
    String base =
        irregular(
            IrregularVerbs.Stem.FUTURE, (infinitive.endsWith("ír") ? stem + "ir" : infinitive));
    for (String ending : List.of("á", "án", "é", "emos", "ía", "ían", "íamos")) {
      put(base + ending, "Fin");
    }
  }

  private void imperfect() {
    for (String ending :
        kind == 'a' ? List.of("aba", "aban", "ábamos") : List.of("ía", "ían", "íamos")) {
      put(stem + ending, "Fin");
    }
  }

  private List<String> stems() {
    List<String> found = new ArrayList<>(List.of(stem));
    changed("e", "ie", found);
    changed("o", "ue", found);
    changed("u", "ue", found);
    found.addAll(weakened());
    if (infinitive.endsWith("uir")) {
      found.addFirst(stem + "y");
    }
    if (infinitive.endsWith("iar") || infinitive.endsWith("uar")) {
      String vowel = infinitive.endsWith("iar") ? "í" : "ú";
      found.add(stem.substring(0, stem.length() - 1) + vowel);
    }
    for (String pair : List.of("i>í", "u>ú")) {
      changed(pair.substring(0, 1), pair.substring(2), found);
    }
    return found;
  }

  private void present(String base) {
    String vowel = kind == 'a' ? "a" : "e";
    put(base + vowel, "Fin");
    put(base + vowel + "n", "Fin");
    put(base + "o", "Fin");
    if (base.equals(stem)) {
      put(stem + (kind == 'i' ? "imos" : kind + "mos"), "Fin");
    }
  }

  private void subjunctive() {
    String vowel = kind == 'a' ? "e" : "a";
    List<String> bases = new ArrayList<>();
    bases.add(irregular(IrregularVerbs.Stem.SUBJUNCTIVE, ""));
    if (infinitive.endsWith("cer") || infinitive.endsWith("cir")) {
      bases.add(stem.substring(0, stem.length() - 1) + "zc");
    }
    for (String base : stems()) {
      bases.add(soften(base));
    }
    for (String base : bases) {
      if (!base.isEmpty()) {
        put(base + vowel, "Fin");
        put(base + vowel + "n", "Fin");
        put(base + vowel + "mos", "Fin");
      }
    }
  }

  /// Spelling before the other vowel: `saque`, `pague`, `lance`, `recoja`, `siga`.
  private String soften(String base) {
    int last = base.length() - 1;
    if (last < 0) {
      return base;
    }
    String rest = base.substring(0, last);
    char end = base.charAt(last);
    if (kind == 'a') {
      return switch (end) {
        case 'c' -> rest + "qu";
        case 'g' -> rest + "gu";
        case 'z' -> rest + "c";
        default -> base;
      };
    }
    if (base.endsWith("gu")) {
      return rest;
    }
    return end == 'g' ? rest + "j" : end == 'c' ? rest + "z" : base;
  }
}
