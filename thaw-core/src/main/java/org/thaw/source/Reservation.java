package org.thaw.source;

import java.util.Locale;
import java.util.Optional;

/// What a publisher says of text and data mining, by the TDM reservation protocol (W3C community
/// report, 2024) and the draft header Content-Usage.
///
/// @param state an expression that is none counts as unset
/// @param policy address of the policy under which a licence can be had
/// @param usage the value of Content-Usage, noted and not acted upon
public record Reservation(State state, Optional<String> policy, Optional<String> usage) {

  /// Whether rights are reserved.
  public enum State {
    UNSET,
    FREE,
    RESERVED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Reservation unset() {
    return new Reservation(State.UNSET, Optional.empty(), Optional.empty());
  }

  public boolean isReserved() {
    return state == State.RESERVED;
  }

  /// This, or where it says nothing, what another place says; a usage that either notes is kept.
  public Reservation or(Reservation other) {
    Reservation said = state == State.UNSET ? other : this;
    return new Reservation(said.state, said.policy, usage.or(other::usage));
  }
}
