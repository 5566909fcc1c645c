package org.thaw.server.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.archive.Archive;
import org.thaw.article.Licence;
import org.thaw.intake.outline.Opml;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import org.thaw.store.SqliteArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `thaw source import`: follows the sources of an OPML file, or of a list of addresses.
@Command(
    name = "import",
    description = "Follows the sources of an OPML file, or of a list of addresses, one a line.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw source import subscriptions.opml",
      "  thaw source import - --licence licensed-excerpt < subscriptions.opml"
    })
final class SourceImportCommand extends SourceAction {

  private static final int MOST_BYTES = 21 << 20;

  @Parameters(paramLabel = "FILE|-", description = "The list; - reads standard input.")
  private String what = "-";

  @Option(
      names = "--licence",
      paramLabel = "FLAG",
      converter = LicenceWord.class,
      completionCandidates = LicenceWord.Words.class,
      description = "What may be shown of their items: ${COMPLETION-CANDIDATES} (link-only).")
  private @Nullable Licence licence;

  @Option(
      names = "--keep-licences",
      description = "Believe the licences that a list from Thaw itself names.")
  private boolean kept;

  /// What an import came to.
  ///
  /// @param known how many were followed already
  public record Imported(int added, int known, List<String> problems) {}

  @Override
  Archive open(Data data) throws IOException {
    return SqliteArchive.open(data.folder());
  }

  @Override
  int run(Sources sources) throws IOException {
    Opml.Listed listed = read();
    Instant now = Clock.systemUTC().instant();
    int added = 0;
    for (Source source : listed.sources()) {
      Licence given = Optional.ofNullable(licence).orElse(Licence.LINK_ONLY);
      added += sources.add(kept ? source : source.licensed(given), now) ? 1 : 0;
    }
    listed.problems().forEach(this::note);
    int known = listed.sources().size() - added;
    say(
        new Imported(added, known, listed.problems()),
        "%,d added, %,d followed already".formatted(added, known));
    return 0;
  }

  private Opml.Listed read() throws IOException {
    if (!what.equals("-") && Files.isDirectory(Path.of(what))) {
      throw new IllegalArgumentException(what + " is a folder: name the OPML file in it");
    }
    try (InputStream stream = what.equals("-") ? System.in : Files.newInputStream(Path.of(what))) {
      return Opml.read(stream.readNBytes(MOST_BYTES));
    } catch (IllegalArgumentException noList) {
      throw new IllegalArgumentException(what + ": " + noList.getMessage(), noList);
    }
  }
}
