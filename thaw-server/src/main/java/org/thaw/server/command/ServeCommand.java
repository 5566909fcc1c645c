package org.thaw.server.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.follow.Following;
import org.thaw.server.web.PublicNotice;
import org.thaw.server.web.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `thaw serve`: the pages, until the process is ended.
@Command(
    name = "serve",
    description = "Serves the pages of the archive, asks its sources, and reads what comes in.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw serve",
      "  thaw serve --port 9000 --data /srv/thaw",
      "  thaw serve --no-fetch",
      "  thaw serve --callback https://thaw.example.org",
      "  thaw serve --public --host 0.0.0.0 --contact desk@example.org \\",
      "      --corrections desk@example.org --licences '*=link-only,Our Paper=own'"
    })
public final class ServeCommand implements Subcommand {

  @Mixin private Data data = new Data();
  @Mixin private Listen listen = new Listen();
  @Mixin private PublicOptions open = new PublicOptions();
  @Mixin private Reach reach = new Reach();

  @Option(names = "--no-fetch", description = "Ask no source for news.")
  private boolean offline;

  @Option(
      names = "--callback",
      paramLabel = "URL",
      description =
          "Public address of this server; where it is set, hubs of sources are subscribed to.")
  private @Nullable String callback;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<PublicNotice> notice =
        open.open() ? Optional.of(open.notice(data.folder(), reach.contact())) : Optional.empty();
    String host = notice.isPresent() ? listen.host() : listen.loopback();
    try (Wiring wiring = Wiring.open(data.folder())) {
      Following following =
          wiring.follow(
              reach.manners(Clock.systemUTC()),
              Optional.ofNullable(callback).map(ServeCommand::websub),
              visited -> {});
      Web web = notice.map(said -> wiring.publicWeb(host, said)).orElseGet(() -> wiring.web(host));
      wiring.load();
      if (!offline) {
        following.start();
      }
      wiring.startReading(List.of(), () -> {});
      return Serving.run(web, listen, spec.commandLine().getOut());
    }
  }

  private static String websub(String address) {
    return SourceAction.address(address).replaceFirst("/+$", "") + "/websub";
  }
}
