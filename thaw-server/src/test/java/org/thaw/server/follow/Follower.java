package org.thaw.server.follow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.thaw.intake.fetch.AddressGuard;
import org.thaw.intake.fetch.Manners;
import org.thaw.intake.fetch.Network;
import org.thaw.intake.fetch.Rhythm;
import org.thaw.intake.fetch.Rounds;
import org.thaw.intake.fetch.Visitor;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import org.thaw.store.SqliteArchive;
import org.thaw.testkit.HandClock;

/// A process that follows one source into a data folder without end, as fast as it is answered, and
/// says when what came of a visit is kept; then it waits for a byte of input.
final class Follower {

  static final Instant START = Instant.parse("2026-09-01T00:00:00Z");

  private Follower() {}

  public static void main(String[] arguments) throws IOException {
    HandClock clock = new HandClock(START);
    Source source = Source.of(arguments[1]);
    AddressGuard guard = new AddressGuard(List.of(Network.parse("127.0.0.0/8")));
    Sources sources = SqliteArchive.open(Path.of(arguments[0])).sources();
    Manners manners = Manners.of("Thaw-test", guard, clock);
    Rounds rounds =
        new Rounds(
            sources,
            new Visitor(manners, Rhythm.usual(), new SplittableRandom(7), clock),
            manners,
            Runnable::run,
            clock,
            visited -> {
              System.out.println("visited;");
            });
    sources.add(source, START);
    while (true) {
      Instant due = sources.followed(source.url()).orElseThrow().standing().due();
      clock.set(due.isAfter(clock.instant()) ? due : clock.instant().plusSeconds(2));
      rounds.round();
      if (System.in.read() < 0) {
        return;
      }
    }
  }
}
