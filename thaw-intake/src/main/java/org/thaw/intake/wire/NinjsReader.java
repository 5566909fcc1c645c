package org.thaw.intake.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.intake.feed.FeedDates;
import org.thaw.intake.language.LanguageGuess;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.text.Captions;
import org.thaw.intake.text.Datelines;
import org.thaw.intake.text.PlainBlocks;
import org.thaw.intake.text.TextBlock;
import org.thaw.text.ContentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads IPTC ninjs items, versions 1.0 to 3.1.
///
/// `pubStatus` and `embargoedUntil` oblige: a withdrawn or cancelled item is rejected as withdrawn,
/// and one before its time as embargoed. Items of pictures, events and planning carry no article
/// and are named as such.
public final class NinjsReader {

  private static final int FEWEST_CHARACTERS = 40;

  /// @param capture the JSON of one item; its time is what an embargo is held against
  public Extraction read(String json, Capture capture) {
    JsonNode item;
    try {
      item = JsonMapper.shared().readTree(json);
    } catch (JacksonException malformed) {
      return new Rejected(Rejected.Reason.MALFORMED, "not JSON: " + malformed.getOriginalMessage());
    }
    Optional<Rejected> barred = barred(item, capture.captured());
    if (barred.isPresent()) {
      return barred.get();
    }
    String headline =
        text(item, "headlines", "headline").or(() -> text(item, "titles", "title")).orElse("");
    List<TextBlock> body = body(item);
    if (body.isEmpty()) {
      return new Rejected(
          Rejected.Reason.NO_BODY,
          "a %s item of ninjs without a body of text".formatted(kind(item)));
    }
    return headline.isBlank()
        ? new Rejected(Rejected.Reason.NO_HEADLINE, "a ninjs item without headline or title")
        : new Extraction.Extracted(article(item, headline, body, capture));
  }

  private static Optional<Rejected> barred(JsonNode item, Instant now) {
    String status = first(item, "pubStatus", "pubstatus").orElse("usable").toLowerCase(Locale.ROOT);
    return Obligations.barred(
        status, first(item, "embargoedUntil", "embargoed").flatMap(FeedDates::parse), now);
  }

  private static String kind(JsonNode item) {
    return first(item, "type").orElse(item.has("events") || item.has("event") ? "event" : "text");
  }

