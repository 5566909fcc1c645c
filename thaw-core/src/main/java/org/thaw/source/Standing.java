package org.thaw.source;

import java.time.Instant;
import java.util.Optional;

/// Where Thaw stands with a source after the visits so far.
///
/// @param address where it is asked for now; another than its url once it has moved for good
/// @param due when it is next asked
/// @param gone whether its server has said that it is no more (410): it is not asked again
/// @param hub the WebSub hub that the feed names
public record Standing(
    String address,
    Validators validators,
    Instant due,
    boolean gone,
    Reservation reservation,
    Optional<Hub> hub,
    SourceHealth health) {

  /// Where a feed can be subscribed to (WebSub, W3C 2018).
  ///
  /// @param topic the address by which the hub knows the feed
  public record Hub(String url, String topic) {}

  /// A source that has not been asked yet.
  public static Standing fresh(Source source, Instant due) {
    return new Standing(
        source.url(),
        Validators.none(),
        due,
        false,
        Reservation.unset(),
        Optional.empty(),
        SourceHealth.unknown());
  }

  public Standing due(Instant when) {
    return new Standing(address, validators, when, gone, reservation, hub, health);
  }

  public Standing faring(SourceHealth now) {
    return new Standing(address, validators, due, gone, reservation, hub, now);
  }

  public Standing moved(String to) {
    return new Standing(to, validators, due, gone, reservation, hub, health);
  }

  public Standing ended() {
    return new Standing(address, validators, due, true, reservation, hub, health);
  }

  /// Asked again at `when`, though it was gone.
  public Standing resumed(Instant when) {
    return new Standing(address, validators, when, false, reservation, hub, health);
  }

  public Standing saying(Reservation said) {
    return new Standing(address, validators, due, gone, said, hub, health);
  }

  public Standing knowing(Validators now) {
    return new Standing(address, now, due, gone, reservation, hub, health);
  }

  public Standing pushedBy(Optional<Hub> now) {
    return new Standing(address, validators, due, gone, reservation, now, health);
  }
}
