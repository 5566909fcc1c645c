package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.thaw.article.Article;

/// Reads the blocks of text under an element in order. Neighbouring blocks are never glued, and two
/// line breaks divide a block.
final class BlockCollector {

  private static final int DEEPEST = 400;
  private static final Evaluator LAYOUT =
      Selector.evaluatorOf("table, p + p, div p, h1, h2, h3, ul");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int breaks;

  private BlockCollector() {}

  static List<PageBlock> collect(Element root) {
    BlockCollector collector = new BlockCollector();
    collector.walk(root, Article.Kind.PARAGRAPH, root, false, 0);
    collector.flush(Article.Kind.PARAGRAPH, root);
    return collector.blocks;
  }

  private void walk(Element element, Article.Kind kind, Element holder, boolean inLink, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        append(words.getWholeText(), inLink);
      } else if (node instanceof Element child) {
        enter(child, kind, holder, inLink, depth);
      }
    }
  }

  private void enter(Element child, Article.Kind kind, Element holder, boolean inLink, int depth) {
    if (child.nameIs("br") || child.nameIs("hr")) {
      breaks++;
      text.append(' ');
      if (breaks >= 2 || child.nameIs("hr")) {
        flush(kind, holder);
      }
      return;
    }
    boolean link = inLink || child.nameIs("a");
    if (child.nameIs("tr") && isDataRow(child)) {
      row(child, kind, holder);
    } else if (Measures.isBlock(child)) {
      flush(kind, holder);
      Article.Kind inner = kindOf(child, kind);
      walk(child, inner, child, link, depth + 1);
      flush(inner, child);
    } else {
      walk(child, kind, holder, link, depth + 1);
    }
  }

  /// A row of figures or short cells is one block; a row that lays out a page is not.
  private static boolean isDataRow(Element row) {
    return row.childrenSize() > 1
        && ShortText.isWithin(row, 400)
        && row.selectFirst(LAYOUT) == null;
  }

  private void row(Element row, Article.Kind kind, Element holder) {
    flush(kind, holder);
    for (Element cell : row.children()) {
      append(" ", false);
      walk(cell, kind, row, false, DEEPEST - 40);
      append(" ", false);
    }
    flush(Article.Kind.ITEM, row);
  }

  private static Article.Kind kindOf(Element element, Article.Kind outer) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Article.Kind.HEADING;
      case "li", "dt", "dd" -> Article.Kind.ITEM;
      case "blockquote" -> Article.Kind.QUOTE;
      case "p", "div" -> outer == Article.Kind.HEADING ? Article.Kind.PARAGRAPH : outer;
      default -> outer;
    };
  }

  private void append(String words, boolean inLink) {
    int before = text.length();
    boolean space = before > 0 && text.charAt(before - 1) == ' ';
    int run = 0;
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      boolean blank = Strings.isSpace(character);
      if (blank || Strings.isInvisible(character)) {
        text.append(words, run, i);
        run = i + 1;
        if (blank && !space) {
          text.append(' ');
        }
        space |= blank;
      } else {
        space = false;
        breaks = 0;
      }
    }
    text.append(words, run, words.length());
    linked += inLink ? text.length() - before : 0;
  }

  private void flush(Article.Kind kind, Element holder) {
    String block = text.toString().strip();
    if (!block.isEmpty()) {
      blocks.add(new PageBlock(kind, block, Math.min(linked, block.length()), holder));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
