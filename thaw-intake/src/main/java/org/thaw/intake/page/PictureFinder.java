package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.thaw.article.Article;
import org.thaw.intake.print.Captions;

/// Finds the pictures that stand with an article: those in figures or in elements called caption,
/// with a caption of their own.
@SuppressWarnings("ReferenceEquality") // nodes of a tree are told apart by identity
final class PictureFinder {

  private static final int MOST = 20;
  private static final Evaluator IMAGE = new Evaluator.Tag("img");
  private static final int LONGEST_CAPTION = 900;

  private final Marks marks;

  PictureFinder(Marks marks) {
    this.marks = marks;
  }

  List<Article.Picture> find(Landmarks page) {
    List<Article.Picture> pictures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element caption : page.of(Landmark.CAPTION)) {
      boolean marked = caption.nameIs("figcaption") || marks.of(caption).contains(Mark.CAPTION);
      String text = marked ? ShortText.of(caption, LONGEST_CAPTION).orElse("") : "";
      if (!text.isEmpty()
          && pictures.size() < MOST
          && !isAside(caption)
          && seen.add(Strings.key(text))) {
        pictures.add(Captions.read(text, credit(caption), image(caption)));
      }
    }
    return pictures;
  }

  private Optional<String> credit(Element caption) {
    for (Element below : caption.getAllElements()) {
      if (below != caption
          && (marks.of(below).contains(Mark.CREDIT)
              || below.nameIs("cite")
              || below.attr("itemprop").equals("copyrightHolder"))) {
        return Optional.of(Strings.squeeze(below.text())).filter(text -> !text.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> image(Element caption) {
    Element holder = caption;
    for (int up = 0; up < 4 && holder != null; up++, holder = holder.parent()) {
      Element image = holder.selectFirst(IMAGE);
      if (image != null) {
        return Stream.of("src", "data-src")
            .map(attribute -> address(image, attribute))
            .filter(found -> found.startsWith("http"))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static String address(Element image, String attribute) {
    String given = image.attr(attribute);
    return given.startsWith("https://") ? given : image.absUrl(attribute);
  }

  private boolean isAside(Element caption) {
    for (Element above = caption; above != null && !above.nameIs("body"); above = above.parent()) {
      Set<Mark> of = marks.of(above);
      if (above.nameIs("aside")
          || above.nameIs("footer")
          || above.nameIs("nav")
          || of.contains(Mark.ELSEWHERE)
          || of.contains(Mark.COMMENTS)) {
        return true;
      }
    }
    return false;
  }
}
