package org.thaw.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.thaw.intake.feed.FeedDates;

/// Asks for feeds and pages over HTTP: public addresses alone, at most five redirects, 50 MB and
/// half a minute each, conditional where validators are known.
public final class Fetcher implements Closeable {

  private static final int MOST_BYTES = 50 << 20;
  private static final int MOST_REDIRECTS = 5;
  private static final Timeout PATIENCE = Timeout.ofSeconds(30);

  private final CloseableHttpClient client;
  private final Clock clock;

  /// @param agent what Thaw calls itself, with an address where its operator is reached
  public Fetcher(String agent, AddressGuard guard, Clock clock) {
    this.clock = clock;
    client =
        HttpClients.custom()
            .setUserAgent(agent)
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(PATIENCE).build())
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedNames(SystemDefaultDnsResolver.INSTANCE, guard))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(PATIENCE)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .build())
            .build();
  }

  /// Asks for `url`. Never throws for what the network or the server does.
  public Fetched get(String url, Fetched.Validators validators) {
    String at = url;
    boolean permanent = true;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!isWebAddress(at)) {
        return new Fetched.Refused("not a web address: " + at);
      }
      Step step = ask(at, validators);
      if (step.location().isEmpty()) {
        return step.outcome() instanceof Fetched.Content content && hops > 0
            ? new Fetched.Content(content.url(), permanent, content.headers(), content.bytes())
            : step.outcome();
      }
      permanent = permanent && step.permanent();
      at = step.location().get();
    }
    return new Fetched.Refused("more than " + MOST_REDIRECTS + " redirects from " + url);
  }

  /// What one request came to: an outcome, or another place to ask.
  private record Step(Fetched outcome, Optional<String> location, boolean permanent) {

    static Step done(Fetched outcome) {
      return new Step(outcome, Optional.empty(), false);
    }
  }

  private static boolean isWebAddress(String url) {
    try {
      URI uri = URI.create(url);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private Step ask(String url, Fetched.Validators validators) {
    HttpGet request = new HttpGet(url);
    validators.etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
    validators.lastModified().ifPresent(day -> request.setHeader("If-Modified-Since", day));
    try {
      return client.execute(request, response -> step(url, response));
    } catch (GuardedNames.Forbidden forbidden) {
      return Step.done(new Fetched.Refused(String.valueOf(forbidden.getMessage())));
    } catch (IOException failure) {
      return Step.done(
          new Fetched.Failed(0, "no answer: " + failure.getMessage(), Optional.empty()));
    }
  }

  private Step step(String url, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    if (status == 304) {
      return Step.done(new Fetched.NotModified());
    }
    String location = headers.get("location");
    if (status >= 300 && status < 400 && location != null) {
      return new Step(
          new Fetched.NotModified(),
          Optional.of(whole(url, location)),
          status == 301 || status == 308);
    }
    if (status != 200) {
      return Step.done(new Fetched.Failed(status, "status " + status, pause(headers)));
    }
    return Step.done(content(url, headers, response.getEntity()));
  }

  private static Fetched content(
      String url, Map<String, String> headers, @org.jspecify.annotations.Nullable HttpEntity entity)
      throws IOException {
    if (entity == null) {
      return new Fetched.Failed(200, "an answer without content", Optional.empty());
    }
    try (InputStream stream = entity.getContent()) {
      byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? new Fetched.Refused("more than 50 MB at " + url)
          : new Fetched.Content(url, false, headers, bytes);
    }
  }

  private static String whole(String url, String location) {
    try {
      return URI.create(url).resolve(location.replace(" ", "%20")).toString();
    } catch (IllegalArgumentException malformed) {
      return location;
    }
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

  @Override
  public void close() throws IOException {
    client.close();
  }
}
