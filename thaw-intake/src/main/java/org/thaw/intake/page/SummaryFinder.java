package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.thaw.article.Article;

/// Finds the visible summary of an article: the block or two between title and body that are called
/// a summary, or that the page's metadata repeat as its description.
@SuppressWarnings("ReferenceEquality") // nodes of a tree are told apart by identity
final class SummaryFinder {

  private static final int SHORTEST = 35;
  private static final int LONGEST = 700;
  private static final int LONG_HEADING = 60;
  private static final int MOST_BLOCKS = 6;
  private static final int COMPARED = 60;

  private final Marks marks;
  private final String titleKey;
  private final String descriptionKey;

  SummaryFinder(Marks marks, PageMetadata metadata) {
    this.marks = marks;
    titleKey = Strings.key(metadata.title());
    descriptionKey = Strings.key(metadata.description().orElse(""));
  }

  /// The body's blocks with its summary before them and marked as such.
  ///
  /// @param page every block of the pruned page in order
  /// @param body the blocks of the body, in order
  List<PageBlock> mark(List<PageBlock> page, List<PageBlock> body) {
    List<PageBlock> above = above(page, body);
    List<PageBlock> marked = new ArrayList<>(above);
    int leading = 0;
    int most = above.isEmpty() ? Math.min(MOST_BLOCKS, body.size() - 1) : 0;
    while (leading < most
        && isSummary(body.get(leading))
        && !isBrother(body.get(leading), body.get(leading + 1))) {
      marked.add(as(body.get(leading), Article.Kind.SUMMARY));
      leading++;
    }
    marked.addAll(body.subList(leading, body.size()));
    return marked;
  }

  /// A paragraph beside another paragraph is body, though its class says teaser.
  private static boolean isBrother(PageBlock block, PageBlock next) {
    return block.element().nameIs("p")
        && next.element().nameIs("p")
        && block.element().parent() == next.element().parent();
  }

  private List<PageBlock> above(List<PageBlock> page, List<PageBlock> body) {
    List<PageBlock> found = new ArrayList<>();
    if (body.isEmpty()) {
      return found;
    }
    int title = -1;
    int start = -1;
    String first = body.getFirst().text();
    for (int i = 0; i < page.size() && start < 0; i++) {
      if (page.get(i).text().equals(first)) {
        start = i;
      } else if (page.get(i).isHeading() && isTitle(page.get(i), title)) {
        title = i;
      }
    }
    for (int i = Math.max(0, title < 0 ? start - MOST_BLOCKS : title + 1); i < start; i++) {
      if (isSummary(page.get(i)) && found.size() < MOST_BLOCKS) {
        found.add(as(page.get(i), Article.Kind.SUMMARY));
      }
    }
    return found;
  }

  /// A heading with the title's words, else the first of the first rank.
  private boolean isTitle(PageBlock heading, int before) {
    return Strings.key(heading.text()).equals(titleKey)
        || (before < 0 && heading.element().nameIs("h1"));
  }

  private boolean isSummary(PageBlock block) {
    if (block.length() < SHORTEST || block.length() > LONGEST || block.linkDensity() > 0.3) {
      return false;
    }
    String key = Strings.key(block.text());
    if (key.equals(titleKey)) {
      return false;
    }
    return (block.isHeading() && (block.length() >= LONG_HEADING || isDescribed(key)))
        || isMarked(block)
        || (isDescribed(key) && !block.element().nameIs("p"));
  }

  private boolean isDescribed(String key) {
    int compared = Math.min(COMPARED, Math.min(key.length(), descriptionKey.length()));
    return compared >= SHORTEST - 10 && key.regionMatches(0, descriptionKey, 0, compared);
  }

  private boolean isMarked(PageBlock block) {
    Element element = block.element();
    for (int up = 0;
        up < 4 && element != null && !element.nameIs("body");
        up++, element = element.parent()) {
      Set<Mark> of = marks.of(element);
      if (of.contains(Mark.SUMMARY) && ShortText.isWithin(element, LONGEST + 200)) {
        return true;
      }
      if (of.contains(Mark.BODY)) {
        return false;
      }
    }
    return false;
  }

  private static PageBlock as(PageBlock block, Article.Kind kind) {
    return new PageBlock(kind, block.text(), block.linked(), block.element());
  }
}
