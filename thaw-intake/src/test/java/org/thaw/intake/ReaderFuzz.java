package org.thaw.intake;

import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.feed.FeedReader;
import org.thaw.intake.feed.SitemapReader;
import org.thaw.intake.format.Charsets;
import org.thaw.intake.outline.Opml;
import org.thaw.intake.pack.Unpacker;
import org.thaw.intake.record.FieldMapping;

/// Gives the same bytes to every reader that meets the wild. Jazzer calls it in the profile
/// `nightly`; tests replay the corpus and mutations of it.
public final class ReaderFuzz {

  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
  private static final Intake INTAKE = new Intake(Clock.fixed(NOW, ZoneOffset.UTC));

  private ReaderFuzz() {}

  /// The entry that Jazzer looks for.
  public static void fuzzerTestOneInput(byte[] input) {
    taken("input", input);
  }

  /// What the readers make of the bytes.
  ///
  /// @throws AssertionError if a reader fails in a way that is its own fault
  static List<Extraction> taken(String name, byte[] input) {
    List<Extraction> outcomes = new ArrayList<>();
    List<Capture> captures = new ArrayList<>();
    new Unpacker(
            NOW,
            Licence.OPEN,
            FieldMapping.usual(),
            captures::add,
            (label, rejected) -> outcomes.add(rejected))
        .unpack(name, new ByteArrayInputStream(input));
    captures.stream().limit(50).map(INTAKE::extract).forEach(outcomes::add);
    outcomes.forEach(ReaderFuzz::check);
    listed(input);
    if (name.endsWith(".robots")) {
      new SimpleRobotRulesParser()
          .parseContent("https://harbour.example/robots.txt", input, "text/plain", List.of("thaw"));
    }
    return outcomes;
  }

  private static void listed(byte[] input) {
    new FeedReader().read(input, "https://harbour.example/feed", Optional.empty());
    SitemapReader.isIndex(input);
    SitemapReader.parts(Charsets.decode(input, Optional.empty()).text(), "https://harbour.example");
    try {
      Opml.read(input);
    } catch (IllegalArgumentException noList) {
      // says so in one line
    }
  }

  private static void check(Extraction outcome) {
    if (outcome instanceof Rejected rejected && rejected.detail().contains("please report it")) {
      throw new AssertionError(rejected.toString());
    }
  }
}
