package org.thaw.appointment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.knowledge.Table;
import org.thaw.passage.Wording;
import org.thaw.passage.Wordings;

/// The words of appointments in one language, from the tables of this package.
final class Lexicon {

  private static final Map<String, Lexicon> BY_LANGUAGE =
      Map.of("en", new Lexicon("en"), "es", new Lexicon("es"));

  private record Rule(Occasion.Role role, Wording pattern) {}

  private final List<Rule> rules;
  private final Wordings wordings;

  private Lexicon(String language) {
    rules =
        Table.load(Lexicon.class, "occasions." + language + ".tsv").rows().stream()
            .map(row ->
                new Rule(Occasion.Role.valueOf(row.cell("class")), Wording.of(row.cell("pattern"))))
            .toList();
    wordings = new Wordings(rules.stream().map(Rule::pattern).toList());
  }

  /// The words of a language; none if the tables do not have it.
  static Optional<Lexicon> of(String language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language));
  }

  /// The words of a text, in order.
  List<Occasion> find(String text) {
    List<Occasion> found = new ArrayList<>();
    Wordings.Within words = wordings.in(text);
    for (Rule rule : rules) {
      words
          .find(rule.pattern())
          .forEach(span -> found.add(new Occasion(rule.role(), span.start(), span.end())));
    }
    found.sort(Comparator.comparingInt(Occasion::start));
    return found;
  }
}
