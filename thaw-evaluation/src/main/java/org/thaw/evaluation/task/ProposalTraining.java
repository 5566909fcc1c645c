package org.thaw.evaluation.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.event.EventCoder;
import org.thaw.event.ProposalCalibration;
import org.thaw.finding.EventType;
import org.thaw.text.Span;

/// Fits the model that proposes what a verb may mean whose rows in the lexicon do not hold, on gold
/// files of development splits, and writes `proposals.en.tsv` into a folder.
///
/// The command: `ProposalTraining LEAST FOLDER FILE…`, where LEAST is the smallest probability of a
/// proposal. It prints how proposals do in five folds by article.
public final class ProposalTraining {

  private final EventCoder coder = new EventCoder();
  private final ProposalCalibration proposals = new ProposalCalibration();
  private final GoldAnnotator annotator;

  ProposalTraining(Instrument instrument) {
    this.annotator = new GoldAnnotator(instrument);
  }

  public static void main(String[] arguments) throws IOException {
    ProposalTraining training = new ProposalTraining(new Instrument());
    for (int i = 2; i < arguments.length; i++) {
      training.add(GoldFile.read(Path.of(arguments[i])));
    }
    double least = Double.parseDouble(arguments[0]);
    training.write(Path.of(arguments[1]), least);
    training
        .proposals
        .inFolds(least)
        .forEach((kind, score) -> System.out.println(kind + ": " + score));
  }

  private void add(GoldFile file) {
    file.fittingRows().forEach(this::add);
  }

  private void add(GoldRow row) {
    AnnotatedArticle annotated = annotator.annotated(row);
    coder
        .verbs(annotated, annotator.mentions(annotated), word -> types(row, word))
        .forEach(proposals::add);
  }

  /// The types of the acts whose trigger the word belongs to.
  private static Set<EventType> types(GoldRow row, Span word) {
    Set<EventType> types = new LinkedHashSet<>();
    for (GoldRow event : row.rows("events")) {
      if (event.optionalSpan("trigger").filter(word::overlaps).isPresent()) {
        types.add(event.word("type", EventType.class));
        event.strings("typeAny").forEach(name -> types.add(EventType.valueOf(name)));
      }
    }
    return types;
  }

  private void write(Path folder, double least) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("# what verbs without a row that holds may mean, fitted by ProposalTraining");
    rows.add("# `least` is the smallest probability of a proposal");
    rows.add("# feature\ttypes, `-` for no act, with their weights");
    rows.add("least\t" + least);
    rows.addAll(proposals.fit());
    Files.write(folder.resolve("proposals.en.tsv"), rows);
  }
}
