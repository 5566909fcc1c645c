package org.thaw.appointment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.appointment.Occasion.Role;
import org.thaw.passage.Passage;

/// The words of the tables in one sentence, by the tokens they cover.
final class OccasionWords {

  private final Passage passage;
  private final Map<Occasion, List<Integer>> tokens = new LinkedHashMap<>();

  OccasionWords(Passage passage, List<Occasion> words) {
    this.passage = passage;
    words.forEach(word -> tokens.put(word, covered(word)));
  }

  /// The words of one role that touch one of the tokens.
  boolean touches(Role role, Set<Integer> places) {
    return tokens.entrySet().stream()
        .filter(word -> word.getKey().role() == role)
        .anyMatch(word -> word.getValue().stream().anyMatch(places::contains));
  }

  /// Each word with the tokens it covers, in the order of the words.
  Map<Occasion, List<Integer>> tokens() {
    return tokens;
  }

  private List<Integer> covered(Occasion word) {
    List<Integer> covered = new ArrayList<>();
    for (int i = 0; i < passage.sentence().tokens().size(); i++) {
      int start = offset(i);
      if (start < word.end()
          && start + passage.sentence().tokens().get(i).span().length() > word.start()) {
        covered.add(i);
      }
    }
    return covered;
  }

  /// The token at an offset of the passage.
  int at(int offset) {
    return passage
        .sentence()
        .tokenAt(offset + passage.sentence().span().start())
        .orElse(passage.sentence().tokens().size() - 1);
  }

  /// Where a token begins in the passage.
  int offset(int token) {
    return passage.sentence().tokens().get(token).span().start()
        - passage.sentence().span().start();
  }
}
