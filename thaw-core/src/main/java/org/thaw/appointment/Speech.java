package org.thaw.appointment;

import java.util.List;
import java.util.regex.Pattern;
import org.thaw.passage.Passage;

/// Tells a speech from a talk: one side only that speaks, with nobody.
final class Speech {

  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?iu)sp(?:eaks?|oke|oken|eaking)|habl(?:a|ó|ará|ar|ando)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern WITH =
      Pattern.compile(
          "(?iu)^[^;.]*?\\b(?:with|to (?:each|one|him|her|them|his|the (?:president|prime|foreign|king|leader))|con)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Speech() {}

  /// True if the occasion is one side speaking.
  ///
  /// @param near the countries in reach of it
  static boolean isOf(Passage passage, Occasion occasion, List<String> near) {
    return near.size() == 1
        && SPEAKING.matcher(passage.between(occasion.start(), occasion.end())).matches()
        && !WITH.matcher(passage.text().substring(occasion.end())).find();
  }
}
