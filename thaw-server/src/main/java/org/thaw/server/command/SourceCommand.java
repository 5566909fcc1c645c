package org.thaw.server.command;

import org.thaw.server.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `thaw source`: the feeds and news sitemaps that are followed.
@Command(
    name = "source",
    description = "Adds, lists, tests and changes the sources that are followed.",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw source add https://example.org/news/feed.xml --licence open",
      "  thaw source import subscriptions.opml",
      "  thaw source list",
      "  thaw fetch --once"
    },
    subcommands = {
      SourceAddCommand.class,
      SourceListCommand.class,
      SourceTestCommand.class,
      SourceLicenceCommand.class,
      SourcePauseCommand.class,
      SourceResumeCommand.class,
      SourceRemoveCommand.class,
      SourceImportCommand.class,
      SourceExportCommand.class
    })
public final class SourceCommand implements Subcommand {

  @Spec private CommandSpec spec;

  /// Without a command there is only help to give.
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }
}
