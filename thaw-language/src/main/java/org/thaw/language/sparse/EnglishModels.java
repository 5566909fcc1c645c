package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.dependency.DEPTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The trained English models, ready to decode.
///
/// @param tagger gives parts of speech
/// @param parser gives dependencies, by tags and lemmas
/// @param labeler gives semantic roles, by dependencies
public record EnglishModels(
    AbstractComponent tagger, AbstractComponent parser, AbstractComponent labeler) {

  private static final Logger LOG = LoggerFactory.getLogger(EnglishModels.class);

  /// Made by [Conversion] when Thaw is built.
  static final String FILE = "english.model";

  /// Loads the models that were converted when Thaw was built; takes less than a second. Where they
  /// are not, as in classes that an editor has compiled, the trained models are converted in
  /// memory, which takes 12 seconds and 2.2 GB of heap.
  ///
  /// @throws UncheckedIOException saying what to do, if neither can be read
  public static EnglishModels load() {
    try (InputStream file = EnglishModels.class.getResourceAsStream(FILE)) {
      return of(weights(file, TrainedModels::weights));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A sentence for these components: tokens in their order, nothing else told of them yet.
  public static DEPTree tree(List<String> forms) {
    List<DEPNode> words = new ArrayList<>(forms.size());
    for (String form : forms) {
      words.add(new Word(words.size() + 1, form));
    }
    return new DEPTree(words);
  }

  /// What the file holds, or, if there is none or it is no good, what the other source gives.
  static EnglishWeights weights(@Nullable InputStream file, Source otherwise) throws IOException {
    if (file != null) {
      try {
        return WeightsFile.read(file);
      } catch (IOException unfit) {
        LOG.warn("{} is unfit ({}): looking for the trained models", FILE, unfit.toString());
      }
    }
    try {
      return otherwise.weights();
    } catch (IOException missing) {
      throw new IOException(
          FILE
              + " cannot be read: build Thaw again or unpack it again ("
              + missing.getMessage()
              + ")",
          missing);
    }
  }

  /// Where weights come from.
  interface Source {
    EnglishWeights weights() throws IOException;
  }

  static EnglishModels of(EnglishWeights weights) {
    Clusters clusters = weights.clusters();
    return new EnglishModels(
        new SparseTagger(weights.tagger(), weights.classes(), clusters),
        new SparseParser(weights.parser(), TrainedModels.PARSING, clusters),
        new SparseLabeler(weights.labeler(), TrainedModels.LABELING, clusters));
  }
}
