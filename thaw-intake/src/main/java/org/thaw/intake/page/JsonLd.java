package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's JSON-LD (schema.org) says of its article; blank where it says nothing.
///
/// Broken blocks are passed over; of several articles the most specific with the most said wins.
record JsonLd(
    String headline,
    List<String> authors,
    String published,
    String modified,
    String section,
    String publisher,
    String language) {

  private static final int MOST_CHARACTERS = 2_000_000;
  private static final int DEEPEST = 12;
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "Report",
          "BlogPosting",
          "LiveBlogPosting",
          "TechArticle",
          "ScholarlyArticle",
          "SatiricalArticle",
          "AdvertiserContentArticle",
          "SocialMediaPosting",
          "Recipe",
          "Review");
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  private static final List<String> WRAPPERS =
      List.of("<!--", "//<![CDATA[", "<![CDATA[", "//]]>", "]]>", "-->");

  static final JsonLd NOTHING = new JsonLd("", List.of(), "", "", "", "", "");

  static JsonLd read(Landmarks page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.of(Landmark.DATA)) {
      String json = script.data();
      if (json.length() < MOST_CHARACTERS) {
        parse(json).ifPresent(node -> collect(node, objects, 0));
      }
    }
    Map<String, JsonNode> byId = new HashMap<>();
    objects.forEach(object -> byId.merge(object.path("@id").asString(""), object, JsonLd::richer));
    return objects.stream()
        .filter(object -> weight(object) > 0)
        .max(Comparator.comparingInt(JsonLd::weight))
        .map(object -> of(object, byId))
        .orElse(NOTHING);
  }

  private static JsonNode richer(JsonNode one, JsonNode other) {
    return one.size() >= other.size() ? one : other;
  }

  private static Optional<JsonNode> parse(String json) {
    String bare = json.strip();
    for (String opening : WRAPPERS) {
      bare = bare.startsWith(opening) ? bare.substring(opening.length()) : bare;
      bare = bare.endsWith(opening) ? bare.substring(0, bare.length() - opening.length()) : bare;
    }
    try {
      return bare.isBlank() ? Optional.empty() : Optional.of(LENIENT.readTree(bare));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> objects, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject()) {
      objects.add(node);
    }
    for (JsonNode child : node) {
      if (child.isContainer()) {
        collect(child, objects, depth + 1);
      }
    }
  }

  private static int weight(JsonNode object) {
    JsonNode type = object.path("@type");
    boolean article = type.isArray() ? anyArticle(type) : ARTICLES.contains(type.asString(""));
    boolean page = type.asString("").endsWith("WebPage");
    if (!article && !page) {
      return 0;
    }
    int said = 0;
    for (String field : List.of("headline", "author", "datePublished", "articleBody", "image")) {
      said += object.has(field) ? 1 : 0;
    }
    return said + (article ? 10 : 1);
  }

  private static boolean anyArticle(JsonNode types) {
    for (JsonNode type : types) {
      if (ARTICLES.contains(type.asString(""))) {
        return true;
      }
    }
    return false;
  }

  private static JsonLd of(JsonNode object, Map<String, JsonNode> byId) {
    return new JsonLd(
        Strings.plain(object.path("headline").asString(object.path("name").asString(""))),
        names(object.path("author"), byId),
        object.path("datePublished").asString(object.path("dateCreated").asString("")),
        object.path("dateModified").asString(""),
        first(object.path("articleSection")),
        names(object.path("publisher"), byId).stream().findFirst().orElse(""),
        first(object.path("inLanguage")));
  }

  private static String first(JsonNode node) {
    return Strings.plain((node.isArray() ? node.path(0) : node).asString(""));
  }

  private static List<String> names(JsonNode node, Map<String, JsonNode> byId) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(child -> names.addAll(names(child, byId)));
    } else if (node.isObject()) {
      JsonNode full =
          node.has("name") ? node : byId.getOrDefault(node.path("@id").asString(""), node);
      JsonNode name = full.path("name");
      names.add(Strings.plain((name.isArray() ? name.path(0) : name).asString("")));
    } else {
      names.add(Strings.plain(node.asString("")));
    }
    return names.stream().filter(name -> !name.isBlank()).distinct().toList();
  }
}
