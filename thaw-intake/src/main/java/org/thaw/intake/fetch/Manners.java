package org.thaw.intake.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;

/// How Thaw behaves towards the servers it asks: what it calls itself, which addresses it must not
/// ask, what their robots.txt and their reservations say.
public record Manners(Fetcher fetcher, Robots robots, Reservations reservations)
    implements Closeable {

  private static final String PRODUCT = "thaw";

  /// @param agent what Thaw calls itself; begins with its product token
  public static Manners of(String agent, AddressGuard guard, Clock clock) {
    return of(new Fetcher(agent, guard, clock), clock);
  }

  public static Manners of(Fetcher fetcher, Clock clock) {
    Robots robots = new Robots(fetcher, PRODUCT, clock);
    return new Manners(fetcher, robots, new Reservations(fetcher, robots, clock));
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
  }
}
