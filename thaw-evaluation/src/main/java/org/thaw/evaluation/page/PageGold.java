package org.thaw.evaluation.page;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One page of gold.
///
/// @param body the article's text, where the gold gives it whole
/// @param with segments that must be found
/// @param without segments that must not be found
/// @param title empty where the gold has none; so are `date` (ISO) and `author`
public record PageGold(
    String url,
    byte[] html,
    Optional<String> language,
    Optional<String> body,
    List<String> with,
    List<String> without,
    String title,
    String date,
    String author) {

  /// The gold in a folder that holds `ground-truth.json` with `html/*.html.gz`, or `evaldata.json`
  /// with `html/` or the folder of pages `html`, and maybe `lang.json`; or a folder for each page
  /// with `source.html` and what is expected of it.
  ///
  /// @throws IOException naming the folder, if it holds none of them
  public static List<PageGold> read(Path folder, Path pages) throws IOException {
    Path whole = folder.resolve("ground-truth.json");
    if (Files.exists(whole)) {
      return whole(JsonMapper.shared().readTree(whole.toFile()), pages);
    }
    Path segments = folder.resolve("evaldata.json");
    if (Files.exists(segments)) {
      Path languages = folder.resolve("lang.json");
      JsonNode language =
          Files.exists(languages)
              ? JsonMapper.shared().readTree(languages.toFile())
              : JsonMapper.shared().createObjectNode();
      return segments(JsonMapper.shared().readTree(segments.toFile()), language, pages);
    }
    if (ReadabilityPages.in(pages)) {
      return ReadabilityPages.read(pages);
    }
    throw new IOException(
        "neither ground-truth.json, evaldata.json nor test-pages with expected.html in " + folder);
  }

  private static List<PageGold> whole(JsonNode gold, Path pages) throws IOException {
    List<PageGold> read = new ArrayList<>();
    for (var entry : gold.properties()) {
      Optional<byte[]> html = html(pages, entry.getKey() + ".html");
      if (html.isPresent()) {
        read.add(
            new PageGold(
                entry.getValue().path("url").asString(""),
                html.get(),
                Optional.empty(),
                Optional.of(entry.getValue().path("articleBody").asString("")),
                List.of(),
                List.of(),
                "",
                "",
                ""));
      }
    }
    return read;
  }

  private static List<PageGold> segments(JsonNode gold, JsonNode languages, Path pages)
      throws IOException {
    List<PageGold> read = new ArrayList<>();
    for (var entry : gold.properties()) {
      JsonNode page = entry.getValue();
      Optional<byte[]> html = html(pages, page.path("file").asString(""));
      if (html.isPresent()) {
        read.add(
            new PageGold(
                entry.getKey(),
                html.get(),
                languages.path(entry.getKey()).stringValueOpt(),
                Optional.empty(),
                strings(page.path("with")),
                strings(page.path("without")),
                page.path("title").asString(""),
                page.path("date").asString(""),
                page.path("author").isArray()
                    ? String.join("; ", strings(page.path("author")))
                    : page.path("author").asString("")));
      }
    }
    return read;
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(node -> node.asString("")).toList();
  }

  private static Optional<byte[]> html(Path pages, String name) throws IOException {
    Path plain = pages.resolve(name);
    if (Files.exists(plain)) {
      return Optional.of(Files.readAllBytes(plain));
    }
    Path packed = pages.resolve(name + ".gz");
    if (!Files.exists(packed)) {
      return Optional.empty();
    }
    try (InputStream stream = new GZIPInputStream(new FileInputStream(packed.toFile()))) {
      return Optional.of(stream.readAllBytes());
    }
  }
}
