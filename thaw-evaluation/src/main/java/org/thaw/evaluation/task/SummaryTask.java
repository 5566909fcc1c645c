package org.thaw.evaluation.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thaw.annotation.Segmentation;
import org.thaw.article.Article;
import org.thaw.article.Datelines;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Rouge;
import org.thaw.evaluation.story.MarginalRelevance;
import org.thaw.story.KeyPoints;
import org.thaw.story.StoryText;
import org.thaw.text.Span;

/// Headline and key points of a story, against what editors wrote: ROUGE F1 from 0 to 1, averaged
/// over stories.
///
/// An article of a row is an object with `title` and `text`, or a string that is all text.
/// Datelines are lifted, sentences split and outlets' words on themselves left out as the product
/// does it; nothing else of a reading is needed, so no model is loaded. `verbatim` is the part of
/// key points that stand in an article word for word. The baseline takes the first title and two
/// sentences by [MarginalRelevance].
public final class SummaryTask implements Task {

  private static final int POINTS = 3;

  private final Segmentation segmentation = new Segmentation();

  @Override
  public String name() {
    return "summaries";
  }

  @Override
  public List<String> floored() {
    return List.of("rouge1", "headline.rouge1");
  }

  private record Summary(String headline, List<String> points) {

    String text() {
      return String.join(" ", points);
    }
  }

  @Override
  public Outcome run(List<Path> paths, Conditions conditions) throws IOException {
    List<Rows.Row> items = Rows.of(paths, conditions);
    List<GoldRow> rows = items.stream().map(Rows.Row::row).toList();
    List<List<StoryText>> stories = rows.stream().map(this::texts).toList();
    long start = System.nanoTime();
    List<Summary> found = Rows.each(stories, conditions.threads(), SummaryTask::summary);
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Double> scores = scores(rows, found);
    scores.put("verbatim", verbatim(stories, found));
    return new Outcome(
        name(),
        items.stream().map(Rows.Row::file).distinct().toList(),
        rows.size(),
        seconds,
        scores,
        scores(rows, stories.stream().map(SummaryTask::naive).toList()),
        Map.of(),
        List.of(),
        List.of());
  }

  private static Summary summary(List<StoryText> texts) {
    KeyPoints points = KeyPoints.of(texts);
    return new Summary(
        points.headline().headline(),
        points.choose(POINTS).stream().map(StoryText.Line::text).toList());
  }

  private static Summary naive(List<StoryText> texts) {
    List<String> sentences =
        texts.stream()
            .flatMap(text -> text.sentences().stream())
            .map(StoryText.Line::text)
            .toList();
    return new Summary(texts.get(0).headline(), MarginalRelevance.choose(sentences, 2));
  }

  private static double verbatim(List<List<StoryText>> stories, List<Summary> found) {
    int all = 0;
    int verbatim = 0;
    for (int i = 0; i < found.size(); i++) {
      String whole =
          stories.get(i).stream()
              .flatMap(text -> text.sentences().stream())
              .map(StoryText.Line::text)
              .collect(Collectors.joining("\n"));
      for (String point : found.get(i).points()) {
        all++;
        verbatim += whole.contains(point) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) verbatim / all;
  }

  private static Map<String, Double> scores(List<GoldRow> rows, List<Summary> found) {
    Map<String, List<Double>> all = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      GoldRow row = rows.get(i);
      String text = found.get(i).text();
      String headline = found.get(i).headline();
      if (row.has("summary")) {
        String gold = reference(row);
        add(all, "rouge1", Rouge.of(gold, text, 1));
        add(all, "rouge2", Rouge.of(gold, text, 2));
        add(all, "rougeL", Rouge.longest(gold, text));
      }
      row.optional("headline")
          .ifPresent(gold -> add(all, "headline.rouge1", Rouge.of(gold, headline, 1)));
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    all.forEach((name, values) ->
        scores.put(name, values.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
    return scores;
  }

  private static String reference(GoldRow row) {
    List<String> points =
        row.fields().path("summary").isArray() ? row.strings("summary") : List.of();
    return points.isEmpty() ? row.string("summary") : String.join(" ", points);
  }

  private static void add(Map<String, List<Double>> all, String name, double value) {
    all.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private List<StoryText> texts(GoldRow row) {
    List<StoryText> texts = new ArrayList<>();
    row.fields()
        .path("articles")
        .forEach(article -> {
          String id = row.id() + "-" + texts.size();
          if (article.isString()) {
            texts.add(text(row, id, "", article.asString()));
          } else {
            GoldRow given = new GoldRow(row.place(), article);
            String title = given.optional("title").or(() -> given.optional("headline")).orElse("");
            texts.add(text(row, id, title, given.text()));
          }
        });
    if (texts.isEmpty()) {
      throw row.wrong("articles", "is missing or empty");
    }
    return texts;
  }

  private StoryText text(GoldRow row, String id, String title, String body) {
    Article article = Datelines.lift(GoldArticle.titled(row, id, title, body));
    List<Span> passages =
        article.blocks().stream()
            .filter(block -> block.kind().isBody())
            .map(Article.Block::span)
            .toList();
    List<Span> sentences =
        segmentation.sentences(article.text(), passages).stream()
            .map(words -> words.getFirst().cover(words.getLast()))
            .toList();
    return StoryText.of(article, sentences);
  }
}
