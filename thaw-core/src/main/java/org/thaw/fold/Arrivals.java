package org.thaw.fold;

/// In which order articles came in, as the archive recorded it. It bears on names that must never
/// change, such as an appointment's UID, and on nothing else.
@FunctionalInterface
public interface Arrivals {

  /// The place of an article in that order, the first lowest; the same for all who have none.
  long of(String article);

  /// No order is known: publication decides.
  static Arrivals unknown() {
    return article -> 0;
  }
}
