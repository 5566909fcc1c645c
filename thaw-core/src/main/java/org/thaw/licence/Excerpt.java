package org.thaw.licence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Licence;
import org.thaw.article.Slip;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.finding.TimeExpression;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// A reading over a text of its own that holds only the headline, the summary where the licence
/// allows it, and snippets.
///
/// A snippet is at most 25 words of one sentence, cut around what was found there. Of two sentences
/// that follow each other at most one is in; all snippets together are at most a quarter of the
/// article. Sentences with measures, appointments and acts come first.
final class Excerpt {

  private static final double MOST_SHARE = 0.25;
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
    TreeSet<Integer> chosen = chosen();
    for (int index : chosen) {
      keep(index);
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
  private void keep(int index) {
    Span sentence = reading.sentences().get(index);
    Span stretch =
        indexes.containsKey(index - 1) ? Snippets.behindFirst(article.text(), sentence) : sentence;
    Span window = Snippets.window(article.text(), stretch, focus(index), Snippets.MOST_WORDS);
    String before = window.start() > sentence.start() ? CUT : "";
    String after = window.end() < sentence.end() ? CUT : "";
    text.add(Article.Kind.PARAGRAPH, before + window.in(article.text()) + after);
    Span block = text.blocks().getLast().span();
    kept.put(block.start() + before.length(), window);
    indexes.put(index, sentences.size());
    sentences.add(block);
  }

  /// Sentences by weight, none beside another, until a quarter of the words is used up.
  private TreeSet<Integer> chosen() {
    int left = Math.max(Snippets.MOST_WORDS, (int) (Snippets.count(article.text()) * MOST_SHARE));
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int index : byWeight()) {
      int words =
          Math.min(
              Snippets.MOST_WORDS,
              Snippets.count(reading.sentences().get(index).in(article.text())));
      boolean beside = chosen.contains(index - 1) || chosen.contains(index + 1);
      if (!beside && words <= left) {
        chosen.add(index);
        left -= words;
      }
    }
    return chosen;
  }

  private List<Integer> byWeight() {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Span sentence = reading.sentences().get(i);
      boolean body =
          article.blockAt(sentence.start()).filter(block -> block.kind().isBody()).isPresent();
      if (body && !isTop(sentence) && !isSummary(sentence)) {
        indexes.add(i);
      }
    }
    Map<Integer, Integer> weights =
        reading.findings().collect(Collectors.toMap(Finding::sentence, Excerpt::weight, Math::max));
    indexes.sort(Comparator.comparingInt((Integer index) -> -weights.getOrDefault(index, 0)));
    return indexes;
  }

  /// The summary stands in the text already, where the licence allows it.
  private boolean isSummary(Span sentence) {
    return summary && reading.summary().contains(sentence.in(article.text()));
  }

  private static int weight(Finding finding) {
    return switch (finding) {
      case Measure measure -> 9;
      case Appointment appointment -> 8;
      case Event event -> event.realis() == Realis.ACTUAL ? 7 : 4;
      case Quotation quotation -> quotation.mode() == Quotation.Mode.DIRECT ? 6 : 3;
      case Concern concern -> 5;
      case Question question -> 5;
      case Claim claim -> 2;
      case Person person -> 1;
      case TimeExpression time -> 1;
    };
  }

  /// The offset that a sentence's snippet is cut around.
  private int focus(int index) {
    return reading
        .findings()
        .filter(found -> found.sentence() == index)
        .max(Comparator.comparingInt(Excerpt::weight))
        .map(Excerpt::focus)
        .orElse(reading.sentences().get(index).start());
  }

  private static int focus(Finding finding) {
    return switch (finding) {
      case Event event -> event.trigger().start();
      case Quotation quotation -> quotation.content().start();
      default -> finding.evidence().first().start();
    };
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
