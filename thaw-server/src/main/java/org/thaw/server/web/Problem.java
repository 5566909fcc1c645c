package org.thaw.server.web;

import java.util.Optional;

/// What went wrong with a request, as RFC 9457 has it.
public record Problem(String type, String title, int status, Optional<String> detail) {

  static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, Optional.of(detail));
  }
}
