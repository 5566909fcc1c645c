package org.thaw.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thaw.appointment.Occasion.Role;
import org.thaw.passage.Passage;

/// The words of the tables in one sentence, by the tokens they cover.
record OccasionWords(Passage passage, ClauseTree tree, List<Occasion> words) {

  /// The words of one role that touch one of the tokens.
  boolean touches(Role role, Set<Integer> tokens) {
    return words.stream()
        .filter(word -> word.role() == role)
        .anyMatch(word -> tokens(word).stream().anyMatch(tokens::contains));
  }

  /// The tokens a word covers.
  List<Integer> tokens(Occasion word) {
    List<Integer> tokens = new ArrayList<>();
    for (int i = 0; i < passage.sentence().tokens().size(); i++) {
      int start = offset(i);
      if (start < word.end() && start + tree.token(i).span().length() > word.start()) {
        tokens.add(i);
      }
    }
    return tokens;
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
    return tree.token(token).span().start() - passage.sentence().span().start();
  }
}
