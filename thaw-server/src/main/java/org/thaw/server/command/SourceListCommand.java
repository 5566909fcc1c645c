package org.thaw.server.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.thaw.archive.Archive;
import org.thaw.server.page.SourcesPage;
import org.thaw.server.web.Json;
import org.thaw.source.Sources;
import picocli.CommandLine.Command;

/// `thaw source list`: all sources and how they fare, those that need attention first.
@Command(
    name = "list",
    description = "Lists the sources and how they fare.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw source list", "  thaw source list --json | jq '.sources[] | .url'"})
final class SourceListCommand extends SourceAction {

  @Override
  Archive open(Data data) throws IOException {
    return openIfThere(data);
  }

  @Override
  int run(Sources sources) {
    Instant now = Clock.systemUTC().instant();
    SourcesPage page = SourcesPage.of(sources.all(), now);
    if (json()) {
      out().println(Json.write(page));
    } else {
      page.sources().forEach(line -> print(line, now));
      out().printf("%,d followed%n", page.sources().size());
    }
    out().flush();
    return 0;
  }

  private void print(SourcesPage.SourceLine line, Instant now) {
    out()
        .printf(
            "%-9s %s%n          %s · %s%s · %,d items, %.1f a day · last success %s%n",
            line.state().word(),
            line.title(),
            line.url(),
            line.licence(),
            line.section().map(section -> " · " + section).orElse(""),
            line.items(),
            line.itemsADay(),
            ago(line.lastSuccess(), now));
    if (!line.lastProblem().isEmpty()) {
      out().printf("          %s (%d in a row)%n", line.lastProblem(), line.failures());
    }
  }

  /// How long ago a moment was, in its largest unit.
  static String ago(Optional<Instant> then, Instant now) {
    return then.map(moment -> Duration.between(moment, now))
        .map(gap ->
            gap.toDays() > 0
                ? gap.toDays() + " d ago"
                : gap.toHours() > 0 ? gap.toHours() + " h ago" : gap.toMinutes() + " min ago")
        .orElse("never");
  }
}
