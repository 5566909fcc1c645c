package org.thaw.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Licence;
import org.thaw.article.Plan;
import org.thaw.article.Slip;
import org.thaw.article.Terms;
import org.thaw.text.ContentId;

/// Articles drawn from a seed: every field present or absent, every kind of block.
final class DrawnArticles {

  private final Draw draw;

  DrawnArticles(Draw draw) {
    this.draw = draw;
  }

  Article next() {
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, draw.words());
    for (int i = 0; i < 4; i++) {
      text.add(draw.pick(Article.Kind.values()), draw.words() + " " + draw.words() + ".");
    }
    return new Article(
        ContentId.of(text.text(), draw.number()),
        draw.maybe(() -> "https://example.org/" + draw.number(1000)),
        "Example Wire",
        draw.coin() ? "en" : "es",
        draw.maybe(draw::words),
        draw.words(),
        draw.some(draw::words),
        draw.maybe(() -> Instant.ofEpochSecond(1_700_000_000L + draw.number(80_000_000))),
        draw.pick(Article.Origin.values()),
        draw.maybe(() ->
            new Article.Dateline(draw.words(), draw.maybe(draw::country), draw.maybe(draw::words))),
        draw.some(() -> new Article.Byline(draw.words(), "author", draw.maybe(draw::words))),
        draw.some(draw::words),
        draw.some(() -> picture()),
        text.blocks(),
        text.text(),
        draw.pick(Licence.values()),
        slip(text.text()));
  }

  private Slip slip(String text) {
    return new Slip(
        Optional.empty(),
        draw.maybe(() -> new Slip.Correction("correction", draw.words())),
        draw.coin() ? Terms.NONE : terms(),
        draw.some(() -> new Slip.Topic("medtop:11000000", draw.words())),
        draw.some(draw::words),
        draw.some(draw::words),
        draw.some(() -> plan(text)));
  }

  private Terms terms() {
    return new Terms(
        draw.some(draw::words),
        draw.maybe(draw::words),
        draw.maybe(draw::words),
        draw.some(draw::words),
        draw.maybe(draw::words),
        draw.maybe(() -> Instant.ofEpochSecond(1_700_000_000L + draw.number(9_000_000))));
  }

  private Plan plan(String text) {
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(draw.number(300));
    return new Plan(
        draw.words(),
        draw.maybe(
            () -> new Plan.Dates(day, day, draw.pick(Plan.Precision.values()), draw.words())),
        draw.maybe(draw::words),
        draw.some(draw::words),
        draw.some(draw::words),
        draw.pick(Plan.Status.values()),
        draw.maybe(draw::words),
        List.of(draw.span(text)));
  }

  private Article.Picture picture() {
    return new Article.Picture(
        draw.maybe(draw::words),
        draw.words(),
        draw.maybe(draw::words),
        draw.maybe(draw::words),
        draw.maybe(draw::words));
  }
}
