package org.thaw.intake.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// What came of asking for one address.
public sealed interface Fetched {

  /// New content.
  ///
  /// @param url where it came from in the end
  /// @param moved whether every redirect on the way was permanent, so that `url` is to be asked
  ///   from now
  /// @param headers response headers by lower-case name
  @SuppressWarnings("ArrayRecordComponent")
  record Content(String url, boolean moved, Map<String, String> headers, byte[] bytes)
      implements Fetched {

    public Content {
      headers = Map.copyOf(headers);
    }

    public Validators validators() {
      return new Validators(
          Optional.ofNullable(headers.get("etag")),
          Optional.ofNullable(headers.get("last-modified")));
    }

    /// The character set of the content type, if it names one.
    public Optional<String> charset() {
      String type = headers.getOrDefault("content-type", "");
      int at = type.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
      return at < 0
          ? Optional.empty()
          : Optional.of(type.substring(at + 8).replaceAll("[;\"'].*|[\"']", "").strip());
    }
  }

  /// The content known already is still the content.
  record NotModified() implements Fetched {}

  /// Thaw does not ask: forbidden address, robots.txt, reserved, too many redirects.
  record Refused(String reason) implements Fetched {}

  /// The answer was an error, or there was none.
  ///
  /// @param status the HTTP status; 0 if there was no answer
  /// @param pause how long the server asks to be left alone
  record Failed(int status, String reason, Optional<Duration> pause) implements Fetched {}

  /// What a conditional request carries (RFC 9110, 13).
  record Validators(Optional<String> etag, Optional<String> lastModified) {

    public static Validators none() {
      return new Validators(Optional.empty(), Optional.empty());
    }
  }
}
