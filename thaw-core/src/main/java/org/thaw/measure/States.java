package org.thaw.measure;

import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Measure;

/// The state that an operation comes to under the modalities around it.
final class States {

  private States() {}

  /// The state; empty if nothing that counts is said.
  ///
  /// @param soft it hangs on a condition, or no day and no order is named
  static Optional<Measure.State> of(Operation operation, Set<Modality> around, boolean soft) {
    boolean not = around.contains(Modality.NOT);
    boolean open = around.contains(Modality.MOOT) || around.contains(Modality.WANT);
    boolean coming = around.contains(Modality.WILL) && soft || around.contains(Modality.THREAT);
    return switch (operation) {
      case IMPOSE -> imposed(around, soft);
      case AMEND -> amended(around, soft);
      case STAND -> Optional.of(Measure.State.IN_FORCE);
      case LIFT -> ended(Measure.State.LIFTED, not || open || coming);
      case PARTLY -> ended(Measure.State.PARTLY_LIFTED, not || open || coming);
      case SUSPEND -> ended(Measure.State.SUSPENDED, not || open);
      case INVALIDATE -> ended(Measure.State.INVALIDATED, not || open);
      case EXPIRE -> ended(Measure.State.EXPIRED, open || around.contains(Modality.WILL));
      case SUPERSEDE -> ended(Measure.State.SUPERSEDED, not || open);
      case EXCEPT -> ended(Measure.State.EXCEPTION, not || open);
      case RESERVE -> Optional.of(Measure.State.HELD_IN_RESERVE);
      case WITHDRAW -> not ? Optional.empty() : Optional.of(Measure.State.WITHDRAWN);
      case MET -> not ? Optional.empty() : Optional.of(Measure.State.CONDITION_MET);
    };
  }

  /// What is not yet ended stands.
  private static Optional<Measure.State> ended(Measure.State state, boolean unreal) {
    return Optional.of(unreal ? Measure.State.IN_FORCE : state);
  }

  private static Optional<Measure.State> imposed(Set<Modality> around, boolean soft) {
    if (around.contains(Modality.MOOT)) {
      return Optional.of(Measure.State.MOOTED);
    }
    if (around.contains(Modality.NOT) || around.contains(Modality.WANT)) {
      return Optional.empty();
    }
    if (around.contains(Modality.THREAT)) {
      return Optional.of(Measure.State.THREATENED);
    }
    if (around.contains(Modality.WILL)) {
      return Optional.of(soft ? Measure.State.THREATENED : Measure.State.ANNOUNCED);
    }
    return Optional.of(
        around.contains(Modality.ORDER) ? Measure.State.ANNOUNCED : Measure.State.IN_FORCE);
  }

  private static Optional<Measure.State> amended(Set<Modality> around, boolean soft) {
    boolean future = around.contains(Modality.WILL) || around.contains(Modality.MOOT);
    if (future || around.contains(Modality.THREAT) || around.contains(Modality.WANT)) {
      return imposed(around, soft);
    }
    return Optional.of(Measure.State.AMENDED);
  }
}
