package org.thaw.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Licence;
import org.thaw.article.Slip;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// A reading over a text of its own that holds only the headline, the summary where the licence
/// allows it, and snippets.
///
/// A snippet is at most 25 words of one sentence, cut around what was found there. Of two sentences
/// that follow each other at most one is in; all snippets together are at most a quarter of the
/// article. Sentences with measures, appointments and acts come first.
final class Excerpt {

  private static final String CUT = "…";

  private final Reading reading;
  private final Article article;
  private final Licence licence;
  private final boolean summary;
  private final ArticleText text = new ArticleText();
  private final List<Span> sentences = new ArrayList<>();
  private final Map<Integer, Integer> indexes = new TreeMap<>();

  /// Stretches of the old text by where they begin in the new one.
  private final Map<Integer, Span> kept = new TreeMap<>();

  private Excerpt(Reading reading, Licence licence) {
    this.reading = reading;
    this.article = reading.article();
    this.licence = licence;
    this.summary = licence == Licence.LICENSED_EXCERPT;
  }

  static Excerpt of(Reading reading, Licence licence) {
    Excerpt excerpt = new Excerpt(reading, licence);
    excerpt.write();
    return excerpt;
  }

  /// The reading of the shorter text; its findings have their ids and whatever is counted.
  Reading reading() {
    Reading told = new Retelling(places()).told(reading);
    List<String> lines = summary ? reading.summary() : snippet().stream().toList();
    return new Reading(
        article(),
        reading.coder(),
        sentences,
        lines,
        summary && reading.summaryGiven(),
        List.of(),
        told.people(),
        List.of(),
        told.times(),
        told.quotations(),
        told.events(),
        told.appointments(),
        told.measures(),
        told.concerns(),
        told.questions(),
        told.claims(),
        reading.countries(),
        List.of(Licensing.EXCERPTED + " of at most 25 words are shown: licence " + licence.word()));
  }

  /// The first snippet, which stands for the article in lists.
  private Optional<String> snippet() {
    return text.blocks().stream()
        .filter(block -> block.kind() == Article.Kind.PARAGRAPH)
        .map(block -> block.span().in(text.text()))
        .findFirst();
  }

  private Article article() {
    Slip slip = article.slip();
    return new Article(
        article.id(),
        article.url(),
        article.outlet(),
        article.language(),
        article.section(),
        article.headline(),
        summary ? article.summary() : List.of(),
        article.published(),
        article.publishedOrigin(),
        article.dateline(),
        article.bylines(),
        article.credits(),
        List.of(),
        text.blocks(),
        text.text(),
        licence,
        new Slip(
            slip.version(),
            slip.correction()
                .map(mended -> new Slip.Correction(mended.kind(), Snippets.cut(mended.note()))),
            slip.terms(),
            slip.topics(),
            slip.genres(),
            slip.trust(),
            List.of()));
  }

  private void write() {
    text.add(Article.Kind.HEADLINE, article.headline());
    if (summary) {
      reading.summary().forEach(line -> text.add(Article.Kind.SUMMARY, line));
    }
    text.blocks().forEach(block -> sentences.add(block.span()));
    keepHeadline();
    SnippetChoice choice =
        new SnippetChoice(reading, sentence -> isTop(sentence) || isSummary(sentence));
    for (int index : choice.chosen()) {
      keep(index, choice.focus(index));
    }
  }

  /// Findings in the headline keep their place, if it opens the text.
  private void keepHeadline() {
    if (article.text().startsWith(article.headline())) {
      kept.put(0, new Span(0, article.headline().length()));
      for (int i = 0; i < reading.sentences().size(); i++) {
        if (isTop(reading.sentences().get(i))) {
          indexes.put(i, 0);
        }
      }
    }
  }

  private boolean isTop(Span sentence) {
    return sentence.start() < article.headline().length()
        && article.text().startsWith(article.headline());
  }

  /// Adds a sentence's snippet; without its first word where the headline ends just before it, so
  /// that the two make no longer stretch of the text.
  ///
  /// @param focus the offset that the snippet is cut around
  private void keep(int index, int focus) {
    Span sentence = reading.sentences().get(index);
    Span stretch =
        indexes.containsKey(index - 1) ? Snippets.behindFirst(article.text(), sentence) : sentence;
    Span window = Snippets.window(article.text(), stretch, focus, Snippets.MOST_WORDS);
    String before = window.start() > sentence.start() ? CUT : "";
    String after = window.end() < sentence.end() ? CUT : "";
    text.add(Article.Kind.PARAGRAPH, before + window.in(article.text()) + after);
    Span block = text.blocks().getLast().span();
    kept.put(block.start() + before.length(), window);
    indexes.put(index, sentences.size());
    sentences.add(block);
  }

  /// The summary stands in the text already, where the licence allows it.
  private boolean isSummary(Span sentence) {
    return summary && reading.summary().contains(sentence.in(article.text()));
  }

  private Retelling.Places places() {
    return new Retelling.Places() {
      @Override
      public Span of(Span old) {
        for (Map.Entry<Integer, Span> entry : kept.entrySet()) {
          Span here = entry.getValue();
          Optional<Span> left = here.common(old);
          if (left.isPresent()) {
            return left.get().shift(entry.getKey() - here.start());
          }
        }
        return new Span(text.text().length(), text.text().length());
      }

      @Override
      public int sentence(int old) {
        return indexes.getOrDefault(old, sentences.size());
      }
    };
  }
}
