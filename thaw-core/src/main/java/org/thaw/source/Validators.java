package org.thaw.source;

import java.util.Optional;

/// What a conditional request carries (RFC 9110, 13).
public record Validators(Optional<String> etag, Optional<String> lastModified) {

  public static Validators none() {
    return new Validators(Optional.empty(), Optional.empty());
  }
}
