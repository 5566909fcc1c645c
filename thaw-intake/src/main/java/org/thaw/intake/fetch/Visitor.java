package org.thaw.intake.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.intake.feed.Feed;
import org.thaw.intake.feed.FeedItem;
import org.thaw.source.Followed;
import org.thaw.source.Harvest;
import org.thaw.source.Reservation;
import org.thaw.source.SourceHealth;
import org.thaw.source.Standing;
import org.thaw.source.Trouble;

/// Visits a source once: asks politely, reads what comes, and says what is new and when to come
/// again. Keeps nothing and never throws for what the wild does. Thread-safe.
public final class Visitor {

  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,8})", Pattern.CASE_INSENSITIVE);

  private final Fetcher fetcher;
  private final Robots robots;
  private final Reservations reservations;
  private final Rhythm rhythm;
  private final RandomGenerator random;
  private final Clock clock;
  private final Feeds feeds;
  private final Gathering gathering = new Gathering();

  public Visitor(Manners manners, Rhythm rhythm, RandomGenerator random, Clock clock) {
    this.fetcher = manners.fetcher();
    this.robots = manners.robots();
    this.reservations = manners.reservations();
    this.rhythm = rhythm;
    this.random = random;
    this.clock = clock;
    this.feeds = new Feeds(fetcher, robots);
  }

  /// What came of a visit.
  ///
  /// @param feed what was read; empty if nothing was, or nothing had changed
  public record Visit(Standing standing, Harvest harvest, Optional<Feed> feed) {}

  /// Visits a source.
  ///
  /// @param taken the versions known of items, by identity
  public Visit visit(Followed followed, Function<Collection<String>, Map<String, String>> taken) {
    Standing before = followed.standing();
    Instant now = clock.instant();
    Fetched fetched = fetcher.get(before.address(), before.validators(), robots);
    return switch (fetched) {
      case Fetched.Content content -> take(followed, content, taken);
      case Fetched.NotModified same -> unchanged(before, same, now);
      case Fetched.Refused refused ->
          failed(before, refused.trouble(), refused.reason(), Optional.empty(), now);
      case Fetched.Failed failed ->
          failed(before, failed.trouble(), failed.reason(), failed.pause(), now);
    };
  }

  /// Takes content that was asked for, or that a hub has pushed.
  public Visit take(
      Followed followed,
      Fetched.Content content,
      Function<Collection<String>, Map<String, String>> taken) {
    Instant now = clock.instant();
    Reservation reservation = reservations.of(content);
    Standing before = followed.standing().saying(reservation);
    if (reservation.isReserved() && !followed.source().hasAgreement()) {
      String problem =
          "text and data mining is reserved"
              + reservation.policy().map(policy -> "; policy at " + policy).orElse("");
      return failed(before, Trouble.RESERVED, problem, Optional.empty(), now);
    }
    Optional<Feed> feed = feeds.read(content);
    if (feed.isEmpty()) {
      return failed(
          before, Trouble.NOT_A_FEED, "no feed at " + content.url(), Optional.empty(), now);
    }
    Gathering.Gathered gathered =
        gathering.gather(followed.source(), feed.get(), reservation, taken, now);
    Standing standing = succeeded(before, content, feed.get(), gathered, now);
    return new Visit(standing, gathered.harvest(), feed);
  }

  private Standing succeeded(
      Standing before,
      Fetched.Content content,
      Feed feed,
      Gathering.Gathered gathered,
      Instant now) {
    List<Instant> dates = new ArrayList<>();
    for (FeedItem item : feed.items()) {
      item.published().or(item::updated).ifPresent(dates::add);
    }
    double pace = Pace.of(dates, gathered.fresh(), before.health(), now);
    SourceHealth health = before.health().brought(gathered.fresh(), gathered.updated(), pace, now);
    return (content.moved() ? before.moved(content.url()) : before)
        .knowing(content.validators())
        .pushedBy(Hubs.of(content, feed, before.address()))
        .faring(health)
        .due(now.plus(pause(health, longer(feed.pause(), maxAge(content.headers())), now)));
  }

  private Visit unchanged(Standing before, Fetched.NotModified same, Instant now) {
    SourceHealth health = before.health().unchanged(now);
    Standing standing =
        before.faring(health).due(now.plus(pause(health, maxAge(same.headers()), now)));
    return new Visit(standing, Harvest.none(), Optional.empty());
  }

  private Visit failed(
      Standing before, Trouble trouble, String problem, Optional<Duration> asked, Instant now) {
    SourceHealth health = before.health().failed(trouble, problem, now);
    Duration pause;
    synchronized (random) {
      pause =
          switch (trouble) {
            case ROBOTS, RESERVED, FORBIDDEN_ADDRESS, NO_ADDRESS -> rhythm.afterRefusal(random);
            case NO_ANSWER,
                TOO_SLOW,
                TOO_LARGE,
                BOMB,
                REDIRECTS,
                TOO_MANY_REQUESTS,
                GONE,
                CLIENT_ERROR,
                SERVER_ERROR,
                NOT_A_FEED,
                BAD_SIGNATURE,
                INTERNAL ->
                rhythm.afterFailure(health.failures(), asked, random);
          };
    }
    Standing after = before.faring(health).due(now.plus(pause));
    return new Visit(
        trouble == Trouble.GONE ? after.ended() : after, Harvest.none(), Optional.empty());
  }

  /// After a failure of Thaw's own.
  Standing broken(Standing before, RuntimeException failure) {
    return failed(before, Trouble.INTERNAL, failure.toString(), Optional.empty(), clock.instant())
        .standing();
  }

  private Duration pause(SourceHealth health, Optional<Duration> asked, Instant now) {
    synchronized (random) {
      return health.itemsADay() <= 0 && health.requests() == 1
          ? rhythm.afterFirst(asked, random)
          : rhythm.afterSuccess(Pace.now(health, now), asked, random);
    }
  }

  private static Optional<Duration> longer(Optional<Duration> one, Optional<Duration> other) {
    return one.filter(pause -> pause.compareTo(other.orElse(Duration.ZERO)) >= 0).or(() -> other);
  }

  /// How long the answer stays fresh (RFC 9111, 5.2.2.1).
  private static Optional<Duration> maxAge(Map<String, String> headers) {
    Matcher age = MAX_AGE.matcher(headers.getOrDefault("cache-control", ""));
    return age.find()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(age.group(1))))
        : Optional.empty();
  }
}
