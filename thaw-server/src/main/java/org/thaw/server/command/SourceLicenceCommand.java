package org.thaw.server.command;

import java.time.Clock;
import java.util.Optional;
import org.thaw.archive.Archive;
import org.thaw.article.Licence;
import org.thaw.intake.Intake;
import org.thaw.intake.outline.SourceAddress;
import org.thaw.source.Followed;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `thaw source licence`: says what may be shown of a source's items, those taken before too.
@Command(
    name = "licence",
    description = {
      "Says what may be shown of a source's items: those to come and those taken before.",
      "",
      "What was taken stays on this machine; pages, feeds, JSON and search follow at once, of a"
          + " running server within seconds. What becomes blocked loses its readings, and is read"
          + " again when it is blocked no more. Whole pages that were taken are kept, and shown as"
          + " far as the new licence allows."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw source licence https://example.org/feed.xml licensed-full",
      "  thaw source licence our-wire link-only"
    })
final class SourceLicenceCommand extends SourceAction {

  @Parameters(
      index = "0",
      paramLabel = "URL|NAME",
      description = "Address of the source, or the name given to thaw ingest --source.")
  private String given = "";

  @Parameters(
      index = "1",
      paramLabel = "FLAG",
      converter = LicenceWord.class,
      completionCandidates = LicenceWord.Words.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Licence licence = Licence.LINK_ONLY;

  /// What was changed.
  ///
  /// @param items how many items were there already and have the licence now
  public record Licensed(String source, Licence licence, int items) {}

  @Override
  int run(Sources sources) {
    throw new UnsupportedOperationException("a licence concerns the archive too");
  }

  @Override
  int run(Archive archive) {
    Optional<Source> followed = followed(archive.sources());
    followed.ifPresent(source ->
        archive
            .sources()
            .put(
                source.licensed(licence).withPages(source.pages() && Source.allowsPages(licence))));
    String name = followed.map(Source::url).orElse(given);
    int items = archive.license(name, licence, new Intake(Clock.systemUTC())::licence);
    if (followed.isEmpty() && items == 0) {
      throw new IllegalArgumentException(
          "nothing is followed or was taken as %s; thaw source list shows what is followed"
              .formatted(given));
    }
    say(
        new Licensed(name, licence, items),
        "%s is %s now; so are the %,d items taken before".formatted(name, licence.word(), items));
    return 0;
  }

  private Optional<Source> followed(Sources sources) {
    Optional<String> url = SourceAddress.parse(given);
    return url.flatMap(sources::followed)
        .or(() ->
            sources.all().stream()
                .filter(one -> url.equals(Optional.of(one.standing().address())))
                .findFirst())
        .map(Followed::source);
  }
}
