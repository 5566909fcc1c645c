package org.thaw.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.util.Timeout;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;

/// Asks for feeds and pages over HTTP: public addresses alone, within limits of size, time and
/// redirects, conditional where validators are known. Thread-safe.
public final class Fetcher implements Closeable {

  private static final int CONNECTIONS = 64;
  private static final String WANTED =
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
          + " text/html;q=0.8, */*;q=0.5";

  private final CloseableHttpClient client;
  private final Limits limits;
  private final Answers answers;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("thaw-deadlines").daemon(true).factory());

  /// @param agent what Thaw calls itself, with an address where its operator is reached
  public Fetcher(String agent, AddressGuard guard, Clock clock) {
    this(agent, guard, clock, Limits.usual());
  }

  public Fetcher(String agent, AddressGuard guard, Clock clock, Limits limits) {
    this.limits = limits;
    this.answers = new Answers(limits.bytes(), clock);
    Timeout patience = Timeout.of(limits.patience());
    client =
        HttpClients.custom()
            .setUserAgent(agent)
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .disableContentCompression()
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience).build())
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedNames(SystemDefaultDnsResolver.INSTANCE, guard))
                    .setMaxConnTotal(CONNECTIONS)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(patience)
                            .setSocketTimeout(patience)
                            .build())
                    .build())
            .build();
  }

  /// Asks for `url` as a user would. Never throws for what the network or the server does.
  public Fetched get(String url, Validators validators) {
    return get(url, validators, Gate.OPEN);
  }

  /// Asks for `url` and for what it redirects to, as far as the gate lets it.
  public Fetched get(String url, Validators validators, Gate gate) {
    long end = System.nanoTime() + limits.deadline().toNanos();
    String at = url;
    boolean permanent = true;
    for (int hops = 0; hops <= limits.redirects(); hops++) {
      Optional<Fetched.Refused> refused = refusal(at, gate);
      if (refused.isPresent()) {
        return refused.get();
      }
      Answers.Step step = execute(conditional(at, validators), at, end);
      if (step.location().isEmpty()) {
        return step.outcome() instanceof Fetched.Content content && hops > 0
            ? new Fetched.Content(content.url(), permanent, content.headers(), content.bytes())
            : step.outcome();
      }
      permanent = permanent && step.permanent();
      at = step.location().get();
    }
    return new Fetched.Refused(
        Trouble.REDIRECTS, "more than %d redirects from %s".formatted(limits.redirects(), url));
  }

  /// Sends a form to `url`; a redirect is not followed.
  public Fetched post(String url, Map<String, String> form) {
    if (!Addresses.isWeb(url)) {
      return new Fetched.Refused(Trouble.NO_ADDRESS, "not a web address: " + url);
    }
    HttpPost request = new HttpPost(url);
    List<NameValuePair> fields =
        form.entrySet().stream()
            .<NameValuePair>map(field -> new BasicNameValuePair(field.getKey(), field.getValue()))
            .toList();
    request.setEntity(new UrlEncodedFormEntity(fields));
    return execute(request, url, System.nanoTime() + limits.deadline().toNanos()).outcome();
  }

  private static Optional<Fetched.Refused> refusal(String url, Gate gate) {
    return Addresses.isWeb(url)
        ? gate.refuses(url)
        : Optional.of(new Fetched.Refused(Trouble.NO_ADDRESS, "not a web address: " + url));
  }

  private static HttpGet conditional(String url, Validators validators) {
    HttpGet request = new HttpGet(url);
    request.setHeader("Accept", WANTED);
    request.setHeader("Accept-Encoding", ContentCoding.ACCEPTED);
    validators.etag().ifPresent(etag -> request.setHeader("If-None-Match", etag));
    validators.lastModified().ifPresent(day -> request.setHeader("If-Modified-Since", day));
    return request;
  }

  /// One request, given up when its time is over, whatever its server is still about.
  private Answers.Step execute(HttpUriRequestBase request, String url, long end) {
    AtomicBoolean late = new AtomicBoolean();
    Runnable giveUp =
        () -> {
          late.set(true);
          request.cancel();
        };
    ScheduledFuture<?> deadline =
        deadlines.schedule(giveUp, end - System.nanoTime(), TimeUnit.NANOSECONDS);
    try {
      return client.execute(request, response -> read(request, url, response));
    } catch (IOException | RuntimeException failure) {
      return Answers.Step.done(late.get() ? tooSlow(url) : answers.failure(url, failure));
    } finally {
      deadline.cancel(false);
    }
  }

  /// Reads an answer; one that is given up is cut off, else the client would read it to its end.
  private Answers.Step read(HttpUriRequestBase request, String url, ClassicHttpResponse response)
      throws IOException {
    try {
      return answers.step(url, response);
    } catch (IOException givenUp) {
      request.cancel();
      throw givenUp;
    }
  }

  private Fetched tooSlow(String url) {
    Duration waited = limits.deadline();
    return new Fetched.Failed(
        0,
        Trouble.TOO_SLOW,
        "no end of %s after %d s".formatted(url, waited.toSeconds()),
        Optional.empty());
  }

  @Override
  public void close() throws IOException {
    deadlines.shutdownNow();
    client.close();
  }
}
