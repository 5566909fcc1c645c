package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.component.mode.dep.DEPConfiguration;
import edu.emory.clir.clearnlp.component.mode.dep.EnglishDEPParser;
import edu.emory.clir.clearnlp.component.mode.pos.EnglishPOSTagger;
import edu.emory.clir.clearnlp.component.mode.srl.EnglishSRLabeler;
import edu.emory.clir.clearnlp.component.mode.srl.SRLConfiguration;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import java.io.ObjectInputStream;

/// The trained English models, ready to decode.
///
/// @param tagger gives parts of speech
/// @param parser gives dependencies, by tags and lemmas
/// @param labeler gives semantic roles, by dependencies
public record EnglishModels(
    AbstractComponent tagger, AbstractComponent parser, AbstractComponent labeler) {

  private static final String CLUSTERS =
      "brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz";

  /// Reads the models that stand on the class path, one after the other; takes seconds, and up to
  /// 2.2 GB of heap while the largest is read, of which 0.2 GB stay.
  public static EnglishModels load() {
    Clusters clusters = Clusters.of(NLPUtils.getDistributionalSemantics(stream(CLUSTERS)));
    return new EnglishModels(tagger(clusters), parser(clusters), labeler(clusters));
  }

  static SparseTagger tagger(Clusters clusters) {
    return new SparseTagger(new EnglishPOSTagger(stream("general-en-pos.xz")), clusters);
  }

  static SparseParser parser(Clusters clusters) {
    DEPConfiguration parsing = new DEPConfiguration("root");
    return new SparseParser(
        new EnglishDEPParser(parsing, stream("general-en-dep.xz")), parsing, clusters);
  }

  static SparseLabeler labeler(Clusters clusters) {
    SRLConfiguration labeling = new SRLConfiguration(4, 3);
    return new SparseLabeler(
        new EnglishSRLabeler(labeling, stream("general-en-srl.xz")), labeling, clusters);
  }

  private static ObjectInputStream stream(String model) {
    return NLPUtils.getObjectInputStream(model);
  }
}
