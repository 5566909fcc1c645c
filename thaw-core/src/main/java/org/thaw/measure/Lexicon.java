package org.thaw.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.finding.Measure;
import org.thaw.knowledge.Table;
import org.thaw.passage.Wording;
import org.thaw.passage.Wordings;

/// The words of measures in one language: kinds, states and modality, from the tables of this
/// package.
final class Lexicon {

  private static final Map<String, Lexicon> BY_LANGUAGE =
      Map.of("en", new Lexicon("en"), "es", new Lexicon("es"));

  record KindRule(
      Measure.Kind kind,
      Kernel.Role role,
      Wording pattern,
      Optional<Wording> stop,
      Optional<Wording> resume) {}

  record StateRule(Operation operation, String of, Wording pattern) {

    boolean isFor(Kernel.Role role) {
      return of.equals("ANY") || (role == Kernel.Role.THING) == of.equals("THING");
    }
  }

  record ModalityRule(Modality modality, Wording pattern) {}

  private final List<String> stems;
  final List<KindRule> kinds = new ArrayList<>();
  final List<StateRule> states = new ArrayList<>();
  final List<ModalityRule> modalities = new ArrayList<>();
  private final Wordings wordings;

  private Lexicon(String language) {
    stems =
        Table.load(Lexicon.class, "stems.tsv").rows().stream()
            .filter(row -> row.cell("lang").equals(language))
            .map(row -> row.cell("stem"))
            .toList();
    for (Table.Row row : table("kinds", language)) {
      kinds.add(kind(row));
    }
    for (Table.Row row : table("states", language)) {
      states.add(
          new StateRule(
              Operation.valueOf(row.cell("operation")),
              row.cell("for"),
              Wording.of(row.cell("pattern"))));
    }
    for (Table.Row row : table("modality", language)) {
      modalities.add(
          new ModalityRule(
              Modality.valueOf(row.cell("modality")), Wording.of(row.cell("pattern"))));
    }
    wordings = new Wordings(patterns());
  }

  private List<Wording> patterns() {
    List<Wording> patterns = new ArrayList<>();
    for (KindRule rule : kinds) {
      patterns.add(rule.pattern());
      rule.stop().ifPresent(patterns::add);
      rule.resume().ifPresent(patterns::add);
    }
    states.forEach(rule -> patterns.add(rule.pattern()));
    modalities.forEach(rule -> patterns.add(rule.pattern()));
    return patterns;
  }

  /// The words of a language; none if the tables do not have it.
  static Optional<Lexicon> of(String language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language));
  }

  private static List<Table.Row> table(String name, String language) {
    return Table.load(Lexicon.class, name + "." + language + ".tsv").rows();
  }

  private static KindRule kind(Table.Row row) {
    return new KindRule(
        Measure.Kind.parse(row.cell("kind")),
        Kernel.Role.valueOf(row.cell("class")),
        Wording.of(row.cell("pattern")),
        optional(row.cell("stop")),
        optional(row.cell("resume")));
  }

  private static Optional<Wording> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(Wording.of(cell));
  }

  /// What stands in a text; empty without a word that begins as one of those of measures do.
  Optional<MeasureWords> in(String text) {
    return stems.stream().anyMatch(text::contains)
        ? Optional.of(new MeasureWords(this, text, wordings.worthTrying(text)))
        : Optional.empty();
  }
}
