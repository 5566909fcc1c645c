package org.thaw.intake.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.print.Captions;
import org.thaw.intake.text.PlainBlocks;
import org.thaw.intake.text.TextBlock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads IPTC ninjs items, versions 1.0 to 3.1: news, events and planned coverage.
///
/// `pubStatus` obliges: a cancelled item is a withdrawal of its other versions, a withheld one
/// waits for a newer version. An embargo travels with the article, for whoever keeps it to obey.
/// Items of pictures and the like carry no article and are named as such.
public final class NinjsReader {

  private static final int FEWEST_CHARACTERS = 40;

  /// @param json one item
  public Extraction read(String json, Capture capture) {
    NinjsNode item;
    try {
      item = new NinjsNode(JsonMapper.shared().readTree(json));
    } catch (JacksonException malformed) {
      return new Rejected(Rejected.Reason.MALFORMED, "not JSON: " + malformed.getOriginalMessage());
    }
    return draft(item).extraction(capture);
  }

  /// All that the item says, article or not.
  static WireDraft draft(NinjsNode item) {
    List<String> headlines = item.values("headlines", "headline");
    return new WireDraft(
        "ninjs " + kind(item),
        address(item),
        headlines.isEmpty()
            ? item.values("titles", "title").stream().findFirst().orElse("")
            : headlines.getFirst(),
        item.values("descriptions", "description_text", "description_html", "summary").stream()
            .limit(1)
            .toList(),
        body(item),
        item.first("provider", "copyrightHolder", "copyrightholder")
            .or(() -> item.names("infoSources", "infosources", "infosource").stream().findFirst())
            .or(() -> host(item.raw("uri"))),
        item.raw("language"),
        item.time("versionCreated", "versioncreated")
            .or(() ->
                item.time("firstCreated", "firstcreated", "contentCreated", "contentcreated")),
        item.first("located"),
        bylines(item),
        item
            .first("creditLine", "creditline")
            .or(() -> item.names("infoSources", "infosources", "infosource").stream().findFirst())
            .stream()
            .toList(),
        pictures(item),
        NinjsEvents.in(item),
        NinjsSlips.of(item));
  }

  private static Optional<String> host(String uri) {
    return uri.matches("https?://[^/?#:]+.*")
        ? Optional.of(uri.replaceFirst("^https?://(?:www\\.)?([^/?#:]+).*$", "$1"))
        : Optional.empty();
  }

  private static String kind(NinjsNode item) {
    return item.first("type").orElse("text");
  }

  /// The item's address for people: its own name where that is one, or an alternative.
  private static Optional<String> address(NinjsNode item) {
    return item.list("altIds", "altids").stream()
        .filter(other -> other.raw("role").matches("(?i).*(?:web|url|link|canonical).*"))
        .flatMap(other -> other.first("value").stream())
        .filter(value -> value.matches("https?://.*"))
        .findFirst()
        .or(() -> item.first("uri"));
  }

  private static List<Article.Byline> bylines(NinjsNode item) {
    return item.first("by", "byline").stream()
        .flatMap(by ->
            Arrays.stream(
                by.replaceFirst("(?i)^(by|por|von|av)\\s+", "")
                    .split("\\s*(?:;|,|\\band\\b|\\by\\b)\\s*")))
        .filter(name -> !name.isBlank())
        .map(name -> new Article.Byline(name, "author", Optional.empty()))
        .toList();
  }

  private static List<Article.Picture> pictures(NinjsNode item) {
    List<Article.Picture> pictures = new ArrayList<>();
    for (NinjsNode linked : item.list("associations")) {
      boolean picture = linked.raw("type").equals("picture");
      Optional<String> caption =
          linked.values("descriptions", "description_text").stream()
              .findFirst()
              .or(() -> linked.values("headlines", "headline").stream().findFirst());
      if (picture && caption.isPresent()) {
        pictures.add(
            Captions.read(
                caption.get(),
                linked
                    .first("creditLine", "creditline")
                    .or(() -> linked.first("by", "byline", "copyrightHolder", "copyrightholder")),
                rendition(linked).or(() -> linked.first("uri"))));
      }
    }
    return pictures;
  }

  private static Optional<String> rendition(NinjsNode picture) {
    return picture.list("renditions").stream()
        .map(rendition -> rendition.raw("href"))
        .filter(address -> address.matches("https?://.*"))
        .findFirst();
  }

  /// The first body with markup, or else the first of any length; a picture's is its caption.
  private static List<TextBlock> body(NinjsNode item) {
    if (item.raw("type").matches("picture|graphic|audio|video")) {
      return List.of();
    }
    List<String> bodies = new ArrayList<>();
    item.list("bodies").forEach(body -> bodies.add(body.raw("value")));
    for (String field :
        List.of("body_xhtml", "body_html", "body_text", "body_richtext", "body_markdown")) {
      bodies.add(item.raw(field));
    }
    List<String> candidates =
        bodies.stream().filter(body -> body.length() >= FEWEST_CHARACTERS).toList();
    return candidates.stream()
        .filter(NinjsReader::isMarkup)
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .map(NinjsReader::blocks)
        .orElse(List.of());
  }

  private static boolean isMarkup(String body) {
    return body.contains("</") || body.contains("<p");
  }

  private static List<TextBlock> blocks(String body) {
    return isMarkup(body)
        ? HtmlText.blocks(NitfText.content(body), "", "").stream()
            .map(block -> new TextBlock(block.kind(), block.text()))
            .toList()
        : PlainBlocks.of(body);
  }
}
