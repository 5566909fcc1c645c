package org.thaw.server.command;

import java.time.Clock;
import java.util.List;
import org.thaw.source.Followed;
import org.thaw.source.Harvest;
import org.thaw.source.Sources;
import org.thaw.source.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `thaw source resume`: asks sources again that were paused, or that their servers said were gone.
@Command(
    name = "resume",
    description = "Asks sources again, at once, that were paused or gone.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw source resume https://example.org/feed.xml"})
final class SourceResumeCommand extends SourceAction {

  @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of sources.")
  private List<String> given = List.of();

  @Override
  int run(Sources sources) {
    List<Followed> resumed = given.stream().map(url -> followed(sources, url)).toList();
    for (Followed followed : resumed) {
      sources.put(followed.source().paused(false));
      Standing again = followed.standing().resumed(Clock.systemUTC().instant());
      sources.record(followed.source().url(), again, Harvest.none());
    }
    say(resumed.stream().map(Followed::source).toList(), "%,d resumed".formatted(resumed.size()));
    return 0;
  }
}