  private static Article article(
      JsonNode item, String headline, List<TextBlock> body, Capture capture) {
    List<String> summary =
        text(item, "descriptions", "description_text").or(() -> first(item, "summary")).stream()
            .toList();
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, headline);
    summary.forEach(line -> text.add(Article.Kind.SUMMARY, line));
    Optional<Datelines.Opening> opening = Datelines.read(body.getFirst().text());
    List<TextBlock> blocks = new ArrayList<>(body);
    opening.ifPresent(found -> blocks.set(0, new TextBlock(body.getFirst().kind(), found.rest())));
    blocks.forEach(block -> text.add(block.kind(), block.text()));
    String outlet =
        first(item, "provider", "copyrightHolder", "copyrightholder")
            .or(() -> named(item.path("infoSources")))
            .orElse(capture.source());
    Optional<String> url = first(item, "uri").or(capture::url);
    List<Article.Picture> pictures = pictures(item);
    return new Article(
        ContentId.of(text.text(), outlet, url.orElse("")),
        url,
        outlet,
        first(item, "language")
            .filter(language -> language.length() >= 2)
            .map(language -> language.substring(0, 2).toLowerCase(Locale.ROOT))
            .or(() -> LanguageGuess.load().guess(text.text()))
            .orElse("en"),
        named(item.path("subjects")).or(() -> named(item.path("subject"))),
        headline,
        summary,
        published(item),
        published(item).isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        opening
            .map(Datelines.Opening::dateline)
            .or(() ->
                first(item, "located")
                    .map(place -> new Article.Dateline(place, Optional.empty(), Optional.empty()))),
        bylines(item),
        credits(item, opening.flatMap(Datelines.Opening::agency), pictures),
        pictures,
        text.blocks(),
        text.text(),
        capture.licence());
  }

  private static Optional<Instant> published(JsonNode item) {
    return first(
            item,
            "firstCreated",
            "firstcreated",
            "contentCreated",
            "versionCreated",
            "versioncreated")
        .filter(first -> !item.has("versionCreated") && !item.has("versioncreated"))
        .or(() -> first(item, "versionCreated", "versioncreated"))
        .flatMap(FeedDates::parse);
  }

  private static List<Article.Byline> bylines(JsonNode item) {
    return first(item, "by", "byline").stream()
        .flatMap(by ->
            java.util.Arrays.stream(
                by.replaceFirst("(?i)^(by|por)\\s+", "")
                    .split("\\s*(?:;|,|\\band\\b|\\by\\b)\\s*")))
        .filter(name -> !name.isBlank())
        .map(name -> new Article.Byline(name, "author", Optional.empty()))
        .toList();
  }

  private static List<String> credits(
      JsonNode item, Optional<String> agency, List<Article.Picture> pictures) {
    List<String> credits = new ArrayList<>();
    first(item, "creditLine", "creditline")
        .or(() -> named(item.path("infoSources")))
        .ifPresent(credits::add);
    agency.filter(name -> !credits.contains(name)).ifPresent(credits::add);
    pictures.forEach(picture ->
        picture.credit().filter(credit -> !credits.contains(credit)).ifPresent(credits::add));
    return credits;
  }

  private static List<Article.Picture> pictures(JsonNode item) {
    List<Article.Picture> pictures = new ArrayList<>();
    for (JsonNode linked : item.path("associations")) {
      boolean picture = first(linked, "type").orElse("").equals("picture");
      String caption =
          text(linked, "descriptions", "description_text")
              .or(() -> text(linked, "headlines", "headline"))
              .orElse("");
      if (picture && !caption.isBlank()) {
        pictures.add(
            Captions.read(
                caption,
                first(linked, "creditLine", "creditline", "byline", "by"),
                first(linked, "uri")));
      }
    }
    return pictures;
  }

  private static List<TextBlock> body(JsonNode item) {
    List<String> candidates = new ArrayList<>();
    for (JsonNode body : item.path("bodies")) {
      candidates.add(body.path("value").asString(""));
    }
    for (String field :
        List.of("body_xhtml", "body_html", "body_text", "body_richtext", "body_markdown")) {
      candidates.add(item.path(field).asString(""));
    }
    for (String candidate : candidates) {
      if (candidate.strip().length() >= FEWEST_CHARACTERS) {
        return blocks(candidate);
      }
    }
    return List.of();
  }

  private static List<TextBlock> blocks(String body) {
    boolean markup = body.contains("</") || body.contains("<p");
    return markup
        ? HtmlText.blocks(body, "", "").stream()
            .map(block -> new TextBlock(block.kind(), block.text()))
            .toList()
        : PlainBlocks.of(body);
  }

  /// The first value of a list of the newer versions, or the plain field of the older.
  private static Optional<String> text(JsonNode item, String list, String plain) {
    JsonNode values = item.path(list);
    for (JsonNode value : values) {
      String text = value.path("value").asString("");
      if (!text.isBlank()) {
        return Optional.of(line(text));
      }
    }
    return first(item, plain);
  }

  private static Optional<String> named(JsonNode list) {
    for (JsonNode entry : list) {
      String name = entry.path("name").asString(entry.path("literal").asString(""));
      if (!name.isBlank()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(JsonNode item, String... names) {
    for (String name : names) {
      JsonNode node = item.path(name);
      String value = node.isObject() ? node.path("name").asString("") : node.asString("");
      if (!value.isBlank()) {
        return Optional.of(line(value));
      }
    }
    return Optional.empty();
  }

  private static String line(String text) {
    String plain =
        text.indexOf('<') >= 0 || text.indexOf('&') >= 0
            ? org.jsoup.Jsoup.parseBodyFragment(text).text()
            : text;
    return plain.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
