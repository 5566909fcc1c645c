package org.thaw.evaluation.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.event.Calibration;
import org.thaw.event.EventCoder;
import org.thaw.event.PairCalibration;
import org.thaw.finding.EventType;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;

/// Fits the two tables of coefficients of the event coder, `confidence.tsv` and `pair.tsv`, on gold
/// files of development splits, and writes them into a folder.
///
/// The command: `EventCalibration LEAST FOLDER FILE… [--pairs FILE…]`, where LEAST is the smallest
/// confidence that is told (chosen on the development split by cross-validation). A file of
/// examples of the rules (`.tsv`) teaches `confidence.tsv` alone. Files behind `--pairs` mark one
/// event a sentence: they teach `pair.tsv` alone, since what they leave unmarked is not wrong. It
/// prints how well pairs are typed in five folds by text, which is what counts: the accuracy of the
/// model on rows it was fitted on flatters it.
public final class EventCalibration {

  private static final double PENALTY = 0.002;
  private static final double PENALTY_OF_PAIRS = 0.005;

  private static final String EXAMPLES = ".tsv";

  private final EventComparison comparison = new EventComparison();
  private final EventCoder coder = new EventCoder();
  private final Calibration confidence = new Calibration(PENALTY);
  private final PairCalibration pairs = new PairCalibration(PENALTY_OF_PAIRS);
  private final GoldAnnotator annotator;

  EventCalibration(Instrument instrument) {
    this.annotator = new GoldAnnotator(instrument);
  }

  public static void main(String[] arguments) throws IOException {
    new EventCalibration(new Instrument())
        .fit(arguments)
        .forEach((set, accuracy) ->
            System.out.printf(
                Locale.ROOT, "%s: type accuracy %.3f in five folds by text%n", set, accuracy));
  }

  /// Fits and writes; the accuracy of typing given pairs, five-fold, for each sort of gold.
  Map<String, Double> fit(String... arguments) throws IOException {
    boolean complete = true;
    for (int i = 2; i < arguments.length; i++) {
      if (arguments[i].equals("--pairs")) {
        complete = false;
      } else if (arguments[i].endsWith(EXAMPLES)) {
        RuleExamples.read(Path.of(arguments[i]), "en").forEach(this::addCodings);
      } else {
        add(GoldFile.read(Path.of(arguments[i])), complete);
      }
    }
    write(Path.of(arguments[1]), Double.parseDouble(arguments[0]));
    return pairs.accuracyInFolds();
  }

  private void add(GoldFile file, boolean complete) {
    file.fittingRows().forEach(row -> add(row, complete));
  }

  private void add(GoldRow row, boolean complete) {
    AnnotatedArticle annotated = annotator.annotated(row);
    Mentions mentions = annotator.mentions(annotated);
    if (complete) {
      addCodings(row, annotated, mentions);
    }
    for (EventLabel label : comparison.gold(row)) {
      addPair(row, annotated, mentions, label);
    }
  }

  private void addCodings(GoldRow row) {
    AnnotatedArticle annotated = annotator.annotated(row);
    addCodings(row, annotated, annotator.mentions(annotated));
  }

  private void addCodings(GoldRow row, AnnotatedArticle annotated, Mentions mentions) {
    List<EventLabel> open = new ArrayList<>(comparison.gold(row));
    coder
        .examples(annotated, mentions, (type, actors, recipients) -> takes(open, type))
        .forEach(confidence::add);
  }

  private static boolean takes(List<EventLabel> open, EventType type) {
    for (EventLabel label : open) {
      if (label.types().contains(type)) {
        open.remove(label);
        return true;
      }
    }
    return false;
  }

  private void addPair(GoldRow row, AnnotatedArticle article, Mentions mentions, EventLabel label) {
    if (row.has("pair")) {
      GoldRow pair = new GoldRow(row.place(), row.fields().get("pair"));
      add(row, article, mentions, pair.span("source"), pair.span("target"), label);
      return;
    }
    Set<String> others = new HashSet<>(label.recipients());
    if (others.isEmpty()) {
      others.addAll(label.actors());
    }
    for (Mention source : mentions.all()) {
      for (Mention target : mentions.all()) {
        boolean apart = !source.span().overlaps(target.span());
        if (apart && stands(source, label.actors()) && stands(target, others)) {
          add(row, article, mentions, source.span(), target.span(), label);
          return;
        }
      }
    }
  }

  private void add(
      GoldRow row,
      AnnotatedArticle article,
      Mentions mentions,
      Span source,
      Span target,
      EventLabel label) {
    pairs.add(
        row.has("pair") ? "pairs given" : "own gold",
        article.text(),
        coder.pairFeatures(article, mentions, source, target),
        label.types());
  }

  private static boolean stands(Mention mention, Set<String> codes) {
    return mention.actor().flatMap(actor -> actor.country()).filter(codes::contains).isPresent();
  }

  private void write(Path folder, double least) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# coefficients of the confidence of a coding, fitted by EventCalibration");
    lines.add("# `least` is the smallest confidence that is told");
    lines.add("# feature\tweight");
    lines.add("least\t" + least);
    for (Map.Entry<String, Double> weight : confidence.fit().entrySet()) {
      lines.add("%s\t%.3f".formatted(weight.getKey(), weight.getValue()));
    }
    Files.write(folder.resolve("confidence.tsv"), lines);
    List<String> rows = new ArrayList<>();
    rows.add("# coefficients of the type of the event between two given parties");
    rows.add("# feature\ttype\tweight");
    rows.addAll(pairs.fit());
    Files.write(folder.resolve("pair.tsv"), rows);
  }
}
