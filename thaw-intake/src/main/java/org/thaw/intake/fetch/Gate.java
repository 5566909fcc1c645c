package org.thaw.intake.fetch;

import java.util.Optional;

/// Asked before each request, redirects too, whether it may be made.
@FunctionalInterface
public interface Gate {

  /// Lets every request through: for what a user asked for, and for robots.txt itself.
  Gate OPEN = url -> Optional.empty();

  /// Why `url` must not be asked for; empty if it may.
  Optional<Fetched.Refused> refuses(String url);
}
