package org.thaw.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.intake.Charsets;
import org.thaw.intake.feed.FeedDates;
import org.thaw.intake.language.LanguageGuess;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.text.Datelines;
import org.thaw.text.ContentId;

/// Reads NewsML-G2 items (2.x) with NITF, XHTML or plain text inside, leniently.
///
/// Status and embargo oblige as in [NinjsReader]. Packages, concepts, events and planning items
/// carry no article and are named as such.
@SuppressWarnings("ReferenceEquality") // nodes of a tree are told apart by identity
public final class NewsMlReader {

  public Extraction extract(Capture capture) {
    String xml =
        Charsets.decode(capture.content(), Optional.ofNullable(capture.headers().get("charset")))
            .text();
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    Element item = document.selectFirst("newsItem");
    Element nitf = document.selectFirst("nitf");
    if (item == null && nitf == null) {
      Element root =
          document.selectFirst(
              "packageItem, conceptItem, planningItem, knowledgeItem, catalogItem");
      String kind = root == null ? "document" : root.tagName();
      return new Rejected(
          Rejected.Reason.NO_BODY, "a NewsML-G2 %s, which carries no article".formatted(kind));
    }
    Element root = Objects.requireNonNull(item == null ? nitf : item);
    Optional<Rejected> barred =
        Obligations.barred(
            attribute(root, "pubStatus", "qcode", "uri").orElse("usable").toLowerCase(Locale.ROOT),
            text(root, "embargoed").flatMap(FeedDates::parse),
            capture.captured());
    return barred.isPresent() ? barred.get() : read(root, capture);
  }

  private static Extraction read(Element item, Capture capture) {
    Element content = item.selectFirst("inlineXML, inlineData, body|content, body\\.content");
    Element body = item.selectFirst("body\\.content");
    Element source =
        body != null ? body : content != null ? content : item.selectFirst("html > body, body");
    List<HtmlText.Block> blocks = source == null ? List.of() : blocks(source);
    String headline =
        text(item, "headline")
            .or(() -> text(item, "hl1"))
            .or(() -> text(item, "contentMeta title"))
            .orElse("");
    if (blocks.isEmpty()) {
      String kind =
          attribute(item, "itemClass", "qcode", "uri").orElse("item").replaceFirst("^.*[:/]", "");
      return new Rejected(
          Rejected.Reason.NO_BODY, "a NewsML-G2 item (%s) without text inside".formatted(kind));
    }
    return headline.isBlank()
        ? new Rejected(Rejected.Reason.NO_HEADLINE, "a NewsML-G2 item without headline")
        : new Extraction.Extracted(article(item, headline, blocks, capture));
  }

  private static List<HtmlText.Block> blocks(Element source) {
    Element html = source.selectFirst("body");
    Element holder = html == null || html == source ? source : html;
    boolean markup = holder.childrenSize() > 0;
    String content = markup ? holder.html() : holder.wholeText().strip();
    boolean escaped = !markup && content.startsWith("<");
    String paragraphs =
        markup || escaped
            ? content
            : "<p>"
                + content
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replaceAll("\\n\\s*\\n", "</p><p>")
                + "</p>";
    return HtmlText.blocks(
        paragraphs.replaceAll("<(/?)hl2", "<$1h2").replaceAll("<(/?)[a-z]+:(?=[a-z])", "<$1"),
        "",
        "");
  }

  private static Article article(
      Element item, String headline, List<HtmlText.Block> blocks, Capture capture) {
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, headline);
    List<String> summary = text(item, "contentMeta > description").stream().toList();
    summary.forEach(line -> text.add(Article.Kind.SUMMARY, line));
    Optional<Datelines.Opening> opening = Datelines.read(blocks.getFirst().text());
    List<HtmlText.Block> body = new ArrayList<>(blocks);
    opening.ifPresent(
        found -> body.set(0, new HtmlText.Block(blocks.getFirst().kind(), found.rest())));
    body.forEach(block -> text.add(block.kind(), block.text()));
    String outlet =
        text(item, "provider > name")
            .or(() -> text(item, "copyrightHolder > name"))
            .or(() -> text(item, "infoSource > name"))
            .or(() -> attribute(item, "provider", "literal", "qcode", "uri"))
            .orElse(capture.source());
    Optional<String> guid = Optional.of(item.attr("guid")).filter(id -> !id.isEmpty());
    var published =
        text(item, "contentCreated")
            .or(() -> text(item, "versionCreated"))
            .or(() -> text(item, "firstCreated"))
            .flatMap(FeedDates::parse);
    return new Article(
        ContentId.of(text.text(), outlet, guid.orElse("")),
        guid.or(capture::url),
        outlet,
        attribute(item, "contentMeta > language", "tag")
            .or(() -> Optional.of(item.attr("xml:lang")))
            .filter(tag -> tag.length() >= 2)
            .map(tag -> tag.substring(0, 2).toLowerCase(Locale.ROOT))
            .or(() -> LanguageGuess.load().guess(text.text()))
            .orElse("en"),
        text(item, "contentMeta > subject > name"),
        headline,
        summary,
        published,
        published.isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        opening
            .map(Datelines.Opening::dateline)
            .or(() ->
                text(item, "dateline")
                    .or(() -> text(item, "located > name"))
                    .map(place -> new Article.Dateline(place, Optional.empty(), Optional.empty()))),
        bylines(item),
        text(item, "creditline").or(() -> text(item, "infoSource > name")).stream().toList(),
        List.of(),
        text.blocks(),
        text.text(),
        capture.licence());
  }

  private static List<Article.Byline> bylines(Element item) {
    List<Article.Byline> bylines = new ArrayList<>();
    for (Element creator : item.select("contentMeta > creator > name")) {
      bylines.add(new Article.Byline(creator.text().strip(), "author", Optional.empty()));
    }
    if (bylines.isEmpty()) {
      text(item, "by")
          .or(() -> text(item, "byline"))
          .map(by -> by.replaceFirst("(?i)^(by|por)\\s+", ""))
          .ifPresent(name -> bylines.add(new Article.Byline(name, "author", Optional.empty())));
    }
    return bylines;
  }

  private static Optional<String> text(Element item, String query) {
    return item.select(query).stream()
        .map(found -> found.text().replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static Optional<String> attribute(Element item, String query, String... names) {
    Element found = item.selectFirst(query);
    if (found != null) {
      for (String name : names) {
        if (!found.attr(name).isBlank()) {
          return Optional.of(found.attr(name).strip());
        }
      }
    }
    return Optional.empty();
  }
}
