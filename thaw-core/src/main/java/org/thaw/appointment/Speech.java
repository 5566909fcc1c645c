package org.thaw.appointment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.passage.Passage;

/// Tells a speech from a talk: one side only that speaks, with nobody.
final class Speech {

  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?iu)sp(?:eaks?|oke|oken|eaking)|habl(?:a|ó|ará|ar|ando)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SPOKEN = Pattern.compile("(?iu)spoke|spoken|habló");
  private static final Pattern WITH =
      Pattern.compile(
          "(?iu)^[^;.]*?\\b(?:with|to (?:each|one|him|her|them|his|the (?:president|prime|foreign|king|leader))|con)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Speech() {}

  /// True if the occasion is one side speaking. Abroad, a speech that is to come may be a talk.
  ///
  /// @param near the countries in reach of it
  /// @param sides those of them that can take part, and do not only lend a place
  static boolean isOf(Passage passage, Occasion occasion, List<String> near, Set<String> sides) {
    String word = passage.between(occasion.start(), occasion.end());
    boolean alone = SPOKEN.matcher(word).matches() ? sides.size() <= 1 : near.size() == 1;
    return alone
        && SPEAKING.matcher(word).matches()
        && !WITH.matcher(passage.text().substring(occasion.end())).find();
  }
}
