package org.thaw.evaluation.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.thaw.language.parse.Trainer;
import org.thaw.server.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw train`: trains the Spanish tagger, lemmatizer and parser, and says how good they are.
@Command(
    name = "train",
    description = "Trains the models of a language on a treebank of Universal Dependencies.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw train spanish treebank/ spanish.model.gz",
      "The folder holds CoNLL-U files. Accuracy is measured on every fifth sentence, held out;",
      "the model is then trained on all of them."
    })
public final class TrainCommand implements Subcommand {

  @Parameters(index = "0", paramLabel = "LANGUAGE", description = "spanish.")
  private String language = "";

  @Parameters(index = "1", paramLabel = "FOLDER", description = "Treebank files, *.conllu.")
  private Path folder = Path.of("");

  @Parameters(index = "2", paramLabel = "MODEL", description = "File to write.")
  private Path model = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!language.equals("spanish")) {
      throw new IllegalArgumentException("no training for " + language + ": spanish only");
    }
    PrintWriter out = spec.commandLine().getOut();
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
    out.flush();
    return 0;
  }
}
