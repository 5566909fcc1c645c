package org.thaw.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Measure;
import org.thaw.knowledge.Table;
import org.thaw.passage.Wording;
import org.thaw.text.Span;

/// The words of measures in one language: kinds, states and modality, from the tables of this
/// package.
final class Lexicon {

  private static final Map<String, Lexicon> BY_LANGUAGE =
      Map.of("en", new Lexicon("en"), "es", new Lexicon("es"));

  private record KindRule(
      Measure.Kind kind,
      Kernel.Role role,
      Wording pattern,
      Optional<Wording> stop,
      Optional<Wording> resume) {}

  private record StateRule(Operation operation, String of, Wording pattern) {

    boolean isFor(Kernel.Role role) {
      return of.equals("ANY") || (role == Kernel.Role.THING) == of.equals("THING");
    }
  }

  private record ModalityRule(Modality modality, Wording pattern) {}

  private static final Set<Operation> OF_GOODS = EnumSet.of(Operation.MET, Operation.EXCEPT);

  private final List<String> stems;
  private final List<KindRule> kinds = new ArrayList<>();
  private final List<StateRule> states = new ArrayList<>();
  private final List<ModalityRule> modalities = new ArrayList<>();

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

  /// The kernels of a text in order, of two that overlap the one of the earlier row. A good thing
  /// counts only where a word that stops or resumes it stands in the text.
  List<Kernel> kernels(String text) {
    if (stems.stream().noneMatch(text::contains)) {
      return List.of();
    }
    List<Kernel> found = new ArrayList<>();
    for (KindRule rule : kinds) {
      for (Span span : rule.pattern().find(text)) {
        Kernel kernel =
            new Kernel(
                rule.kind(), rule.role(), span.start(), span.end(), rule.stop(), rule.resume());
        if (counts(kernel, text) && found.stream().noneMatch(kernel::overlaps)) {
          found.add(kernel);
        }
      }
    }
    found.sort(Comparator.comparingInt(Kernel::start));
    return found;
  }

  private boolean counts(Kernel kernel, String text) {
    return kernel.role() != Kernel.Role.GOOD
        || isIn(kernel.stop(), text)
        || isIn(kernel.resume(), text)
        || states.stream()
            .filter(rule -> OF_GOODS.contains(rule.operation()) || rule.of().equals("GOOD"))
            .anyMatch(rule -> rule.pattern().isIn(text));
  }

  private static boolean isIn(Optional<Wording> pattern, String text) {
    return pattern.isPresent() && pattern.get().isIn(text);
  }

  /// The words of a text that tell what becomes of the kernel.
  List<Cue<Operation>> operations(String text, Kernel kernel) {
    List<Cue<Operation>> found = new ArrayList<>();
    for (StateRule rule : states) {
      if (rule.isFor(kernel.role())) {
        add(found, rule.operation(), rule.pattern(), text);
      }
    }
    kernel.stop().ifPresent(stop -> add(found, Operation.IMPOSE, stop, text));
    kernel.resume().ifPresent(resume -> add(found, Operation.LIFT, resume, text));
    switch (kernel.role()) {
      case ACT -> found.add(new Cue<>(Operation.IMPOSE, kernel.start(), kernel.end()));
      case BACK -> found.add(new Cue<>(Operation.LIFT, kernel.start(), kernel.end()));
      case THING, GOOD -> {}
    }
    return found;
  }

  /// The words of a text that say how real its steps are, in order.
  List<Cue<Modality>> modalities(String text) {
    List<Cue<Modality>> found = new ArrayList<>();
    for (ModalityRule rule : modalities) {
      add(found, rule.modality(), rule.pattern(), text);
    }
    found.sort(Comparator.comparingInt(Cue::start));
    return found;
  }

  private static <T> void add(List<Cue<T>> found, T value, Wording pattern, String text) {
    pattern.find(text).forEach(span -> found.add(new Cue<>(value, span.start(), span.end())));
  }
}
