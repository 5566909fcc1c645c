package org.thaw.language.sparse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.component.mode.dep.DEPConfiguration;
import edu.emory.clir.clearnlp.component.mode.dep.EnglishDEPParser;
import edu.emory.clir.clearnlp.component.mode.pos.EnglishPOSTagger;
import edu.emory.clir.clearnlp.component.mode.srl.EnglishSRLabeler;
import edu.emory.clir.clearnlp.component.mode.srl.SRLConfiguration;
import edu.emory.clir.clearnlp.component.utils.GlobalLexica;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.dependency.DEPTree;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is decoded from compact weights is what ClearNLP decodes from its own.
class SparseDecodingTest {

  private static final String CLUSTERS =
      "brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz";
  private static final List<String> SENTENCES =
      List.of(
          "Iran threatened on Tuesday to close the strait , its foreign minister said .",
          "The two leaders , who had not met since 2019 , agreed to resume talks .",
          "\" We will not be told what to buy , \" Mr. Okafor said in Abuja .",
          "Brazil's tariffs on steel rise from 10% to 25% on 1 March unless both sides settle .",
          "Asked whether the envoy had been recalled , the spokeswoman declined to comment .",
          "US-led forces and the U.N. mission were denied access to the D.M.Z. at 4:30 p.m.",
          "Fearing a boycott , the ministry has quietly shelved plans to expel three diplomats .",
          "TREATY SIGNED , see www.example.org/treaty.html for the text -- all 48 pages of it .",
          "No .",
          "He refused .");

  private final Clusters clusters = Clusters.of(NLPUtils.getDistributionalSemantics(stream()));
  private final AbstractComponent lemmas = NLPUtils.getMPAnalyzer(TLanguage.ENGLISH);

  @Test
  void tagsTreesAndRolesAreThoseOfTheTrainedComponents() {
    GlobalLexica.initDistributionalSemanticsWords(new ArrayList<>(List.of(CLUSTERS)));
    List<DEPTree> expected = trees();
    List<DEPTree> decoded = trees();
    EnglishPOSTagger tagger = new EnglishPOSTagger(model("general-en-pos.xz"));
    process(expected, tagger, lemmas);
    process(decoded, new SparseTagger(tagger, clusters), lemmas);
    assertThat(texts(decoded)).isEqualTo(texts(expected));
    DEPConfiguration parsing = new DEPConfiguration("root");
    EnglishDEPParser parser = new EnglishDEPParser(parsing, model("general-en-dep.xz"));
    process(expected, parser);
    process(decoded, new SparseParser(parser, parsing, clusters));
    assertThat(texts(decoded)).isEqualTo(texts(expected));
    SRLConfiguration labeling = new SRLConfiguration(4, 3);
    EnglishSRLabeler labeler = new EnglishSRLabeler(labeling, model("general-en-srl.xz"));
    process(expected, labeler);
    process(decoded, new SparseLabeler(labeler, labeling, clusters));
    assertThat(texts(decoded)).isEqualTo(texts(expected));
    assertThat(String.join("\n", texts(decoded))).contains("A0", "nsubj", "VBD");
  }

  @Test
  void theHashOfTwoTextsFollowsFromTheirs() {
    long joined =
        RollingHash.of("say") * RollingHash.power("_NNP".length()) + RollingHash.of("_NNP");
    assertThat(joined).isEqualTo(RollingHash.of("say_NNP"));
    assertThat(RollingHash.power(600))
        .isEqualTo(RollingHash.power(255) * RollingHash.power(255) * RollingHash.power(90));
  }

  private static void process(List<DEPTree> trees, AbstractComponent... components) {
    for (AbstractComponent component : components) {
      trees.forEach(component::process);
    }
  }

  private static List<DEPTree> trees() {
    return SENTENCES.stream().map(text -> new DEPTree(List.of(text.split(" ")))).toList();
  }

  private static List<String> texts(List<DEPTree> trees) {
    return trees.stream().map(tree -> tree.toString(DEPNode::toStringSRL)).toList();
  }

  private static ObjectInputStream model(String name) {
    return NLPUtils.getObjectInputStream(name);
  }

  private static ObjectInputStream stream() {
    return model(CLUSTERS);
  }
}
