package org.thaw.intake.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;

/// What came of asking for one address.
public sealed interface Fetched {

  /// New content, unpacked.
  ///
  /// @param url where it came from in the end
  /// @param moved whether every redirect on the way was permanent, so that `url` is to be asked
  ///   from now
  /// @param headers response headers by lower-case name; several of a name joined by commas
  @SuppressWarnings("ArrayRecordComponent")
  record Content(String url, boolean moved, Map<String, String> headers, byte[] bytes)
      implements Fetched {

    private static final Pattern CHARSET =
        Pattern.compile("charset=\\s*[\"']?([^\\s;,\"']+)", Pattern.CASE_INSENSITIVE);

    public Content {
      headers = Map.copyOf(headers);
    }

    public Validators validators() {
      return new Validators(
          Optional.ofNullable(headers.get("etag")),
          Optional.ofNullable(headers.get("last-modified")));
    }

    /// The media type without parameters, lower case; empty if none is given.
    public String mediaType() {
      String type = headers.getOrDefault("content-type", "");
      return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /// The character set of the content type, if it names one.
    public Optional<String> charset() {
      Matcher charset = CHARSET.matcher(headers.getOrDefault("content-type", ""));
      return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }
  }

  /// The content known already is still the content.
  record NotModified(Map<String, String> headers) implements Fetched {

    public NotModified {
      headers = Map.copyOf(headers);
    }
  }

  /// Thaw does not ask, or does not take the answer.
  record Refused(Trouble trouble, String reason) implements Fetched {}

  /// The answer was an error, or there was none.
  ///
  /// @param status the HTTP status; 0 if there was no answer
  /// @param pause how long the server asks to be left alone
  record Failed(int status, Trouble trouble, String reason, Optional<Duration> pause)
      implements Fetched {}
}
