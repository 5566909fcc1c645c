package org.thaw.evaluation.task;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.text.Span;

/// Words that stand for a person, or for several, as they are compared.
///
/// @param person the whole name; none where the text does not say who it is
/// @param countries that the person or the persons act for
record PersonLabel(Span span, Optional<String> person, Set<String> countries) {

  private static final int TELLING = 3;

  PersonLabel {
    countries = Set.copyOf(countries);
  }

  /// The same person: a whole name that begins alike, whatever the spelling of its end.
  boolean samePerson(PersonLabel found) {
    return person.isPresent()
        && found.person.filter(name -> name.contains(" ")).isPresent()
        && beginning(person.get()).equals(beginning(found.person.get()));
  }

  private static List<String> beginning(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    String first = plain.split("[ -]")[0];
    return List.of(first.substring(0, Math.min(TELLING, first.length())));
  }
}
