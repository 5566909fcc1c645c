package org.thaw.intake.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.feed.FeedDates;
import org.thaw.intake.language.LanguageGuess;
import org.thaw.intake.language.LanguageTag;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.record.FieldMapping.Part;
import org.thaw.intake.text.PlainBlocks;
import org.thaw.intake.text.TextBlock;
import org.thaw.intake.text.Titles;
import org.thaw.text.ContentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article in one JSON record.
///
/// The text may be plain, wrapped at a width, Markdown or HTML. Speakers of transcripts stay at the
/// head of what they say.
public final class RecordExtractor {

  /// Header of a capture that holds the mapping it was taken with.
  public static final String MAPPING = "mapping";

  public static final String MEDIA_TYPE = "application/x-ndjson";

  public Extraction extract(Capture capture) {
    JsonNode record;
    try {
      record = JsonMapper.shared().readTree(new String(capture.content(), StandardCharsets.UTF_8));
    } catch (JacksonException malformed) {
      return new Rejected(Rejected.Reason.MALFORMED, "not JSON: " + malformed.getOriginalMessage());
    }
    if (!record.isObject()) {
      return new Rejected(Rejected.Reason.MALFORMED, "no record in braces: its line holds none");
    }
    FieldMapping mapping = FieldMapping.parse(capture.headers().getOrDefault(MAPPING, ""));
    String title = mapping.value(record, Part.TITLE).map(RecordExtractor::line).orElse("");
    String text = mapping.value(record, Part.TEXT).orElse("");
    if (text.isBlank()) {
      return new Rejected(
          Rejected.Reason.NO_BODY, "no field holds the text: name it with --map text=FIELD");
    }
    if (title.isBlank()) {
      return new Rejected(
          Rejected.Reason.NO_HEADLINE, "no field holds the title: name it with --map title=FIELD");
    }
    return new Extraction.Extracted(article(capture, mapping, record, title, text));
  }

  private static Article article(
      Capture capture, FieldMapping mapping, JsonNode record, String given, String body) {
    Optional<String> url = mapping.value(record, Part.URL).or(capture::url);
    String outlet =
        mapping
            .value(record, Part.OUTLET)
            .or(() -> url.map(RecordExtractor::host))
            .orElse(capture.source());
    String title = Titles.plain(given, outlet);
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, title);
    List<String> summary =
        mapping.value(record, Part.SUMMARY).map(RecordExtractor::line).stream().toList();
    summary.forEach(line -> text.add(Article.Kind.SUMMARY, line));
    blocks(body, title).forEach(block -> text.add(block.kind(), block.text()));
    Optional<Instant> published = mapping.value(record, Part.DATE).flatMap(FeedDates::parse);
    return new Article(
        ContentId.of(text.text(), outlet, url.orElse("")),
        url,
        outlet,
        mapping
            .value(record, Part.LANGUAGE)
            .flatMap(LanguageTag::language)
            .or(() -> LanguageGuess.load().guess(text.text()))
            .orElse("en"),
        mapping.value(record, Part.SECTION),
        title,
        summary,
        published,
        published.isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        Optional.empty(),
        mapping.value(record, Part.AUTHOR).map(RecordExtractor::bylines).orElse(List.of()),
        List.of(),
        List.of(),
        text.blocks(),
        text.text(),
        licence(capture, mapping, record));
  }

  /// The record's own licence where it is one of ours: a looser one than the capture's only if the
  /// field was mapped on purpose and nobody has given another since.
  private static Licence licence(Capture capture, FieldMapping mapping, JsonNode record) {
    boolean meant =
        mapping.fields().containsKey(Part.LICENCE)
            && !capture.headers().containsKey(Capture.RELICENSED);
    return mapping
        .value(record, Part.LICENCE)
        .flatMap(RecordExtractor::licence)
        .filter(own -> meant || own.compareTo(capture.licence()) > 0)
        .orElse(capture.licence());
  }

  private static Optional<Licence> licence(String word) {
    try {
      return Optional.of(Licence.parse(word));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private static List<TextBlock> blocks(String body, String title) {
    boolean html = body.contains("</p>") || body.contains("<br") || body.contains("</div>");
    if (html) {
      return HtmlText.blocks(body, "", title).stream()
          .map(block -> new TextBlock(block.kind(), block.text()))
          .toList();
    }
    List<TextBlock> blocks = new ArrayList<>(PlainBlocks.of(body));
    if (blocks.size() > 1 && blocks.getFirst().text().equalsIgnoreCase(title)) {
      blocks.removeFirst();
    }
    return blocks;
  }

  private static List<Article.Byline> bylines(String names) {
    return Arrays.stream(names.split("\\s*;\\s*"))
        .filter(name -> !name.isBlank())
        .map(name -> new Article.Byline(name, "author", Optional.empty()))
        .toList();
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static String host(String url) {
    return url.replaceFirst("^[a-z]+://(?:www\\.)?", "").replaceFirst("[/?#:].*$", "");
  }
}
