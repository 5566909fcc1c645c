package org.thaw.source;

import java.time.Instant;
import java.util.Optional;

/// A subscription to a source's changes at its hub (WebSub, W3C 2018).
///
/// @param source url of the source
/// @param token the secret last part of the callback's address
/// @param secret the key that signs what the hub sends
/// @param asked when the hub was last asked
/// @param until when the lease ends; empty until the hub has verified the intent
public record Subscription(
    String source,
    Standing.Hub hub,
    String token,
    String secret,
    Instant asked,
    Optional<Instant> until) {

  public Subscription leased(Instant end) {
    return new Subscription(source, hub, token, secret, asked, Optional.of(end));
  }
}
