package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Finds the elements that hold the article's body in a pruned page.
///
/// Every block of prose gives points to the elements around it, fewer the farther they are, as in
/// Arc90's Readability (2009); names, tags and links raise or lower them. The best element wins,
/// and brothers that resemble it come along.
@SuppressWarnings("ReferenceEquality") // nodes of a tree are told apart by identity
final class ContentFinder {

  private static final int SHORTEST_BLOCK = 25;
  private static final int FARTHEST = 5;
  private static final double BODY_BONUS = 25;
  private static final double SHARE_OF_BEST = 0.2;
  private static final double ENOUGH_OF_PAGE = 0.25;
  private static final int LEAST_GAIN = 60;
  private static final double MOST_LINKED = 0.25;
  private static final double LEAST_PROSE = 0.4;
  private static final Evaluator HEADING = new Evaluator.Tag("h1");
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2");

  private final Marks marks;

  private final String titleKey;

  /// @param title the article's title, which tells it from other articles on its page
  ContentFinder(Marks marks, String title) {
    this.marks = marks;
    titleKey = Strings.key(title);
  }

  /// The elements in page order; the body alone if nothing stands out.
  ///
  /// @param marked the elements that the page itself marks as the article's body
  List<Element> find(Document page, List<Element> marked) {
    Measures measures = Measures.under(page.body());
    List<Element> stated = stated(page, marked, measures);
    if (!stated.isEmpty()) {
      return stated;
    }
    Map<Element, Double> scores = scores(page.body(), measures);
    Element best = page.body();
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - measures.of(entry.getKey()).linkDensity());
      entry.setValue(score);
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    Element own = ownArticle(best, page);
    return withParts(withBrothers(widen(own, measures), scores, measures), page, measures);
  }

  /// What the page itself marks as the article's body, if that holds a good part of its prose.
  private static List<Element> stated(Document page, List<Element> marked, Measures measures) {
    int all = Math.max(1, measures.of(page.body()).prose);
    List<Element> bodies = new ArrayList<>();
    int prose = 0;
    for (Element element : marked) {
      boolean inside = bodies.stream().anyMatch(body -> isAbove(body, element));
      if (!inside && measures.of(element).prose > 0) {
        bodies.add(element);
        prose += measures.of(element).prose;
      }
    }
    return prose > ENOUGH_OF_PAGE * all && prose > 250 ? bodies : List.of();
  }

  /// Of several articles on a page the one that holds its title, if `best` lies in another.
  private Element ownArticle(Element best, Document page) {
    Element around = best.closest("article");
    if (around == null || titleKey.isEmpty() || holdsTitle(around)) {
      return best;
    }
    for (Element other : page.getElementsByTag("article")) {
      boolean alike = other.className().equals(around.className());
      if (alike && other != around && !isAbove(other, around) && holdsTitle(other)) {
        return other;
      }
    }
    return best;
  }

  private boolean holdsTitle(Element article) {
    return article.select(HEADINGS).stream()
        .anyMatch(heading -> Strings.key(heading.text()).equals(titleKey));
  }

  /// Further parts of a body that is cut into elements of one class under different parents.
  private List<Element> withParts(List<Element> chosen, Document page, Measures measures) {
    Element first = chosen.getFirst();
    boolean body =
        chosen.size() == 1 && !first.className().isBlank() && marks.of(first).contains(Mark.BODY);
    if (!body
        || first.nameIs("article")
        || first.parent() == null
        || first.parent().parent() == null) {
      return chosen;
    }
    List<Element> parts = new ArrayList<>();
    for (Element other : page.getElementsByClass(first.className().strip().split("\\s+")[0])) {
      boolean near =
          other == first
              || (other.className().equals(first.className())
                  && isAbove(first.parent().parent(), other)
                  && measures.of(other).prose > 0);
      if (near && parts.stream().noneMatch(part -> isAbove(part, other))) {
        parts.add(other);
      }
    }
    return parts.contains(first) ? parts : chosen;
  }

  private static boolean isAbove(Element above, Element element) {
    for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
      if (parent == above) {
        return true;
      }
    }
    return false;
  }

  private Map<Element, Double> scores(Element body, Measures measures) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (Element element : body.getAllElements()) {
      Measures.Measure measure = measures.of(element);
      if (Measures.isBlock(element)
          && measure.own >= SHORTEST_BLOCK
          && measure.ownLinkDensity() < 0.5) {
        double points =
            (1 + Math.min(measure.own / 100.0, 4) + measure.own / 40.0 * 0.3)
                * (1 - measure.ownLinkDensity());
        boolean paragraph =
            element.nameIs("p")
                || element.nameIs("pre")
                || element.nameIs("blockquote")
                || element.nameIs("li");
        give(paragraph ? element.parent() : element, points, scores);
      }
    }
    return scores;
  }

  private void give(
      @org.jspecify.annotations.Nullable Element from, double points, Map<Element, Double> scores) {
    int level = 0;
    for (Element element = from;
        element != null && level < FARTHEST;
        element = element.parent(), level++) {
      if (element.nameIs("html")) {
        return;
      }
      double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (3 * level);
      Element holder = element;
      if (scores.put(element, scores.getOrDefault(element, 0.0) + points * share) == null) {
        scores.merge(holder, bonus(holder), Double::sum);
      }
    }
  }

  private double bonus(Element element) {
    Set<Mark> of = marks.of(element);
    double bonus = 0;
    bonus += of.contains(Mark.BODY) && !element.normalName().startsWith("h") ? BODY_BONUS : 0;
    bonus +=
        element.nameIs("article") ? 10 : element.nameIs("main") ? 5 : element.nameIs("div") ? 2 : 0;
    bonus -= of.contains(Mark.ASIDE) || of.contains(Mark.COMMENTS) ? BODY_BONUS : 0;
    bonus -=
        element.nameIs("li")
                || element.nameIs("form")
                || element.nameIs("td")
                || element.nameIs("ul")
            ? 3
            : 0;
    return bonus;
  }

  /// The highest element above `best` whose other text is mostly unlinked prose, so that a body cut
  /// in parts is whole; never above the article that holds the page's heading.
  private static Element widen(Element best, Measures measures) {
    Measures.Measure inside = measures.of(best);
    Element widest = best;
    for (Element above = best; above != null && !above.nameIs("html"); above = above.parent()) {
      Measures.Measure measure = measures.of(above);
      int text = measure.text - inside.text;
      int linked = measure.linked - inside.linked;
      int prose = measure.prose - inside.prose;
      if (prose >= LEAST_GAIN && linked < MOST_LINKED * text && prose > LEAST_PROSE * text) {
        widest = above;
      }
      if (above.nameIs("article") && above.selectFirst(HEADING) != null) {
        break;
      }
    }
    return widest;
  }

  private List<Element> withBrothers(Element best, Map<Element, Double> scores, Measures measures) {
    if (best.parent() == null || best.nameIs("body")) {
      return List.of(best);
    }
    double threshold = Math.max(10, scores.getOrDefault(best, 0.0) * SHARE_OF_BEST);
    List<Element> chosen = new ArrayList<>();
    for (Element brother : best.parent().children()) {
      Measures.Measure measure = measures.of(brother);
      double score = scores.getOrDefault(brother, 0.0);
      double bonus =
          !best.className().isEmpty() && brother.className().equals(best.className())
              ? scores.getOrDefault(best, 0.0) * 0.2
              : 0;
      boolean alike = score + bonus >= threshold && measure.prose > 0;
      boolean paragraph = brother.nameIs("p") && measure.text > 80 && measure.linkDensity() < 0.25;
      if (brother == best || alike || paragraph) {
        chosen.add(brother);
      }
    }
    return chosen;
  }
}
