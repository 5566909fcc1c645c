package org.thaw.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A predicate with its arguments, as deep grammar has them: the one who acts is the subject,
/// whether the verb is active, passive, infinitive, in a relative clause or coordinated.
///
/// @param predicate token of the verb, predicate adjective or noun
/// @param subjects heads of who acts; empty when nobody is named
/// @param objects heads of who or what is acted upon
/// @param obliques heads of what each preposition governs, nouns and gerunds alike
/// @param complements heads of complement clauses (`agreed to withdraw`, `said it had …`)
record Clause(
    int predicate,
    List<Integer> subjects,
    List<Integer> objects,
    Map<String, List<Integer>> obliques,
    List<Integer> complements,
    Set<String> particles,
    boolean passive) {

  Clause withSubjects(List<Integer> changed) {
    return new Clause(predicate, changed, objects, obliques, complements, particles, passive);
  }

  Clause withComplements(List<Integer> changed) {
    return new Clause(predicate, subjects, objects, obliques, changed, particles, passive);
  }

  /// The clause with more heads behind a preposition.
  Clause with(String preposition, List<Integer> heads) {
    Map<String, List<Integer>> more = new LinkedHashMap<>(obliques);
    more.merge(
        preposition, heads, (old, added) -> Stream.concat(old.stream(), added.stream()).toList());
    return new Clause(predicate, subjects, objects, more, complements, particles, passive);
  }

  List<Integer> oblique(String preposition) {
    return obliques.getOrDefault(preposition, List.of());
  }
}
