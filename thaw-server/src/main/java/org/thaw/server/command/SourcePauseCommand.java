package org.thaw.server.command;

import java.util.List;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `thaw source pause`: asks sources no more until they are resumed.
@Command(
    name = "pause",
    description = "Asks sources no more until they are resumed.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw source pause https://example.org/feed.xml"})
final class SourcePauseCommand extends SourceAction {

  @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of sources.")
  private List<String> given = List.of();

  @Override
  int run(Sources sources) {
    List<Source> changed = given.stream().map(url -> followed(sources, url).source()).toList();
    changed.forEach(source -> sources.put(source.paused(true)));
    say(changed, "%,d paused".formatted(changed.size()));
    return 0;
  }
}
