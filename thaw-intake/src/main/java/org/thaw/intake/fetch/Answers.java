package org.thaw.intake.fetch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.thaw.intake.feed.FeedDates;
import org.thaw.intake.pack.BoundedStream;
import org.thaw.source.Trouble;

/// Reads one answer of a server.
///
/// @param most how many bytes of content are taken, unpacked
record Answers(long most, Clock clock) {

  /// What one request came to: an outcome, or another place to ask.
  record Step(Fetched outcome, Optional<String> location, boolean permanent) {

    static Step done(Fetched outcome) {
      return new Step(outcome, Optional.empty(), false);
    }
  }

  /// Thrown, and not returned, so that the connection is dropped and the rest never read.
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("more than %,d bytes".formatted(most));
    }
  }

  Step step(String url, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Map<String, String> headers = headers(response);
    if (status == 304) {
      return Step.done(new Fetched.NotModified(headers));
    }
    String location = headers.get("location");
    if (status >= 300 && status < 400 && location != null) {
      boolean permanent = status == 301 || status == 308;
      String to = Addresses.resolve(url, location);
      return new Step(failed(status, headers), Optional.of(to), permanent);
    }
    return Step.done(
        status == 200
            ? content(url, headers, response.getEntity())
            : status == 202 || status == 204
                ? new Fetched.Content(url, false, headers, new byte[0])
                : failed(status, headers));
  }

  /// What an exception on the way means.
  Fetched failure(String url, Exception failure) {
    return switch (failure) {
      case GuardedNames.Forbidden forbidden ->
          new Fetched.Refused(Trouble.FORBIDDEN_ADDRESS, String.valueOf(forbidden.getMessage()));
      case BoundedStream.Bomb bomb ->
          new Fetched.Refused(Trouble.BOMB, url + " " + bomb.getMessage());
      case TooLarge large ->
          new Fetched.Refused(Trouble.TOO_LARGE, "%s at %s".formatted(large.getMessage(), url));
      case ConnectTimeoutException slow -> silent(url);
      case SocketTimeoutException slow -> silent(url);
      case Exception other -> noAnswer(url, other);
    };
  }

  private static Fetched silent(String url) {
    return new Fetched.Failed(0, Trouble.TOO_SLOW, "no answer in time: " + url, Optional.empty());
  }

  private static Fetched noAnswer(String url, Exception failure) {
    String said = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return new Fetched.Failed(
        0, Trouble.NO_ANSWER, "no answer from %s: %s".formatted(url, said), Optional.empty());
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      String value = Optional.ofNullable(header.getValue()).orElse("");
      headers.merge(header.getName().toLowerCase(Locale.ROOT), value, (a, b) -> a + ", " + b);
    }
    return headers;
  }

  private Fetched content(String url, Map<String, String> headers, @Nullable HttpEntity entity)
      throws IOException {
    if (entity == null) {
      return new Fetched.Failed(
          200, Trouble.NO_ANSWER, "an answer without content", Optional.empty());
    }
    String codings = headers.getOrDefault("content-encoding", "");
    byte[] bytes = ContentCoding.unpack(entity.getContent(), codings).readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw new TooLarge(most);
    }
    return new Fetched.Content(url, false, headers, bytes);
  }

  private Fetched failed(int status, Map<String, String> headers) {
    Trouble trouble =
        switch (status) {
          case 410 -> Trouble.GONE;
          case 429 -> Trouble.TOO_MANY_REQUESTS;
          default -> status >= 500 ? Trouble.SERVER_ERROR : Trouble.CLIENT_ERROR;
        };
    return new Fetched.Failed(status, trouble, "status " + status, pause(headers));
  }

  /// Retry-After in seconds or as a date (RFC 9110, 10.2.3).
  private Optional<Duration> pause(Map<String, String> headers) {
    String value = headers.getOrDefault("retry-after", "").strip();
    if (value.matches("\\d{1,7}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    Instant now = clock.instant();
    return FeedDates.parse(value).filter(now::isBefore).map(until -> Duration.between(now, until));
  }
}
