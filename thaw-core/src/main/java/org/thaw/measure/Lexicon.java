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

  /// @param isWare a good thing that counts only where a word of its own stops or resumes it
  record KindRule(
      Measure.Kind kind,
      Kernel.Role role,
      boolean isWare,
      Wording pattern,
      Optional<Wording> stop,
      Optional<Wording> resume) {}

  record StateRule(Operation operation, String of, Wording pattern) {

    boolean isFor(Kernel.Role role) {
      return of.equals("ANY") || (role == Kernel.Role.THING) == of.equals("THING");
    }
  }

  record ModalityRule(Modality modality, Wording pattern) {}

  final List<KindRule> kinds = new ArrayList<>();
  final List<StateRule> states = new ArrayList<>();
  final List<ModalityRule> modalities = new ArrayList<>();
  private final Wordings wordings;

  private Lexicon(String language) {
    List<Table.Row> classes = table("words", language);
    for (Table.Row row : table("kinds", language)) {
      kinds.add(kind(row, classes));
    }
    for (Table.Row row : table("states", language)) {
      states.add(
          new StateRule(
              Operation.valueOf(row.cell("operation")),
              row.cell("for"),
              wording(row.cell("pattern"), classes)));
    }
    for (Table.Row row : table("modality", language)) {
      modalities.add(
          new ModalityRule(
              Modality.valueOf(row.cell("modality")), wording(row.cell("pattern"), classes)));
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

  private static KindRule kind(Table.Row row, List<Table.Row> classes) {
    boolean isWare = row.cell("class").equals("WARE");
    return new KindRule(
        Measure.Kind.parse(row.cell("kind")),
        isWare ? Kernel.Role.GOOD : Kernel.Role.valueOf(row.cell("class")),
        isWare,
        wording(row.cell("pattern"), classes),
        optional(row.cell("stop"), classes),
        optional(row.cell("resume"), classes));
  }

  private static Optional<Wording> optional(String cell, List<Table.Row> classes) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(wording(cell, classes));
  }

  /// The wording of a cell, in which the name of a class (`<goods>`) stands for its words.
  private static Wording wording(String cell, List<Table.Row> classes) {
    String whole = cell;
    for (Table.Row row : classes) {
      whole = whole.replace("<" + row.cell("name") + ">", "(?:" + row.cell("words") + ")");
    }
    return Wording.of(whole);
  }

  /// The wording of a cell of the tables of a language.
  static Wording wording(String cell, String language) {
    return wording(cell, table("words", language));
  }

  /// What stands in a text; empty if no word of it can begin the name of a measure.
  Optional<MeasureWords> in(String text) {
    Wordings.Within words = wordings.in(text);
    return kinds.stream().anyMatch(rule -> words.mayHold(rule.pattern()))
        ? Optional.of(new MeasureWords(this, words))
        : Optional.empty();
  }
}
