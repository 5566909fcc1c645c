package org.thaw.intake.feed;

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
import org.thaw.intake.language.LanguageGuess;
import org.thaw.intake.language.LanguageTag;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.print.Captions;
import org.thaw.intake.text.Titles;
import org.thaw.text.ContentId;

/// The article in one item of a feed: its title and the text of its content or summary.
///
/// An item of an aggregator, whose title ends in the name of its source, belongs to that source;
/// the list of other outlets it carries is no text.
public final class FeedItemExtractor {

  private static final int FEWEST_TITLE_WORDS = 3;

  private final FeedReader reader = new FeedReader();

  public Extraction extract(Capture capture) {
    Optional<FeedItem> item =
        reader
            .read(capture.content(), capture.url().orElse(""), Optional.of("utf-8"))
            .flatMap(feed -> feed.items().stream().findFirst());
    if (item.isEmpty()) {
      return new Rejected(Rejected.Reason.MALFORMED, "no item can be read from this entry");
    }
    return extract(capture, item.get());
  }

  private static Extraction extract(Capture capture, FeedItem item) {
    boolean wrapped = isWrapper(item);
    String title =
        Titles.plain(wrapped ? withoutSource(item) : item.title(), outlet(capture, item));
    List<HtmlText.Block> blocks = wrapped ? List.of() : blocks(item, title);
    if (title.isBlank() && blocks.isEmpty()) {
      return new Rejected(Rejected.Reason.EMPTY, "an item with neither title nor text");
    }
    if (blocks.isEmpty() && title.split("\\s+").length < FEWEST_TITLE_WORDS) {
      return new Rejected(
          Rejected.Reason.NO_BODY, "an item with a title of a word or two and no text");
    }
    if (title.isBlank()) {
      return new Rejected(Rejected.Reason.NO_HEADLINE, "an item without a title");
    }
    return new Extraction.Extracted(article(capture, item, title, blocks));
  }

  private static List<HtmlText.Block> blocks(FeedItem item, String title) {
    String base = item.link().orElse("");
    List<HtmlText.Block> content = HtmlText.blocks(item.content(), base, title);
    List<HtmlText.Block> summary = HtmlText.blocks(item.summary(), base, title);
    if (content.isEmpty()) {
      return summary;
    }
    String start = key(content);
    String above = key(summary);
    boolean said =
        above.isEmpty() || start.startsWith(above.substring(0, Math.min(60, above.length())));
    if (said || summary.size() > 2) {
      return content;
    }
    List<HtmlText.Block> both = new ArrayList<>();
    summary.forEach(block -> both.add(new HtmlText.Block(Article.Kind.SUMMARY, block.text())));
    both.addAll(content);
    return both;
  }

  private static String key(List<HtmlText.Block> blocks) {
    StringBuilder key = new StringBuilder();
    blocks.forEach(block -> key.append(block.text().replaceAll("[^\\p{L}\\d]", "")));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isWrapper(FeedItem item) {
    return item.source().isPresent() && item.title().endsWith(" - " + item.source().get());
  }

  private static String withoutSource(FeedItem item) {
    return item.title()
        .substring(0, item.title().length() - item.source().orElse("").length() - 3)
        .strip();
  }

  private static String outlet(Capture capture, FeedItem item) {
    return item.source()
        .or(() -> FeedItems.header(capture, FeedItems.FEED_TITLE))
        .orElse(capture.source());
  }

  private static Article article(
      Capture capture, FeedItem item, String title, List<HtmlText.Block> blocks) {
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, title);
    blocks.forEach(block -> text.add(block.kind(), block.text()));
    String outlet = outlet(capture, item);
    Optional<Instant> published = item.published().or(item::updated);
    List<Article.Picture> pictures = pictures(item);
    Optional<String> link =
        FeedItems.header(capture, FeedItems.WRAPPED).isPresent() ? capture.url() : item.link();
    return new Article(
        ContentId.of(text.text(), outlet, link.orElse("")),
        link,
        outlet,
        language(capture, item, text.text()),
        item.categories().stream()
            .map(Feed.Category::term)
            .filter(term -> !term.isBlank())
            .findFirst()
            .or(() -> FeedItems.header(capture, FeedItems.SHELF)),
        title,
        blocks.stream()
            .filter(block -> block.kind() == Article.Kind.SUMMARY)
            .map(HtmlText.Block::text)
            .toList(),
        published,
        published.isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        Optional.empty(),
        item.authors().stream()
            .filter(person -> !person.name().isBlank())
            .map(person -> new Article.Byline(person.name(), "author", Optional.empty()))
            .toList(),
        pictures.stream().flatMap(picture -> picture.credit().stream()).distinct().toList(),
        pictures,
        text.blocks(),
        text.text(),
        capture.licence());
  }

  private static String language(Capture capture, FeedItem item, String text) {
    return LanguageGuess.load()
        .guess(text)
        .or(item::language)
        .or(() -> FeedItems.header(capture, FeedItems.FEED_LANGUAGE))
        .flatMap(LanguageTag::language)
        .orElse("en");
  }

  private static List<Article.Picture> pictures(FeedItem item) {
    return item.media().stream()
        .filter(media -> media.type().startsWith("image") || !media.caption().isEmpty())
        .map(media ->
            Captions.read(
                media.caption(),
                Optional.of(media.credit()).filter(credit -> !credit.isEmpty()),
                Optional.of(media.url())))
        .toList();
  }
}
