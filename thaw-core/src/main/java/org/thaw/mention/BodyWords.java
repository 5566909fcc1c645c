package org.thaw.mention;

import java.util.Set;
import org.thaw.annotation.Sentence;

/// Words by which a body goes once its name has been told: `the Council`, `la Comisión`.
final class BodyWords {

  private static final Set<String> WORDS =
      Set.of(
          "council",
          "commission",
          "union",
          "court",
          "tribunal",
          "agency",
          "organization",
          "organisation",
          "mission",
          "secretariat",
          "kingdom",
          "committee",
          "bank",
          "fund",
          "consejo",
          "comisión",
          "corte",
          "organismo",
          "agencia",
          "alianza",
          "bloque",
          "misión",
          "reino",
          "organización",
          "comité",
          "banco");

  private BodyWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /// The word before a name that says what it is of, as `kingdom` before `of Saudi Arabia`; nothing
  /// if there is none.
  ///
  /// @param name the index of the name's first token
  static String before(Sentence sentence, int name) {
    boolean of = name > 1 && Set.of("of", "de").contains(sentence.lower(name - 1));
    String before = of ? sentence.lower(name - 2) : "";
    return contains(before) ? before : "";
  }
}
