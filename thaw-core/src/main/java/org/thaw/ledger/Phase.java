package org.thaw.ledger;

import org.thaw.finding.Measure.State;

/// What stretch of a measure's life a state belongs to.
enum Phase {
  WORDS,
  DEEDS,
  HALT,
  END,
  ASIDE;

  static Phase of(State state) {
    return switch (state) {
      case MOOTED, THREATENED, ANNOUNCED -> WORDS;
      case IN_FORCE, AMENDED, PARTLY_LIFTED -> DEEDS;
      case SUSPENDED, HELD_IN_RESERVE, LAPSED_UNKNOWN, DISPUTED -> HALT;
      case LIFTED, EXPIRED, INVALIDATED, SUPERSEDED, WITHDRAWN, CONDITION_MET -> END;
      case EXCEPTION -> ASIDE;
    };
  }
}
