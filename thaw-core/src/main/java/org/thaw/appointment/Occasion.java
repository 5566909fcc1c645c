package org.thaw.appointment;

/// A word of the tables found in a passage.
///
/// @param start offset in the passage
/// @param end offset behind the last character
record Occasion(Role role, int start, int end) {

  /// What the word says.
  enum Role {
    NOUN,
    VERB,
    COURT,
    CARRIER,
    CANCEL,
    POSTPONE,
    TENTATIVE,
    FIRM,
    HELD,
    TOPIC,
    PARTNER,
    NONE;

    /// True for words that name an appointment.
    boolean names() {
      return this == NOUN || this == VERB || this == COURT;
    }

    /// True for verbs that say of an occasion that, when or whether it is.
    boolean carries() {
      return this == CARRIER || this == CANCEL || this == POSTPONE || this == HELD;
    }
  }

  /// Characters between this word and another stretch; 0 if they touch.
  int distance(int from, int to) {
    return end <= from ? from - end : Math.max(0, start - to);
  }
}
