package org.thaw.mention;

import java.util.Set;

/// Words by which a body goes once its name has been told: `the Council`, `la Comisión`.
final class BodyWords {

  private static final Set<String> WORDS =
      Set.of(
          "department",
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
}
