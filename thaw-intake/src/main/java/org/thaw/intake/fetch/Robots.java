package org.thaw.intake.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;

/// What robots.txt of each server allows (RFC 9309), remembered for a day.
///
/// A missing file allows all. While one cannot be had for a server's error, what it said before
/// holds, for thirty days at most; else nothing is allowed, and it is asked for again in an hour.
public final class Robots implements Gate {

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration ASKED_AGAIN = Duration.ofHours(1);
  private static final Duration BELIEVED = Duration.ofDays(30);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

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

  /// @param said when the server last said it
  /// @param barrier why the file could not be had, if it could not
  private record Known(
      RobotsFile file, Instant said, Instant until, Optional<Fetched.Refused> barrier) {}

  @Override
  public Optional<Fetched.Refused> refuses(String url) {
    Optional<Known> file = known(url);
    if (file.filter(known -> known.file().allows(url)).isPresent()) {
      return Optional.empty();
    }
    return file.flatMap(Known::barrier)
        .or(() ->
            Optional.of(new Fetched.Refused(Trouble.ROBOTS, "robots.txt does not allow " + url)));
  }

  public boolean allows(String url) {
    return refuses(url).isEmpty();
  }

  /// How long the server asks to be left alone between two requests, ten minutes at most.
  public Optional<Duration> delay(String url) {
    return known(url)
        .flatMap(known -> known.file().delay())
        .map(delay -> delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
  }

  /// What the file's `Content-Usage` lines say of an address (draft of the IETF's aipref group).
  public Optional<String> usage(String url) {
    return known(url).flatMap(known -> known.file().usage(url));
  }

  private Optional<Known> known(String url) {
    return Addresses.origin(url).map(this::ofServer);
  }

  private Known ofServer(String server) {
    Known before = known.get(server);
    Instant now = clock.instant();
    if (before != null && before.until().isAfter(now)) {
      return before;
    }
    Known after = ask(server + "/robots.txt", before, now);
    known.put(server, after);
    return after;
  }

  private Known ask(String address, @Nullable Known before, Instant now) {
    return switch (fetcher.get(address, Validators.none())) {
      case Fetched.Content content -> said(RobotsFile.parse(content.bytes(), agent), now);
      case Fetched.Failed failed ->
          failed.status() >= 400 && failed.status() < 500 && failed.status() != 429
              ? said(RobotsFile.ALL, now)
              : unreachable(before, failed.trouble(), failed.reason(), now);
      case Fetched.Refused refused ->
          refused.trouble() == Trouble.REDIRECTS
              ? said(RobotsFile.ALL, now)
              : unreachable(before, refused.trouble(), refused.reason(), now);
      case Fetched.NotModified same ->
          unreachable(before, Trouble.SERVER_ERROR, "not modified, though never had", now);
    };
  }

  private static Known said(RobotsFile file, Instant now) {
    return new Known(file, now, now.plus(KEPT), Optional.empty());
  }

  private static Known unreachable(
      @Nullable Known before, Trouble trouble, String reason, Instant now) {
    if (before != null && before.said().plus(BELIEVED).isAfter(now)) {
      return new Known(before.file(), before.said(), now.plus(ASKED_AGAIN), before.barrier());
    }
    Fetched.Refused barrier = new Fetched.Refused(trouble, "robots.txt: " + reason);
    Instant again = now.plus(ASKED_AGAIN);
    return new Known(RobotsFile.NONE, Instant.EPOCH, again, Optional.of(barrier));
  }
}
