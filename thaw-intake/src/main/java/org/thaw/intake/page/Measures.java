package org.thaw.intake.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// How much text each element of a tree holds: all of it, in links, and in prose.
///
/// Prose is text outside links in blocks whose own words reach a sentence's length; it is what
/// tells an article from menus and lists.
final class Measures {

  private static final int DEEPEST = 400;
  private static final int SENTENCE = 60;

  private static final Measure NONE = new Measure();

  private final Map<Element, Measure> measures = new IdentityHashMap<>();

  /// Characters of one element and all below it.
  static final class Measure {
    int text;
    int linked;
    int prose;

    /// Text of the element's own block: its text nodes and inline children.
    int own;

    int ownLinked;
    int commas;

    double linkDensity() {
      return text == 0 ? 0 : (double) linked / text;
    }

    double ownLinkDensity() {
      return own == 0 ? 0 : (double) ownLinked / own;
    }
  }

  static Measures under(Element root) {
    Measures measures = new Measures();
    measures.measure(root, false, 0);
    return measures;
  }

  Measure of(Node element) {
    return element instanceof Element known ? measures.getOrDefault(known, NONE) : NONE;
  }

  private Measure measure(Element element, boolean linked, int depth) {
    Measure measure = new Measure();
    measures.put(element, measure);
    if (depth > DEEPEST) {
      return measure;
    }
    boolean inLink = linked || element.nameIs("a");
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode node) {
        count(node.getWholeText(), inLink, measure);
      } else if (child instanceof Element below) {
        add(measure(below, inLink, depth + 1), isBlock(below), measure);
      }
    }
    if (isBlock(element) && measure.own - measure.ownLinked >= SENTENCE) {
      measure.prose += measure.own - measure.ownLinked;
    }
    return measure;
  }

  private static void count(String text, boolean linked, Measure measure) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!Strings.isSpace(character)) {
        length++;
        measure.commas +=
            character == ',' || character == '،' || character == '、' || character == '，' ? 1 : 0;
      } else if (i > 0 && !Strings.isSpace(text.charAt(i - 1))) {
        length++;
      }
    }
    measure.text += length;
    measure.own += length;
    if (linked) {
      measure.linked += length;
      measure.ownLinked += length;
    }
  }

  private static void add(Measure below, boolean block, Measure measure) {
    measure.text += below.text;
    measure.linked += below.linked;
    measure.prose += below.prose;
    measure.commas += below.commas;
    if (!block) {
      measure.own += below.own;
      measure.ownLinked += below.ownLinked;
    }
  }

  static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("td") || element.nameIs("th");
  }
}
