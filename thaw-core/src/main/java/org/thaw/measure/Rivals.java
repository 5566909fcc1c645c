package org.thaw.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.passage.Passage;

/// The kernels of a passage, which compete for the words that say what becomes of them.
record Rivals(Passage passage, Clauses clauses, List<Kernel> kernels) {

  private static final int NEAR = 25;
  private static final Pattern TAKING =
      Pattern.compile(
          "replac(?:es|ing)|supersed(?:es|ing)|takes? the place of|in place of|en lugar de|sustituye|re?emplaza");

  /// True if the word tells of another kernel, in whose clause it stands (`visas were suspended as
  /// each answered with tariffs`) or right behind which it does (`with the visa stop lifted,`), or
  /// of what this one takes the place of.
  boolean isOfAnother(Cue<Operation> cue, Kernel kernel) {
    boolean apart = clauses.bond(cue.start(), cue.end(), kernel) == Clauses.Bond.APART;
    return isTakenFor(cue, kernel)
        || kernels.stream()
            .filter(other -> !other.equals(kernel) && other.end() <= cue.start())
            .anyMatch(other ->
                apart && clauses.bond(cue.start(), cue.end(), other) == Clauses.Bond.SHARED
                    || isBehind(cue, other) && isSetOff(cue, kernel));
  }

  /// True if the word says that a condition is met, and another verb, which is no part of that
  /// condition, has already told of the kernel (`flights resume as the condition is met`).
  boolean isMetOfAnother(Cue<Operation> cue, Kernel kernel, List<Cue<Operation>> cues) {
    return cue.value() == Operation.MET
        && cues.stream()
            .filter(
                other -> other.value() != Operation.MET && !ModalityReader.isPart(other, kernel))
            .anyMatch(other ->
                isWithdrawn(other, cue, kernel)
                    || isBeside(other, kernel) && other.end() <= cue.start()
                    || new Telling(clauses).isArgument(kernel, other) && !isWithin(other, cue));
  }

  /// `said the condition was met and withdrew the threat of a tariff`.
  private static boolean isWithdrawn(Cue<Operation> other, Cue<Operation> met, Kernel kernel) {
    return other.value() == Operation.WITHDRAW
        && other.start() > met.end()
        && other.end() <= kernel.start();
  }

  /// A verb that takes or gives the good thing, right beside it.
  private static boolean isBeside(Cue<Operation> cue, Kernel kernel) {
    boolean plain = cue.value() == Operation.IMPOSE || cue.value() == Operation.LIFT;
    int gap = cue.end() <= kernel.start() ? kernel.start() - cue.end() : cue.start() - kernel.end();
    return plain && kernel.role() == Kernel.Role.GOOD && gap < NEAR;
  }

  private boolean isWithin(Cue<Operation> inner, Cue<Operation> outer) {
    Optional<Integer> one = clauses.head(inner.start(), inner.end());
    Optional<Integer> other = clauses.head(outer.start(), outer.end());
    return one.isEmpty()
        || other.isEmpty()
        || clauses.sentence().isWithin(clauses.clause(one.get()), clauses.clause(other.get()));
  }

  private boolean isBehind(Cue<Operation> cue, Kernel other) {
    return passage.between(other.end(), cue.start()).isBlank();
  }

  private boolean isSetOff(Cue<Operation> cue, Kernel kernel) {
    return cue.end() < kernel.start() && passage.text().charAt(cue.end()) == ',';
  }

  /// True if the kernel takes the place of what is named behind the word.
  boolean isTakenFor(Cue<Operation> cue, Kernel kernel) {
    return cue.value() == Operation.SUPERSEDE
        && kernel.end() <= cue.start()
        && TAKING.matcher(passage.between(cue.start(), cue.end())).matches();
  }
}
