package org.thaw.intake;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.text.ContentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// IPTC ninjs 2.x and 3.x items with a plain text body.
final class NinjsReader {

  private static final Pattern DATELINE =
      Pattern.compile("^(\\p{Lu}[\\p{Lu} .'-]{2,40}?)(?:, [^—]{1,30}?)?(?: \\([^)]*\\))? [—–-] ");

  Extraction read(String json, Licence licence) {
    JsonNode item;
    try {
      item = JsonMapper.shared().readTree(json);
    } catch (JacksonException malformed) {
      return new Rejected(Rejected.Reason.MALFORMED, "not JSON: " + malformed.getOriginalMessage());
    }
    String headline = value(item, "headlines");
    String body = value(item, "bodies");
    if (headline.isBlank() || body.isBlank()) {
      return new Rejected(Rejected.Reason.NO_BODY, "no ninjs item with headlines and bodies");
    }
    return new Extraction.Extracted(article(item, headline, body, licence));
  }

  private static Article article(JsonNode item, String headline, String body, Licence licence) {
    String summary = value(item, "descriptions");
    Matcher dateline = DATELINE.matcher(body);
    boolean dated = dateline.find();
    ArticleText text =
        new ArticleText().add(Article.Kind.HEADLINE, headline).add(Article.Kind.SUMMARY, summary);
    for (String paragraph : (dated ? body.substring(dateline.end()) : body).split("\n\\s*\n")) {
      text.add(Article.Kind.PARAGRAPH, paragraph);
    }
    String outlet = item.path("provider").asString("");
    Optional<String> url = item.path("uri").stringValueOpt();
    Optional<Instant> published = published(item);
    return new Article(
        ContentId.of(text.text(), outlet, url.orElse("")),
        url,
        outlet,
        item.path("language").asString("en"),
        Optional.empty(),
        headline,
        summary.isEmpty() ? List.of() : List.of(summary),
        published,
        published.isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        dated
            ? Optional.of(
                new Article.Dateline(dateline.group(1), Optional.empty(), Optional.empty()))
            : Optional.empty(),
        item.path("by").stringValueOpt().stream()
            .map(by -> new Article.Byline(by, "author", Optional.empty()))
            .toList(),
        List.of(),
        List.of(),
        text.blocks(),
        text.text(),
        licence);
  }

  private static Optional<Instant> published(JsonNode item) {
    try {
      return item.path("versionCreated").stringValueOpt().map(Instant::parse);
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }

  private static String value(JsonNode item, String list) {
    return item.path(list).path(0).path("value").asString("").strip();
  }
}
