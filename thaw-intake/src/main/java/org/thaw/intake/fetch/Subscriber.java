package org.thaw.intake.fetch;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.thaw.source.Followed;
import org.thaw.source.Sources;
import org.thaw.source.Standing;
import org.thaw.source.Subscription;

/// Subscribes to sources at the hubs that their feeds name (WebSub, W3C 2018), so that changes come
/// when they happen. A source is polled all the same: a hub that fails costs nothing.
///
/// Each subscription has a callback of its own, whose last part nobody can guess, and a secret that
/// signs what is delivered. Thread-safe.
public final class Subscriber {

  private static final Duration LEASE = Duration.ofDays(10);
  private static final Duration LONGEST_LEASE = Duration.ofDays(90);
  private static final Duration RENEWED_BEFORE = Duration.ofDays(1);
  private static final Duration ASKED_AGAIN = Duration.ofHours(6);
  private static final int TOKEN_BYTES = 20;

  private final Sources sources;
  private final Fetcher fetcher;
  private final String callbacks;
  private final RandomGenerator random;
  private final Clock clock;

  /// @param callbacks public address under which the callbacks are reached, without a slash at its
  ///   end
  /// @param random draws tokens and secrets; outside tests one that cannot be guessed
  public Subscriber(
      Sources sources, Fetcher fetcher, String callbacks, RandomGenerator random, Clock clock) {
    this.sources = sources;
    this.fetcher = fetcher;
    this.callbacks = callbacks;
    this.random = random;
    this.clock = clock;
  }

  /// What became of a delivery.
  public enum Delivery {
    /// Nobody has subscribed here, or not any more.
    UNKNOWN,
    /// It is not signed by the hub: acknowledged, as the protocol asks, and dropped.
    UNSIGNED,
    TAKEN
  }

  /// Sees to the subscription of a source after a visit: asks the hub where there is none yet,
  /// where its lease ends soon, and where the hub is another now.
  public void tend(String url) {
    Instant now = clock.instant();
    Optional<Standing.Hub> hub = sources.followed(url).flatMap(found -> found.standing().hub());
    Optional<Subscription> before = sources.subscription(url);
    hub.filter(found -> before.isEmpty() || !isGood(before.get(), found, now))
        .ifPresent(found -> subscribe(url, found, before, now));
  }

  private static boolean isGood(Subscription subscription, Standing.Hub hub, Instant now) {
    boolean leased =
        subscription.until().filter(end -> end.minus(RENEWED_BEFORE).isAfter(now)).isPresent();
    boolean justAsked = subscription.asked().plus(ASKED_AGAIN).isAfter(now);
    return subscription.hub().equals(hub) && (leased || justAsked);
  }

  private void subscribe(String url, Standing.Hub hub, Optional<Subscription> before, Instant now) {
    Optional<Subscription> same = before.filter(old -> old.hub().equals(hub));
    Subscription subscription =
        new Subscription(
            url,
            hub,
            same.map(Subscription::token).orElseGet(this::unguessable),
            same.map(Subscription::secret).orElseGet(this::unguessable),
            now,
            same.flatMap(Subscription::until));
    sources.put(subscription); // before the hub is asked: it may verify before it answers
    Map<String, String> form = new LinkedHashMap<>();
    form.put("hub.mode", "subscribe");
    form.put("hub.topic", hub.topic());
    form.put("hub.callback", callbacks + "/" + subscription.token());
    form.put("hub.lease_seconds", Long.toString(LEASE.toSeconds()));
    form.put("hub.secret", subscription.secret());
    fetcher.post(hub.url(), form);
  }

  private synchronized String unguessable() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// Answers a hub that asks whether a subscription is meant: the challenge if it is. A
  /// subscription that is not, or that the hub has denied, gives nothing.
  public Optional<String> verify(
      String token, String mode, String topic, String challenge, String leaseSeconds) {
    Optional<Subscription> subscription =
        sources
            .callback(token)
            .filter(found -> mode.equals("subscribe"))
            .filter(found -> found.hub().topic().equals(topic))
            .filter(found -> !challenge.isEmpty());
    subscription.ifPresent(
        found -> sources.put(found.leased(clock.instant().plus(lease(leaseSeconds)))));
    return subscription.map(found -> challenge);
  }

  private static Duration lease(String seconds) {
    if (!seconds.matches("\\d{1,9}")) {
      return LEASE;
    }
    Duration given = Duration.ofSeconds(Long.parseLong(seconds));
    return given.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : given;
  }

  /// Takes what a hub delivers, if it signed it.
  ///
  /// @param signature the header `X-Hub-Signature`, such as `sha256=…`
  public Delivery deliver(
      String token, String signature, Map<String, String> headers, byte[] body, Rounds rounds) {
    Optional<Subscription> subscription = sources.callback(token);
    Optional<Followed> followed =
        subscription.flatMap(found -> sources.followed(found.source())).filter(Followed::isAsked);
    if (subscription.isEmpty() || followed.isEmpty()) {
      return Delivery.UNKNOWN;
    }
    Fetched.Content content =
        new Fetched.Content(subscription.get().hub().topic(), false, headers, body);
    if (!isSigned(body, signature, subscription.get().secret())) {
      rounds.refuse(followed.get());
      return Delivery.UNSIGNED;
    }
    rounds.push(followed.get(), content);
    return Delivery.TAKEN;
  }

  private static boolean isSigned(byte[] body, String signature, String secret) {
    String[] parts = signature.strip().split("=", 2);
    String method = parts[0].toLowerCase(Locale.ROOT);
    if (parts.length < 2 || !method.matches("sha(1|256|384|512)")) {
      return false;
    }
    try {
      Mac mac = Mac.getInstance("Hmac" + method.toUpperCase(Locale.ROOT));
      mac.init(new SecretKeySpec(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8), "raw"));
      byte[] given = HexFormat.of().parseHex(parts[1].toLowerCase(Locale.ROOT));
      return MessageDigest.isEqual(given, mac.doFinal(body));
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      return false;
    }
  }
}
