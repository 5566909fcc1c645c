package org.thaw.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.passage.Wording;
import org.thaw.passage.Wordings;
import org.thaw.text.Span;

/// The words of measures that stand in a text.
///
/// @param words the wordings of the lexicon in it
record MeasureWords(Lexicon lexicon, Wordings.Within words) {

  private static final Set<Operation> OF_GOODS = EnumSet.of(Operation.MET, Operation.EXCEPT);

  /// The kernels of the text in order, of two that overlap the one of the earlier row. A good thing
  /// counts only where a word that stops or resumes it stands in the text.
  List<Kernel> kernels() {
    List<Kernel> found = new ArrayList<>();
    for (Lexicon.KindRule rule : lexicon.kinds) {
      for (Span span : words.find(rule.pattern())) {
        Kernel kernel =
            new Kernel(
                rule.kind(), rule.role(), span.start(), span.end(), rule.stop(), rule.resume());
        if (counts(kernel, rule.isWare()) && found.stream().noneMatch(kernel::overlaps)) {
          found.add(kernel);
        }
      }
    }
    found.sort(Comparator.comparingInt(Kernel::start));
    return found;
  }

  private boolean counts(Kernel kernel, boolean isWare) {
    return kernel.role() != Kernel.Role.GOOD
        || isIn(kernel.stop())
        || isIn(kernel.resume())
        || !isWare && isToldOfGoods();
  }

  private boolean isToldOfGoods() {
    return lexicon.states.stream()
        .filter(rule -> OF_GOODS.contains(rule.operation()) || rule.of().equals("GOOD"))
        .anyMatch(rule -> words.holds(rule.pattern()));
  }

  private boolean isIn(Optional<Wording> pattern) {
    return pattern.isPresent() && words.holds(pattern.get());
  }

  /// The words of the text that tell what becomes of the kernel.
  List<Cue<Operation>> operations(Kernel kernel) {
    List<Cue<Operation>> found = new ArrayList<>();
    for (Lexicon.StateRule rule : lexicon.states) {
      if (rule.isFor(kernel.role())) {
        add(found, rule.operation(), rule.pattern());
      }
    }
    kernel.stop().ifPresent(stop -> add(found, Operation.IMPOSE, stop));
    kernel.resume().ifPresent(resume -> add(found, Operation.LIFT, resume));
    switch (kernel.role()) {
      case ACT -> found.add(new Cue<>(Operation.IMPOSE, kernel.start(), kernel.end()));
      case BACK -> found.add(new Cue<>(Operation.LIFT, kernel.start(), kernel.end()));
      case THING, GOOD -> {}
    }
    return found;
  }

  /// The words of the text that say how real its steps are, in order.
  List<Cue<Modality>> modalities() {
    List<Cue<Modality>> found = new ArrayList<>();
    for (Lexicon.ModalityRule rule : lexicon.modalities) {
      add(found, rule.modality(), rule.pattern());
    }
    found.sort(Comparator.comparingInt(Cue::start));
    return found;
  }

  private <T> void add(List<Cue<T>> found, T value, Wording pattern) {
    words.find(pattern).forEach(span -> found.add(new Cue<>(value, span.start(), span.end())));
  }
}
