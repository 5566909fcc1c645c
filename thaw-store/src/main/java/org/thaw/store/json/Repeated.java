package org.thaw.store.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// Values that readings hold again and again: country codes, outlets, names of rules, days. Of
/// those met lately each is held once, whatever number of readings has it; an archive takes half
/// the room.
///
/// Knows a fixed number of them: one that comes takes the place of another, so that what is met
/// once costs nothing for long. Thread-safe.
final class Repeated {

  private static final int PLACES = 1 << 15;
  private static final AtomicReferenceArray<Object> MET = new AtomicReferenceArray<>(PLACES);

  private Repeated() {}

  /// The value, or one that was met before and equals it.
  ///
  /// @param value immutable; what equals it is of its type
  @SuppressWarnings("unchecked")
  static <T> T of(T value) {
    int hash = value.hashCode() * 0x9E3779B9;
    int place = hash >>> Integer.numberOfLeadingZeros(PLACES - 1);
    Object before = MET.getPlain(place);
    if (value.equals(before)) {
      return (T) before;
    }
    MET.setRelease(place, value);
    return value;
  }
}
