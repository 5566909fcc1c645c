package org.thaw.server.web;

import java.util.Optional;
import org.thaw.text.Brief;

/// What went wrong with a request, as RFC 9457 has it.
public record Problem(String type, String title, int status, Optional<String> detail) {

  static Problem notFound(String path) {
    return new Problem(
        "about:blank", "Not Found", 404, Optional.of("no page at " + Brief.of(path)));
  }

  static Problem of(int status, String title, String detail) {
    return new Problem("about:blank", title, status, Optional.of(detail));
  }
}
