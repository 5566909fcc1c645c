package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;

/// The third-person forms of regular Spanish verbs, made from the infinitive.
final class SpanishForms {

  private SpanishForms() {}

  /// Present, preterite, imperfect, future, conditional, gerund and participle of the first word of
  /// a phrase; the rest of the phrase follows each form.
  static List<String> of(String phrase) {
    int space = phrase.indexOf(' ');
    String verb = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    if (verb.endsWith("se")) {
      verb = verb.substring(0, verb.length() - 2);
    }
    if (verb.length() < 4) {
      return List.of();
    }
    String stem = verb.substring(0, verb.length() - 2);
    List<String> endings =
        verb.endsWith("ar")
            ? List.of("a", "an", "ó", "aron", "aba", "aban", "ando", "ado")
            : List.of("e", "en", "ió", "ieron", "ía", "ían", "iendo", "ido");
    List<String> forms = new ArrayList<>();
    endings.forEach(ending -> forms.add(stem + ending + rest));
    for (String ending : List.of("á", "án", "ía", "ían")) {
      forms.add(verb + ending + rest);
    }
    return forms;
  }
}
