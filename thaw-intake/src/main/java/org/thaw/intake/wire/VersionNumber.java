package org.thaw.intake.wire;

import java.util.Optional;

/// A sender's count of versions, where it is a number.
final class VersionNumber {

  private VersionNumber() {}

  static Optional<Long> parse(String version) {
    return version.matches("\\d{1,18}") ? Optional.of(Long.valueOf(version)) : Optional.empty();
  }
}
