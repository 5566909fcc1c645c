package org.thaw.intake.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What robots.txt of each host allows (RFC 9309), remembered for a day.
///
/// A missing file allows all; one that cannot be had for a server's error allows nothing for now.
public final class Robots {

  private static final Duration KEPT = Duration.ofDays(1);

  private final Fetcher fetcher;
  private final String agent;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /// @param agent the product token, lower case, such as `thaw`
  public Robots(Fetcher fetcher, String agent, Clock clock) {
    this.fetcher = fetcher;
    this.agent = agent;
    this.clock = clock;
  }

  private record Known(SimpleRobotRules rules, Instant until) {}

  public boolean allows(String url) {
    URI uri = URI.create(url);
    String host = uri.getScheme() + "://" + uri.getAuthority();
    Instant now = clock.instant();
    Known rules =
        known.compute(
            host,
            (key, before) ->
                before != null && before.until().isAfter(now)
                    ? before
                    : new Known(ask(key + "/robots.txt"), now.plus(KEPT)));
    return rules.rules().isAllowed(url);
  }

  private SimpleRobotRules ask(String address) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    return switch (fetcher.get(address, Fetched.Validators.none())) {
      case Fetched.Content content ->
          parser.parseContent(address, content.bytes(), "text/plain", List.of(agent));
      case Fetched.Failed failed ->
          parser.failedFetch(failed.status() == 0 ? 503 : failed.status());
      case Fetched.Refused refused -> parser.failedFetch(503);
      case Fetched.NotModified same -> parser.failedFetch(404);
    };
  }
}
