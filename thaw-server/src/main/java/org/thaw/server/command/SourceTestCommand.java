package org.thaw.server.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.thaw.archive.Archive;
import org.thaw.intake.feed.Feed;
import org.thaw.intake.fetch.Manners;
import org.thaw.intake.fetch.Rhythm;
import org.thaw.intake.fetch.Visitor;
import org.thaw.source.Followed;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import org.thaw.source.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `thaw source test`: one visit to an address, kept nowhere. Exit code 1 when it brings nothing.
@Command(
    name = "test",
    description = "Visits a feed once, keeps nothing, and says what a visit comes to.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw source test https://example.org/feed.xml",
      "  thaw source test http://10.0.0.7/feed --allow-network 10.0.0.0/8 --json"
    })
final class SourceTestCommand extends SourceAction {

  @Parameters(paramLabel = "URL", description = "Address of the feed.")
  private String given = "";

  @Mixin private Reach reach = new Reach();

  /// What the visit came to.
  ///
  /// @param problem why it brought nothing; empty if it did
  public record Outcome(
      String url,
      String problem,
      Optional<String> format,
      Optional<String> title,
      int items,
      double itemsADay,
      long nextVisitSeconds,
      boolean conditional,
      String tdm,
      Optional<String> policy,
      Optional<String> contentUsage,
      Optional<String> hub) {}

  /// A feed can be tried before there is an archive.
  @Override
  Archive open(Data data) throws IOException {
    return openIfThere(data);
  }

  @Override
  int run(Sources sources) throws IOException {
    Clock clock = Clock.systemUTC();
    String url = address(given);
    Source source = sources.followed(url).map(Followed::source).orElse(Source.of(url));
    try (Manners manners = reach.manners(clock)) {
      Visitor visitor = new Visitor(manners, Rhythm.usual(), new SplittableRandom(), clock);
      Instant now = clock.instant();
      Followed fresh = new Followed(source, Standing.fresh(source, now));
      Visitor.Visit visit = visitor.visit(fresh, items -> Map.of());
      Outcome outcome = outcome(url, visit, now);
      say(outcome, lines(outcome));
      return outcome.problem().isEmpty() ? 0 : 1;
    }
  }

  private static Outcome outcome(String url, Visitor.Visit visit, Instant now) {
    Standing standing = visit.standing();
    return new Outcome(
        standing.address().equals(url) ? url : url + " → " + standing.address(),
        standing.health().lastProblem(),
        visit.feed().map(Feed::version),
        visit.feed().map(Feed::title),
        visit.harvest().items().size(),
        Math.round(standing.health().itemsADay() * 10) / 10.0,
        Duration.between(now, standing.due()).toSeconds(),
        standing.validators().etag().or(standing.validators()::lastModified).isPresent(),
        standing.reservation().state().word(),
        standing.reservation().policy(),
        standing.reservation().usage(),
        standing.hub().map(Standing.Hub::url));
  }

  private static String lines(Outcome outcome) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("address", outcome.url());
    if (!outcome.problem().isEmpty()) {
      lines.put("problem", outcome.problem());
    }
    outcome
        .format()
        .ifPresent(
            format -> lines.put("feed", "%s, %s".formatted(format, outcome.title().orElse(""))));
    if (outcome.problem().isEmpty()) {
      lines.put("items", "%d, %.1f a day".formatted(outcome.items(), outcome.itemsADay()));
      lines.put("conditional", outcome.conditional() ? "yes" : "no: it names no validators");
    }
    lines.put("next visit", "in %d min".formatted(outcome.nextVisitSeconds() / 60));
    lines.put("mining", outcome.tdm() + outcome.policy().map(at -> ", policy " + at).orElse(""));
    outcome.contentUsage().ifPresent(usage -> lines.put("usage", usage));
    outcome.hub().ifPresent(hub -> lines.put("hub", hub));
    StringBuilder text = new StringBuilder();
    lines.forEach((name, value) -> text.append("%-12s %s%n".formatted(name, value)));
    return text.toString().stripTrailing();
  }
}
