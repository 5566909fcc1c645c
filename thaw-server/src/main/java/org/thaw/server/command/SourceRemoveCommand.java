package org.thaw.server.command;

import java.util.List;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `thaw source remove`: follows sources no more; what was taken stays.
@Command(
    name = "remove",
    description = "Follows sources no more; what was taken of them stays.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw source remove https://example.org/feed.xml"})
final class SourceRemoveCommand extends SourceAction {

  @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of sources.")
  private List<String> given = List.of();

  @Override
  int run(Sources sources) {
    List<Source> changed = given.stream().map(url -> followed(sources, url).source()).toList();
    changed.forEach(source -> sources.remove(source.url()));
    say(changed, "%,d removed".formatted(changed.size()));
    return 0;
  }
}
