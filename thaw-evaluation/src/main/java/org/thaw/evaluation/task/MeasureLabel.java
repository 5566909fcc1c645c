package org.thaw.evaluation.task;

import java.util.Optional;
import org.thaw.finding.Measure;

/// A measure as it is compared.
record MeasureLabel(
    Measure.Kind kind, Optional<String> imposer, Optional<String> target, Measure.State state) {

  static MeasureLabel of(Measure measure) {
    return new MeasureLabel(measure.kind(), measure.imposer(), measure.target(), measure.state());
  }

  /// The same measure, whatever its state.
  boolean sameMeasure(MeasureLabel other) {
    return kind == other.kind && imposer.equals(other.imposer) && target.equals(other.target);
  }

  @Override
  public String toString() {
    return "%s %s → %s %s"
        .formatted(kind.word(), imposer.orElse("nobody"), target.orElse("all"), state);
  }
}
