package org.thaw.intake.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.text.Brief;
import tools.jackson.databind.JsonNode;

/// Which field of a record holds what of an article, such as
/// `title=headline,text=body,date=published`.
///
/// A field is named by its path, with dots (`source.name`). What is not mapped is looked for under
/// its usual names.
public record FieldMapping(Map<Part, String> fields) {

  public FieldMapping {
    fields = Map.copyOf(fields);
  }

  /// A part of an article that a field can hold, with its usual names.
  public enum Part {
    TITLE("title", "headline"),
    TEXT("text", "body", "content", "articleBody", "maintext"),
    DATE("published", "date", "datePublished", "published_at", "publishedAt", "pubDate"),
    URL("url", "link", "canonical"),
    OUTLET("outlet", "source", "publisher", "site", "siteName"),
    SECTION("section", "category"),
    LANGUAGE("language", "lang"),
    AUTHOR("author", "authors", "byline"),
    SUMMARY("summary", "description", "abstract"),
    LICENCE("licence", "license");

    private final List<String> usual;

    Part(String... usual) {
      this.usual = List.of(usual);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The mapping that only knows the usual names.
  public static FieldMapping usual() {
    return new FieldMapping(Map.of());
  }

  /// Reads `part=field` pairs divided by commas or line breaks; `#` begins a comment line.
  ///
  /// @throws IllegalArgumentException naming the pair, if it has no such form or part
  public static FieldMapping parse(String pairs) {
    Map<Part, String> fields = new EnumMap<>(Part.class);
    for (String pair : pairs.split("[,\\n]")) {
      String bare = pair.strip();
      if (!bare.isEmpty() && !bare.startsWith("#")) {
        int equals = bare.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException("not part=field: " + bare);
        }
        fields.put(part(bare.substring(0, equals).strip()), bare.substring(equals + 1).strip());
      }
    }
    return new FieldMapping(fields);
  }

  /// Reads a mapping given as pairs or as the path of a file of pairs.
  ///
  /// @throws IOException naming the file, if it cannot be read
  public static FieldMapping of(String given) throws IOException {
    if (given.contains("=")) {
      return parse(given);
    }
    if (!Files.exists(Path.of(given)) || Files.isDirectory(Path.of(given))) {
      throw new IOException(
          "no mapping such as title=headline,text=body, and no file of one: " + Brief.of(given));
    }
    return parse(Files.readString(Path.of(given), StandardCharsets.UTF_8));
  }

  private static Part part(String word) {
    try {
      return Part.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      String known = Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "no part of an article: " + word + "; parts are " + known, unknown);
    }
  }

  /// The pairs as [#parse(String)] reads them.
  public String pairs() {
    return fields.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey().word() + "=" + entry.getValue())
        .collect(Collectors.joining(","));
  }

  /// The value of a part in a record, if it has any.
  public Optional<String> value(JsonNode record, Part part) {
    String mapped = fields.get(part);
    if (mapped != null) {
      return text(at(record, mapped));
    }
    return part.usual.stream().flatMap(name -> text(record.path(name)).stream()).findFirst();
  }

  private static JsonNode at(JsonNode record, String path) {
    JsonNode node = record;
    for (String step : path.split("\\.")) {
      node = node.path(step);
    }
    return node;
  }

  private static Optional<String> text(JsonNode node) {
    if (node.isArray()) {
      String joined =
          node.valueStream()
              .flatMap(child -> text(child).stream())
              .collect(Collectors.joining("; "));
      return Optional.of(joined).filter(value -> !value.isBlank());
    }
    JsonNode named = node.isObject() ? node.path("name") : node;
    return Optional.of(named.asString("")).map(String::strip).filter(value -> !value.isEmpty());
  }
}
