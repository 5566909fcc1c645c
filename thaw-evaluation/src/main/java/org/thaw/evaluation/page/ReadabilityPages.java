package org.thaw.evaluation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The test pages of Mozilla's Readability as gold: one folder a page, with `source.html`,
/// `expected.html` and `expected-metadata.json`.
///
/// What is expected there was made by that program and looked through, so a difference may be its
/// own. Captions are taken out of the expected text, because Thaw keeps them apart from the body;
/// of a byline its first line counts, without "By".
final class ReadabilityPages {

  private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:by|por|von|par)\\b:?\\s+");

  private ReadabilityPages() {}

  static boolean in(Path pages) throws IOException {
    try (Stream<Path> folders = Files.list(pages)) {
      return folders.anyMatch(folder -> Files.exists(folder.resolve("expected.html")));
    }
  }

  /// The pages in the order of their names.
  static List<PageGold> read(Path pages) throws IOException {
    List<PageGold> gold = new ArrayList<>();
    try (Stream<Path> folders = Files.list(pages)) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("expected.html"))) {
          gold.add(page(folder));
        }
      }
    }
    return gold;
  }

  private static PageGold page(Path folder) throws IOException {
    JsonNode metadata =
        JsonMapper.shared().readTree(folder.resolve("expected-metadata.json").toFile());
    String published = metadata.path("publishedTime").asString("");
    return new PageGold(
        "http://fakehost/" + folder.getFileName(),
        Files.readAllBytes(folder.resolve("source.html")),
        language(metadata.path("lang").asString("")),
        Optional.of(text(folder.resolve("expected.html"))),
        List.of(),
        List.of(),
        metadata.path("title").asString(""),
        published.length() < 10 ? "" : published.substring(0, 10),
        author(metadata.path("byline").asString("")));
  }

  private static Optional<String> language(String tag) {
    String language = tag.split("[-_]", 2)[0].strip();
    return language.isEmpty() ? Optional.empty() : Optional.of(language);
  }

  private static String author(String byline) {
    String line = byline.strip().lines().findFirst().orElse("");
    return BY.matcher(line).replaceFirst("").strip();
  }

  private static String text(Path expected) throws IOException {
    Document page = Jsoup.parse(Files.readString(expected));
    page.select("figcaption").remove();
    return page.body().wholeText();
  }
}
