package org.thaw.server.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.archive.Archive;
import org.thaw.article.Licence;
import org.thaw.intake.fetch.FeedDiscovery;
import org.thaw.intake.fetch.Fetched;
import org.thaw.intake.fetch.Found;
import org.thaw.intake.fetch.Manners;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import org.thaw.source.Validators;
import org.thaw.store.SqliteArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `thaw source add`: follows a feed or news sitemap, or the feed that a page names. Exit code 1
/// when it is followed already.
@Command(
    name = "add",
    description = "Follows a feed or a news sitemap, or the feed that a page names.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw source add https://example.org/feed.xml",
      "  thaw source add example.org --section World --licence licensed-full --pages"
    })
final class SourceAddCommand extends SourceAction {

  @Parameters(paramLabel = "URL", description = "Address of the feed, the sitemap or a page.")
  private String given = "";

  @Option(names = "--title", description = "What to call it, in place of its own title.")
  private @Nullable String title;

  @Option(names = "--section", description = "The shelf to put it on.")
  private @Nullable String section;

  @Option(
      names = "--licence",
      paramLabel = "FLAG",
      converter = LicenceWord.class,
      description = "What may be shown of its items: ${COMPLETION-CANDIDATES} (link-only).",
      completionCandidates = LicenceWord.Words.class)
  private Licence licence = Licence.LINK_ONLY;

  @Option(
      names = "--pages",
      description = "Ask for the whole page of each item (licence own, open or licensed-full).")
  private boolean pages;

  @Option(names = "--no-check", description = "Follow it without asking for it first.")
  private boolean unchecked;

  @Mixin private Reach reach = new Reach();

  /// What was added.
  public record Added(boolean added, Source source) {}

  @Override
  Archive open(Data data) throws IOException {
    return SqliteArchive.open(data.folder());
  }

  @Override
  int run(Sources sources) throws IOException {
    if (pages && !Source.allowsPages(licence)) {
      throw new IllegalArgumentException(
          "--pages needs --licence own, open or licensed-full; it is " + licence.word());
    }
    Source plain = unchecked ? Source.of(address(given)) : look(address(given));
    Source source =
        (title == null ? plain : plain.titled(title))
            .licensed(licence)
            .shelved(Optional.ofNullable(section))
            .withPages(pages);
    boolean added = sources.add(source, Clock.systemUTC().instant());
    say(
        new Added(added, source),
        "%s %s (%s, %s)"
            .formatted(
                added ? "following" : "followed already:",
                source.url(),
                source.title(),
                source.licence().word()));
    return added ? 0 : 1;
  }

  private Source look(String url) throws IOException {
    try (Manners manners = reach.manners(Clock.systemUTC())) {
      Source source =
          switch (manners.fetcher().get(url, Validators.none())) {
            case Fetched.Content content -> found(url, content);
            case Fetched.NotModified same -> throw new IOException(url + " sent no content");
            case Fetched.Refused refused -> throw unanswered(url, refused.reason());
            case Fetched.Failed failed -> throw unanswered(url, failed.reason());
          };
      if (!manners.robots().allows(source.url())) {
        note("its robots.txt does not allow it to be asked; nothing will come until it does");
      }
      return source;
    }
  }

  private static IOException unanswered(String url, String reason) {
    return new IOException("%s: %s; --no-check follows it all the same".formatted(url, reason));
  }

  private Source found(String url, Fetched.Content content) {
    return switch (Found.in(content)) {
      case Found.Itself(String at, String name) -> named(content.moved() ? at : url, name);
      case Found.Named(List<FeedDiscovery.Named> feeds) -> {
        feeds.stream().skip(1).forEach(other -> note("the page also names " + other.url()));
        yield named(feeds.getFirst().url(), feeds.getFirst().title());
      }
      case Found.Nothing() ->
          throw new IllegalArgumentException(
              "no feed at %s, and the page names none: give the feed's own address".formatted(url));
    };
  }

  private static Source named(String url, String name) {
    Source source = Source.of(url);
    return name.isBlank() ? source : source.titled(name);
  }
}
