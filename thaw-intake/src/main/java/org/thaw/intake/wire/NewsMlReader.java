package org.thaw.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.intake.feed.FeedDates;
import org.thaw.intake.format.Charsets;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.text.TextBlock;

/// Reads NewsML-G2 items (2.x) leniently: news with NITF, XHTML or plain text inside, and events
/// and planned coverage wherever they stand.
///
/// Status and embargo oblige as in [NinjsReader]. Packages, concepts other than events, and
/// catalogues carry no article and are named as such.
@SuppressWarnings("ReferenceEquality") // nodes of a tree are told apart by identity
public final class NewsMlReader {

  private static final String ITEMS =
      "newsItem, conceptItem, planningItem, knowledgeItem, packageItem, catalogItem, nitf";

  public Extraction extract(Capture capture) {
    String xml =
        Charsets.decode(capture.content(), Optional.ofNullable(capture.headers().get("charset")))
            .text();
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    document.select("[xmlns], *").forEach(NewsMlReader::dropPrefix);
    Element item = document.selectFirst(ITEMS);
    return item == null
        ? new Rejected(Rejected.Reason.NO_BODY, "a NewsML document without an item")
        : draft(new NewsMlNode(item)).extraction(capture);
  }

  /// Senders may put the namespace's prefix before every name.
  private static void dropPrefix(Element element) {
    String name = element.tagName();
    int colon = name.indexOf(':');
    if (colon > 0 && colon < name.length() - 1) {
      element.tagName(name.substring(colon + 1));
    }
  }

  /// All that the item says, article or not.
  static WireDraft draft(NewsMlNode item) {
    return new WireDraft(
        "NewsML-G2 " + kind(item),
        item.attribute("itemMeta > link[rel=irel:webVersion]", "href")
            .or(() -> Optional.of(item.own("guid")).filter(guid -> !guid.isEmpty())),
        item.text(
                "contentMeta > headline",
                "headline",
                "hedline > hl1",
                "hl1",
                "contentMeta title",
                "itemMeta > title")
            .orElse(""),
        item.text("contentMeta > description", "abstract").stream().toList(),
        body(item.element()),
        item.text(
                "itemMeta > provider > name",
                "provider > name",
                "copyrightHolder > name",
                "infoSource > name")
            .or(() -> item.attribute("provider", "literal", "qcode", "uri"))
            .map(name -> name.replaceFirst("^\\w+:(?=\\S)", "")),
        item.attribute("contentMeta > language", "tag").orElse(item.own("xml:lang")),
        item.text("contentCreated", "versionCreated", "firstCreated").flatMap(FeedDates::parse),
        item.text("contentMeta > located > name", "dateline > location", "dateline"),
        bylines(item),
        item.text("creditline", "infoSource > name").stream().toList(),
        List.of(),
        NewsMlEvents.in(item),
        NewsMlSlips.of(item));
  }

  private static String kind(NewsMlNode item) {
    String name = item.element().tagName();
    String nature =
        item.attribute("itemClass", "qcode", "uri").orElse("").replaceFirst("^.*[:/]", "");
    return nature.isEmpty() ? name : "%s (%s)".formatted(name, nature);
  }

  private static List<TextBlock> body(Element item) {
    Element content = item.selectFirst("inlineXML, inlineData, body|content, body\\.content");
    Element nitf = item.selectFirst("body\\.content");
    Element source =
        nitf != null ? nitf : content != null ? content : item.selectFirst("html > body, body");
    boolean events = source != null && source.selectFirst("conceptSet, concept, event") != null;
    return source == null || events ? List.of() : blocks(Objects.requireNonNull(source));
  }

  private static List<TextBlock> blocks(Element source) {
    Element html = source.selectFirst("body");
    Element holder = html == null || html == source ? source : html;
    boolean markup = holder.childrenSize() > 0;
    String content = markup ? holder.html() : holder.wholeText().strip();
    String paragraphs =
        markup || content.startsWith("<")
            ? content
            : "<p>"
                + content
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replaceAll("\\n\\s*\\n", "</p><p>")
                + "</p>";
    return HtmlText.blocks(NitfText.content(paragraphs), "", "").stream()
        .map(block -> new TextBlock(block.kind(), block.text()))
        .toList();
  }

  private static List<Article.Byline> bylines(NewsMlNode item) {
    List<Article.Byline> bylines = new ArrayList<>();
    for (Element creator : item.element().select("contentMeta > creator > name")) {
      bylines.add(new Article.Byline(creator.text().strip(), "author", Optional.empty()));
    }
    if (bylines.isEmpty()) {
      item.text("contentMeta > by", "by", "byline > person", "byline")
          .map(by -> by.replaceFirst("(?i)^(by|por)\\s+", ""))
          .ifPresent(name -> bylines.add(new Article.Byline(name, "author", Optional.empty())));
    }
    return bylines;
  }
}
