package org.thaw.event;

import java.util.ArrayList;
import java.util.List;

/// One condition of a sense: what must stand in a slot of the clause.
///
/// `obj:MEASURE|curfew` wants an object of the class MEASURE or the word itself; `on` alone wants
/// anything there, `on|at` there or at the next; `-obj` wants nothing. Slots are `obj`, `subj`,
/// `comp`, `prt`, `mod` (what stands before the object, or before the noun itself), `own` (a
/// possessive that points back to the subject), `passive`, prepositions, and places within them
/// (`en.de`). Classes are words of `classes.en.tsv` in capitals; `@` is any noun that names an act,
/// `SUBJECTED` a clause with a subject of its own, `@CONSULT` one that names a meeting.
record Condition(List<String> slots, List<String> fillers, boolean absent) {

  Condition {
    slots = List.copyOf(slots);
    fillers = List.copyOf(fillers);
  }

  static Condition parse(String text) {
    boolean absent = text.startsWith("-");
    String rest = absent ? text.substring(1) : text;
    int colon = rest.indexOf(':');
    if (colon < 0) {
      return new Condition(slots(rest), List.of(), absent);
    }
    return new Condition(
        slots(rest.substring(0, colon)), List.of(rest.substring(colon + 1).split("\\|")), absent);
  }

  private static List<String> slots(String text) {
    return List.of(text.split("\\|"));
  }

  /// The slots as written.
  String slot() {
    return String.join("|", slots);
  }

  /// Reads the second column of the lexicon, `-` for no conditions.
  static List<Condition> parseAll(String text) {
    List<Condition> conditions = new ArrayList<>();
    if (!text.equals("-")) {
      for (String part : text.trim().split(" +")) {
        conditions.add(parse(part));
      }
    }
    return List.copyOf(conditions);
  }

  /// How much a match of this condition says about the sense.
  int weight() {
    if (absent || fillers.isEmpty()) {
      return 1;
    }
    boolean classes = fillers.stream().allMatch(filler -> Character.isUpperCase(filler.charAt(0)));
    return classes || fillers.getFirst().startsWith("@") ? 3 : 4;
  }
}
