package org.thaw.intake.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.thaw.article.Article;

/// The text in a piece of HTML that is an article's body or summary and nothing else.
public final class HtmlText {

  private HtmlText() {}

  /// A block of text and what it is.
  public record Block(Article.Kind kind, String text) {}

  /// The blocks in order, without captions, calls to share or subscribe, or the title again.
  ///
  /// @param base the address that links start from; may be empty
  public static List<Block> blocks(String html, String base, String title) {
    if (html.isBlank()) {
      return List.of();
    }
    Document page = Jsoup.parseBodyFragment(html, base);
    new Pruner(Marks.shipped(), false).prune(page);
    List<PageBlock> blocks = BlockCollector.collect(page.body());
    return new BlockFilter(Marks.shipped())
        .keep(blocks, title).stream().map(block -> new Block(block.kind(), block.text())).toList();
  }
}
