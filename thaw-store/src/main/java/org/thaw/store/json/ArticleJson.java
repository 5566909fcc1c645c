package org.thaw.store.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.article.Slip;
import org.thaw.finding.Section;
import org.thaw.reading.Reading;

/// The `article` of a reading as JSON: the article, its summary and its sections.
final class ArticleJson {

  private ArticleJson() {}

  static Map<String, @Nullable Object> write(Reading reading) {
    Article article = reading.article();
    return new Fields()
        .put("id", article.id())
        .put("url", article.url())
        .put("outlet", article.outlet())
        .put("language", article.language())
        .put("section", article.section())
        .put("headline", article.headline())
        .put("summary", reading.summary())
        .put("summaryOrigin", reading.summaryGiven() ? "given" : "extracted")
        .put("published", article.published(), Instant::toString)
        .put("publishedOrigin", Fields.word(article.publishedOrigin()))
        .put("dateline", article.dateline(), ArticleJson::dateline)
        .list("bylines", article.bylines(), ArticleJson::byline)
        .put("credits", article.credits())
        .list("pictures", article.pictures(), ArticleJson::picture)
        .list("sections", reading.sections(), ArticleJson::section)
        .list("blocks", article.blocks(), ArticleJson::block)
        .put("licence", article.licence().word())
        .put("text", article.text())
        .put("slip", SlipJson.write(article.slip()))
        .map();
  }

  static Article read(Parsed json) {
    boolean given = json.text("summaryOrigin").equals("given");
    return new Article(
        json.own("id"),
        json.optional("url"),
        json.text("outlet"),
        json.text("language"),
        json.optional("section"),
        json.own("headline"),
        given ? json.texts("summary") : List.of(),
        json.optional("published").map(Instant::parse),
        json.word("publishedOrigin", Article.Origin.class),
        json.optional("dateline", ArticleJson::toDateline),
        json.list("bylines", ArticleJson::toByline),
        json.texts("credits"),
        json.list("pictures", ArticleJson::toPicture),
        json.list("blocks", ArticleJson::toBlock),
        json.own("text"),
        Licence.parse(json.text("licence")),
        json.optional("slip", SlipJson::read).orElse(Slip.NONE));
  }

  static List<Section> sections(Parsed article) {
    return article.list(
        "sections",
        section ->
            new Section(
                section.optional("heading"),
                section.word("role", Section.Role.class),
                section.span("span")));
  }

  private static Object dateline(Article.Dateline dateline) {
    return new Fields()
        .put("place", dateline.place())
        .put("country", dateline.country())
        .put("date", dateline.date())
        .map();
  }

  private static Article.Dateline toDateline(Parsed json) {
    return new Article.Dateline(
        json.text("place"), json.optional("country"), json.optional("date"));
  }

  private static Object byline(Article.Byline byline) {
    return new Fields()
        .put("name", byline.name())
        .put("role", byline.role())
        .put("agency", byline.agency())
        .map();
  }

  private static Article.Byline toByline(Parsed json) {
    return new Article.Byline(json.text("name"), json.text("role"), json.optional("agency"));
  }

  private static Object picture(Article.Picture picture) {
    return new Fields()
        .put("url", picture.url())
        .put("caption", picture.caption())
        .put("credit", picture.credit())
        .put("photographer", picture.photographer())
        .put("date", picture.date())
        .map();
  }

  private static Article.Picture toPicture(Parsed json) {
    return new Article.Picture(
        json.optional("url"),
        json.text("caption"),
        json.optional("credit"),
        json.optional("photographer"),
        json.optional("date"));
  }

  private static Object section(Section section) {
    return new Fields()
        .put("heading", section.heading())
        .put("role", section.role().word())
        .put("span", Fields.span(section.span()))
        .map();
  }

  private static Object block(Article.Block block) {
    return new Fields()
        .put("kind", Fields.word(block.kind()))
        .put("span", Fields.span(block.span()))
        .map();
  }

  private static Article.Block toBlock(Parsed json) {
    return new Article.Block(json.word("kind", Article.Kind.class), json.span("span"));
  }
}
