package org.thaw.intake.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.intake.format.Charsets;
import org.thaw.intake.format.Format;
import org.thaw.intake.language.LanguageGuess;
import org.thaw.text.ContentId;

/// Finds the article in a web page: its text without anything around it, and what the page says of
/// it.
public final class PageExtractor {

  private static final int SHORTEST_BODY = 200;
  private static final int HEAD = 8192;
  private static final int FEWEST_WORDS = 25;

  private final Marks marks = Marks.shipped();

  /// The article in a captured page, or the reason why there is none.
  public Extraction extract(Capture capture) {
    byte[] head = Arrays.copyOf(capture.content(), Math.min(capture.content().length, HEAD));
    Format format = Format.of(head, "page.html");
    if (format == Format.EMPTY || format == Format.BINARY) {
      return new Rejected(
          format == Format.EMPTY ? Rejected.Reason.EMPTY : Rejected.Reason.BINARY,
          "no page, though it is called one");
    }
    if (Format.isFeed(new String(head, StandardCharsets.ISO_8859_1))) {
      return new Rejected(
          Rejected.Reason.FEED_NOT_PAGE, "a feed, not a page: follow it with thaw source add");
    }
    return extract(parse(capture), capture).extraction();
  }

  /// A page read, before it is an article.
  ///
  /// @param metadata what the page says of its article
  /// @param summary the visible summary
  /// @param body the article's text without headline and summary, paragraphs divided by blank lines
  public record Reading(
      PageMetadata metadata, List<String> summary, String body, Extraction extraction) {

    public Reading {
      summary = List.copyOf(summary);
    }
  }

  /// What a captured page says, for those who measure.
  public Reading read(Capture capture) {
    return extract(parse(capture), capture);
  }

  private static Document parse(Capture capture) {
    Optional<String> http = Optional.ofNullable(capture.headers().get("charset"));
    String html = Charsets.decodePage(capture.content(), http).text();
    return Jsoup.parse(BareMarkup.of(html), capture.url().orElse(""));
  }

  private Reading extract(Document page, Capture capture) {
    LocalDate latest = LocalDate.ofInstant(capture.captured(), ZoneOffset.UTC).plusDays(1);
    String address = capture.url().orElse("");
    Landmarks landmarks = Landmarks.of(page);
    PageMetadata metadata =
        new PageMetadataReader(marks, new Moments(latest, monthFirst(landmarks)))
            .read(landmarks, address);
    List<Article.Picture> pictures = new PictureFinder(marks).find(landmarks);
    List<PageBlock> blocks = blocks(page, landmarks, metadata, capture);
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, metadata.title());
    blocks.forEach(block -> text.add(block.kind(), block.text()));
    List<String> summary = texts(blocks, true);
    String body = String.join("\n\n", texts(blocks, false));
    return new Reading(
        metadata, summary, body, extraction(capture, metadata, text, summary, pictures));
  }

  private List<PageBlock> blocks(
      Document page, Landmarks landmarks, PageMetadata metadata, Capture capture) {
    List<PageBlock> found = blocks(page, landmarks, metadata, true);
    if (length(found) >= SHORTEST_BODY) {
      return found;
    }
    Document whole = parse(capture);
    List<PageBlock> wider = blocks(whole, Landmarks.of(whole), metadata, false);
    return length(wider) > length(found) ? wider : found;
  }

  private List<PageBlock> blocks(
      Document page, Landmarks landmarks, PageMetadata metadata, boolean byName) {
    new Pruner(marks, byName).prune(page);
    List<PageBlock> blocks = new ArrayList<>();
    List<Element> marked = landmarks.of(Landmark.ARTICLE_BODY);
    for (Element element : new ContentFinder(marks, metadata.title()).find(page, marked)) {
      blocks.addAll(BlockCollector.collect(element));
    }
    List<PageBlock> body = new BlockFilter(marks).keep(blocks, metadata.title());
    return new SummaryFinder(marks, metadata).mark(BlockCollector.collect(page.body()), body);
  }

  private static List<String> texts(List<PageBlock> blocks, boolean summary) {
    return blocks.stream()
        .filter(block -> (block.kind() == Article.Kind.SUMMARY) == summary)
        .map(PageBlock::text)
        .toList();
  }

  private static int length(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(PageBlock::length).sum();
  }

  private static boolean monthFirst(Landmarks page) {
    String language = Strings.lower(page.root("lang"));
    return language.equals("en") || language.startsWith("en-us") || language.startsWith("en_us");
  }

  private static Extraction extraction(
      Capture capture,
      PageMetadata metadata,
      ArticleText text,
      List<String> summary,
      List<Article.Picture> pictures) {
    String body = text.text().substring(Math.min(text.text().length(), metadata.title().length()));
    if (!Strings.hasWords(body, FEWEST_WORDS)) {
      return new Rejected(Rejected.Reason.NO_BODY, "no article stands out from the page around it");
    }
    if (metadata.title().isBlank()) {
      return new Rejected(Rejected.Reason.NO_HEADLINE, "the page has no title");
    }
    String outlet =
        metadata
            .siteName()
            .orElse(PageMetadataReader.host(metadata.url().orElse(capture.source())));
    return new Extraction.Extracted(
        new Article(
            ContentId.of(text.text(), outlet, metadata.url().orElse("")),
            metadata.url(),
            outlet.isBlank() ? capture.source() : outlet,
            LanguageGuess.load().guess(body).or(metadata::language).orElse("en"),
            metadata.section(),
            metadata.title(),
            summary,
            metadata.published().map(PageMetadata.Moment::instant),
            metadata
                .published()
                .map(m -> m.stated() ? Article.Origin.METADATA : Article.Origin.INFERRED)
                .orElse(Article.Origin.UNKNOWN),
            Optional.empty(),
            metadata.authors().stream()
                .map(name -> new Article.Byline(name, "author", Optional.empty()))
                .toList(),
            pictures.stream().flatMap(picture -> picture.credit().stream()).distinct().toList(),
            pictures,
            text.blocks(),
            text.text(),
            capture.licence()));
  }
}
