package org.thaw.server.command;

import org.thaw.article.Licence;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `thaw source licence`: says what may be shown of a source's items from now on.
@Command(
    name = "licence",
    description = "Says what may be shown of a source's items taken from now on.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw source licence https://example.org/feed.xml licensed-full"})
final class SourceLicenceCommand extends SourceAction {

  @Parameters(index = "0", paramLabel = "URL", description = "Address of the source.")
  private String given = "";

  @Parameters(
      index = "1",
      paramLabel = "FLAG",
      converter = LicenceWord.class,
      completionCandidates = LicenceWord.Words.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Licence licence = Licence.LINK_ONLY;

  @Override
  int run(Sources sources) {
    Source before = followed(sources, given).source();
    Source source =
        before.licensed(licence).withPages(before.pages() && Source.allowsPages(licence));
    sources.put(source);
    say(source, "%s is %s now".formatted(source.url(), licence.word()));
    return 0;
  }
}
