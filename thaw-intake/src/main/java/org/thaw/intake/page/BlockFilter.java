package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.thaw.article.Article;
import org.thaw.rubric.Asides;

/// Leaves out of an article's blocks what is no part of its text: the title again, captions,
/// credits, bylines, dates, calls to share or subscribe, lists of links, headings with nothing
/// under them.
final class BlockFilter {

  private static final int SENTENCE = 80;
  private static final int LONGEST_CAPTION = 300;
  private static final Pattern ENDS_SENTENCE =
      Pattern.compile(".*[.!?…。:;»”\"'’)]\\s*$", Pattern.DOTALL);

  private final Marks marks;

  BlockFilter(Marks marks) {
    this.marks = marks;
  }

  List<PageBlock> keep(List<PageBlock> blocks, String title) {
    List<PageBlock> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String titleKey = Strings.key(title);
    for (PageBlock block : blocks) {
      String key = Strings.key(block.text());
      boolean again = key.length() > 60 && !seen.add(key);
      if (!again && !key.isEmpty() && !key.equals(titleKey) && belongs(block)) {
        kept.add(block);
      }
    }
    return withoutEmptyHeadings(trimEnd(trimStart(kept)));
  }

  private boolean belongs(PageBlock block) {
    if (Asides.isAside(block.text())) {
      return false;
    }
    if (block.linkDensity() > 0.7 && block.length() < 200 && !inRunningText(block)) {
      return false;
    }
    return !isMarkedOut(block);
  }

  /// A link that is a paragraph of its own among others is text; a list of nothing but links is
  /// not.
  private static boolean inRunningText(PageBlock block) {
    return block.text().startsWith("http")
        || (block.element().nameIs("p")
            && block.length() > 60
            && ENDS_SENTENCE.matcher(block.text()).matches());
  }

  private boolean isMarkedOut(PageBlock block) {
    Element element = block.element();
    for (int up = 0;
        up < 3 && element != null && !element.nameIs("body");
        up++, element = element.parent()) {
      Set<Mark> of = marks.of(element);
      if (of.isEmpty() || of.contains(Mark.BODY)) {
        continue;
      }
      boolean small = ShortText.isWithin(element, LONGEST_CAPTION);
      if (small && (of.contains(Mark.CAPTION) || of.contains(Mark.CREDIT))) {
        return true;
      }
      if (block.length() < 120 && small && (of.contains(Mark.BYLINE) || of.contains(Mark.DATE))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentence(PageBlock block) {
    return block.length() >= SENTENCE
        || (block.length() > 12 && ENDS_SENTENCE.matcher(block.text()).matches());
  }

  private static List<PageBlock> trimStart(List<PageBlock> blocks) {
    int first = 0;
    while (first < blocks.size()
        && !isSentence(blocks.get(first))
        && !blocks.get(first).isHeading()) {
      first++;
    }
    return first == blocks.size() ? blocks : blocks.subList(first, blocks.size());
  }

  private static List<PageBlock> trimEnd(List<PageBlock> blocks) {
    int last = blocks.size();
    while (last > 0 && !closes(blocks.get(last - 1))) {
      last--;
    }
    return last == 0 ? blocks : blocks.subList(0, last);
  }

  private static boolean closes(PageBlock block) {
    return isSentence(block)
        || block.kind() == Article.Kind.ITEM
        || block.kind() == Article.Kind.QUOTE
        || block.element().nameIs("p");
  }

  private static List<PageBlock> withoutEmptyHeadings(List<PageBlock> blocks) {
    List<PageBlock> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).isHeading() || i + 1 < blocks.size()) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }
}
