package org.thaw.story;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.thaw.knowledge.PhraseTable;
import org.thaw.knowledge.Table;

/// Which turn of an affair a report tells, as far as a few words show: the bodies that decide in
/// it, and whether its headline answers what another did or said. The words stand in
/// `turn-words.tsv`.
///
/// @param bodies names of the bodies of headline and lead, such as `upper house`
/// @param reply true for an answer; never where a body decides, whose "rejects" is an act
record Turn(Set<String> bodies, boolean reply) {

  private static final String REPLY = "reply";
  private static final String OTHER = "other";
  private static final Pattern WORD = Pattern.compile("\\p{L}(?:\\.\\p{L})+\\.?|[\\p{L}\\p{N}]+");

  /// Characters of the body in which it is said who decides.
  private static final int LEAD = 220;

  private static final PhraseTable<String> WORDS = load();

  private static PhraseTable<String> load() {
    PhraseTable<String> words = new PhraseTable<>();
    for (Table.Row row : Table.load(Turn.class, "turn-words.tsv").rows()) {
      row.list("words").forEach(phrase -> words.put(phrase, row.cell("turn")));
    }
    return words;
  }

  /// @param apart true where the field of the report is one whose `rejects` is no answer
  static Turn of(String headline, String body, boolean apart) {
    Set<String> announced = found(headline);
    boolean reply = announced.remove(REPLY);
    Set<String> bodies = found(body.substring(0, Math.min(LEAD, body.length())));
    bodies.remove(REPLY);
    boolean decided = !announced.isEmpty();
    bodies.addAll(announced);
    return new Turn(bodies.isEmpty() ? Set.of() : Set.copyOf(bodies), reply && !decided && !apart);
  }

  private static Set<String> found(String text) {
    List<String> forms =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<String> turns = new TreeSet<>();
    for (int at = 0; at < forms.size(); at++) {
      Optional<PhraseTable.Match<String>> match = WORDS.longest(forms, at);
      if (match.isPresent()) {
        turns.addAll(match.get().values());
        at = match.get().end() - 1;
      }
    }
    turns.remove(OTHER);
    return turns;
  }

  /// True if other bodies decide in each.
  boolean isOfOtherBody(Turn other) {
    return !bodies.isEmpty()
        && !other.bodies.isEmpty()
        && Collections.disjoint(bodies, other.bodies);
  }
}
