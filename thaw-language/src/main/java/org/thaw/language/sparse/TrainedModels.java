package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.component.mode.dep.DEPConfiguration;
import edu.emory.clir.clearnlp.component.mode.dep.DEPFeatureExtractor;
import edu.emory.clir.clearnlp.component.mode.dep.EnglishDEPParser;
import edu.emory.clir.clearnlp.component.mode.pos.EnglishPOSTagger;
import edu.emory.clir.clearnlp.component.mode.srl.EnglishSRLabeler;
import edu.emory.clir.clearnlp.component.mode.srl.SRLConfiguration;
import edu.emory.clir.clearnlp.component.mode.srl.SRLFeatureExtractor;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;

/// ClearNLP's English models as they were trained, on the class path while Thaw is built.
final class TrainedModels {

  static final DEPConfiguration PARSING = new DEPConfiguration("root");
  static final SRLConfiguration LABELING = new SRLConfiguration(4, 3);

  static final String CLUSTERS = "brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz";
  private static final String TAGGER = "general-en-pos.xz";
  private static final String PARSER = "general-en-dep.xz";
  private static final String LABELER = "general-en-srl.xz";

  private TrainedModels() {}

  /// Reads all of them, one after the other: 12 seconds on a free core, and up to 2.2 GB of heap
  /// while the largest is read.
  ///
  /// @throws IOException naming the one that is missing
  static EnglishWeights weights() throws IOException {
    edition();
    Clusters clusters = clusters();
    EnglishPOSTagger tagger = tagger();
    return new EnglishWeights(
        clusters, classes(tagger), Learned.of(tagger), learnedParser(), learnedLabeler());
  }

  /// Which models they are: size and checksum of each.
  ///
  /// @throws IOException naming the one that is missing
  static String edition() throws IOException {
    StringBuilder edition = new StringBuilder();
    for (String name : List.of(CLUSTERS, TAGGER, PARSER, LABELER)) {
      URL model = ClassLoader.getSystemResource(name);
      if (model == null || !(model.openConnection() instanceof JarURLConnection jar)) {
        throw new IOException("missing in the libraries: " + name);
      }
      edition.append(' ').append(Long.toHexString(jar.getJarEntry().getCrc()));
    }
    return edition.toString();
  }

  static Clusters clusters() {
    return Clusters.of(NLPUtils.getDistributionalSemantics(stream(CLUSTERS)));
  }

  static EnglishPOSTagger tagger() {
    return new EnglishPOSTagger(stream(TAGGER));
  }

  static WordTable<String> classes(EnglishPOSTagger tagger) {
    return WordTable.of(ClearModels.classes(tagger));
  }

  static EnglishDEPParser parser() {
    return new EnglishDEPParser(PARSING, stream(PARSER));
  }

  static EnglishSRLabeler labeler() {
    return new EnglishSRLabeler(LABELING, stream(LABELER));
  }

  private static Learned<DEPFeatureExtractor> learnedParser() {
    return Learned.of(parser());
  }

  private static Learned<SRLFeatureExtractor> learnedLabeler() {
    return Learned.of(labeler());
  }

  private static ObjectInputStream stream(String model) {
    return NLPUtils.getObjectInputStream(model);
  }
}
