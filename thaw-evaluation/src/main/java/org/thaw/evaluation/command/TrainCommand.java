package org.thaw.evaluation.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.evaluation.story.Families;
import org.thaw.evaluation.story.JoinTraining;
import org.thaw.evaluation.story.StoryGold;
import org.thaw.evaluation.story.WordTraining;
import org.thaw.evaluation.task.Instrument;
import org.thaw.language.parse.Trainer;
import org.thaw.server.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw train`: trains the Spanish tagger, lemmatizer and parser, and says how good they are; or
/// fits the weights by which two articles are one story.
@Command(
    name = "train",
    description = "Trains the Spanish models on a treebank, or what joins articles to stories.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw train spanish treebank/ spanish.model.gz",
      "  thaw train stories gold/stories join-weights.tsv --without sh-400..sh-636",
      "  thaw train meanings gold/stories common-meaning.tsv",
      "  thaw train words texts.jsonl.gz document-frequencies.tsv.gz",
      "A treebank is CoNLL-U files; accuracy is measured on every fifth sentence, held out, and",
      "the model is then trained on all. Of gold only the development files are used."
    })
public final class TrainCommand implements Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = "spanish, stories, meanings or words.")
  private String what = "";

  @Parameters(index = "1", paramLabel = "FOLDER", description = "Treebank or gold files.")
  private Path folder = Path.of("");

  @Parameters(index = "2", paramLabel = "MODEL", description = "File to write.")
  private Path model = Path.of("");

  @Option(
      names = "--without",
      paramLabel = "FAMILIES",
      description =
          "Rows of stories that stay unseen, by the first and the last of their families.")
  private @Nullable String without;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    switch (what) {
      case "spanish" -> spanish(out);
      case "stories" ->
          JoinTraining.run(
              folder, model, Optional.ofNullable(without).map(Families::parse), gold(), out);
      case "meanings" -> JoinTraining.meanings(folder, model, gold(), out);
      case "words" -> WordTraining.run(folder, model, out);
      default ->
          throw new IllegalArgumentException(
              "no training of " + what + ": spanish, stories, meanings, words");
    }
    out.flush();
    return 0;
  }

  private static StoryGold gold() {
    Instrument instrument = new Instrument();
    return new StoryGold(instrument.reader(), instrument.embedder());
  }

  private void spanish(PrintWriter out) throws IOException {
    Trainer.Accuracy held = Trainer.measure(folder);
    out.printf(
        Locale.ROOT,
        "held out, %d words: tags %.3f, lemmas %.3f, heads %.3f, heads and relations %.3f%n",
        held.words(),
        held.tags(),
        held.lemmas(),
        held.heads(),
        held.labeled());
    Trainer.train(folder, model);
    out.println("wrote " + model);
  }
}
