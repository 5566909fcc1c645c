package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Cuts from a page what is no part of an article: scripts, navigation, forms, hidden parts, and
/// parts whose names say sharing, comments, related articles and the like.
///
/// Nothing that holds a great share of the page's prose is cut, whatever it is called.
final class Pruner {

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "canvas",
          "map",
          "button",
          "select",
          "input",
          "textarea",
          "option",
          "datalist",
          "dialog",
          "link",
          "meta",
          "figure",
          "figcaption",
          "picture",
          "img",
          "source",
          "math-field",
          "label",
          "fieldset",
          "amp-ad",
          "amp-sidebar",
          "rp",
          "rt");
  private static final Set<String> HOLDERS = Set.of("figure", "fieldset", "label");
  private static final Set<String> MOSTLY_ASIDE = Set.of("nav", "footer", "aside", "form", "menu");
  private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "tooltip",
          "alert");
  private static final Pattern HIDING =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final double GREAT_SHARE = 0.4;
  private static final double MOST_OF_IT = 0.75;
  private static final double SMALL_SHARE = 0.15;
  private static final int LONGEST_CAPTION = 600;
  private static final int LONGEST_FIGURE = 1500;
  private static final int DEEPEST = 600;

  private final Marks marks;
  private final boolean byName;

  /// @param byName whether parts are cut for what their class or id says
  Pruner(Marks marks, boolean byName) {
    this.marks = marks;
    this.byName = byName;
  }

  void prune(Document page) {
    removeSilent(page);
    Measures measures = Measures.under(page.body());
    int all = Math.max(1, measures.of(page.body()).prose);
    List<Element> doomed = new ArrayList<>();
    collect(page.body(), measures, all, doomed, 0);
    Cut.out(doomed);
  }

  private static void removeSilent(Document page) {
    List<Node> silent = new ArrayList<>();
    collectSilent(page.body(), silent, 0);
    Cut.out(silent);
  }

  private static void collectSilent(Element element, List<Node> silent, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof Comment || (node instanceof Element child && isSilent(child))) {
        silent.add(node);
      } else if (node instanceof Element child && depth < DEEPEST) {
        collectSilent(child, silent, depth + 1);
      }
    }
  }

  /// Whether an element never holds text of an article; a long figure or form field does.
  private static boolean isSilent(Element element) {
    return NEVER_TEXT.contains(element.normalName())
        && !(HOLDERS.contains(element.normalName())
            && !ShortText.isWithin(element, LONGEST_FIGURE));
  }

  private void collect(
      Element element, Measures measures, int all, List<Element> doomed, int depth) {
    for (Node node : element.childNodes()) {
      if (!(node instanceof Element child)) {
        continue;
      }
      if (isOut(child, measures.of(child), all)) {
        doomed.add(child);
      } else if (depth < DEEPEST) {
        collect(child, measures, all, doomed, depth + 1);
      }
    }
  }

  private boolean isOut(Element element, Measures.Measure measure, int all) {
    if (KEPT.contains(element.normalName())) {
      return isHidden(element) && measure.prose < GREAT_SHARE * all;
    }
    if (MOSTLY_ASIDE.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || isHidden(element)) {
      return measure.prose < GREAT_SHARE * all;
    }
    return byName && namedOut(marks.of(element), measure, all);
  }

  private static boolean namedOut(Set<Mark> of, Measures.Measure measure, int all) {
    if (of.isEmpty()) {
      return false;
    }
    if (of.contains(Mark.COMMENTS) || of.contains(Mark.ELSEWHERE)) {
      return measure.prose < MOST_OF_IT * all;
    }
    if (of.contains(Mark.ASIDE) || of.contains(Mark.HIDDEN)) {
      return measure.prose < GREAT_SHARE * all;
    }
    boolean besides =
        of.contains(Mark.CAPTION)
            || of.contains(Mark.CREDIT)
            || of.contains(Mark.BYLINE)
            || of.contains(Mark.DATE);
    return besides
        && !of.contains(Mark.BODY)
        && !of.contains(Mark.SUMMARY)
        && measure.text < LONGEST_CAPTION
        && measure.prose < SMALL_SHARE * all;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attributes().get("style");
    return element.attributes().hasKey("hidden")
        || "true".equals(element.attributes().get("aria-hidden"))
        || (style.contains(":") && HIDING.matcher(style).find());
  }
}
