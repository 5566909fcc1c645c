package org.thaw.server.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thaw.article.Capture;
import org.thaw.article.Rejected;
import org.thaw.intake.feed.FeedItems;
import org.thaw.reading.Reading;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.store.json.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw read`: one article in, its whole reading out; nothing is kept.
@Command(
    name = "read",
    description = "Reads one article and shows everything found in it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw read article.html",
      "  thaw read https://example.org/news/article.html",
      "  thaw read article.txt --json | jq .events",
      "  thaw read - < article.txt"
    })
public final class ReadCommand implements Subcommand {

  @Parameters(
      paramLabel = "FILE|URL|-",
      description = "A text, HTML or wire file, or an address; - reads standard input.")
  private String what = "-";

  @Option(names = "--json", description = "Print the reading as JSON (reading/1).")
  private boolean json;

  @Mixin private Networks networks = new Networks();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Wiring wiring = Wiring.inMemory()) {
      return switch (wiring.desk().readOnce(only(wiring))) {
        case ReadingDesk.Result.Read(Reading reading) -> print(reading);
        case ReadingDesk.Result.NotRead(Rejected rejected) -> refuse(rejected);
      };
    }
  }

  private Capture only(Wiring wiring) throws IOException {
    List<Capture> captures = new ArrayList<>();
    List<Rejected> rejections = new ArrayList<>();
    if (WebItem.isAddress(what)) {
      Capture fetched = WebItem.fetch(what, networks.guard());
      if (fetched.mediaType().contains("html")) {
        return fetched;
      }
      InputStream content = new ByteArrayInputStream(fetched.content());
      wiring.intake().take(what, content, captures::add, (name, why) -> rejections.add(why));
    } else {
      wiring.intake().open(Path.of(what), captures::add, (name, why) -> rejections.add(why));
    }
    return only(captures, rejections);
  }

  private Capture only(List<Capture> captures, List<Rejected> rejections) {
    if (captures.isEmpty()) {
      throw new IllegalArgumentException(
          what + ": " + (rejections.isEmpty() ? "no file in it" : line(rejections.getFirst())));
    }
    if (captures.size() > 1) {
      throw new IllegalArgumentException(
          "%s is %s of %d items, no single article: thaw ingest takes them all"
              .formatted(what, kind(captures), captures.size()));
    }
    return captures.getFirst();
  }

  private static String kind(List<Capture> captures) {
    return captures.stream().allMatch(FeedItems::isItem) ? "a feed" : "a collection";
  }

  private int print(Reading reading) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(ReadingJson.writeIndented(reading));
    } else {
      new ReadingPrinter(out, new Terminal()).print(reading);
    }
    out.flush();
    return 0;
  }

  private int refuse(Rejected rejected) {
    throw new IllegalArgumentException(what + ": " + line(rejected));
  }

  private static String line(Rejected rejected) {
    return rejected.reason().word() + ", " + rejected.detail();
  }
}
