package org.thaw.language.sparse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.component.mode.dep.EnglishDEPParser;
import edu.emory.clir.clearnlp.component.mode.pos.EnglishPOSTagger;
import edu.emory.clir.clearnlp.component.mode.srl.EnglishSRLabeler;
import edu.emory.clir.clearnlp.component.utils.GlobalLexica;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.dependency.DEPTree;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is decoded from compact weights is what ClearNLP decodes from its own.
class SparseDecodingTest {

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

  private final AbstractComponent lemmas = NLPUtils.getMPAnalyzer(TLanguage.ENGLISH);

  @Test
  void tagsTreesAndRolesAreThoseOfTheTrainedComponents() throws IOException {
    GlobalLexica.initDistributionalSemanticsWords(new ArrayList<>(List.of(TrainedModels.CLUSTERS)));
    List<DEPTree> expected = trees();
    EnglishPOSTagger tagger = TrainedModels.tagger();
    EnglishDEPParser parser = TrainedModels.parser();
    EnglishSRLabeler labeler = TrainedModels.labeler();
    process(expected, tagger, lemmas, parser, labeler);
    EnglishWeights converted =
        new EnglishWeights(
            TrainedModels.clusters(),
            TrainedModels.classes(tagger),
            Learned.of(tagger),
            Learned.of(parser),
            Learned.of(labeler));
    assertThat(decoded(EnglishModels.of(written(converted)))).isEqualTo(texts(expected));
    assertThat(decoded(EnglishModels.load())).isEqualTo(texts(expected));
    assertThat(String.join("\n", texts(expected))).contains("A0", "nsubj", "VBD");
  }

  @Test
  void theHashOfTwoTextsFollowsFromTheirs() {
    long joined =
        RollingHash.of("say") * RollingHash.power("_NNP".length()) + RollingHash.of("_NNP");
    assertThat(joined).isEqualTo(RollingHash.of("say_NNP"));
    assertThat(RollingHash.power(600))
        .isEqualTo(RollingHash.power(255) * RollingHash.power(255) * RollingHash.power(90));
  }

  private static EnglishWeights written(EnglishWeights weights) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    WeightsFile.write(file, "as tested", weights);
    return WeightsFile.read(new ByteArrayInputStream(file.toByteArray()));
  }

  private List<String> decoded(EnglishModels models) {
    List<DEPTree> trees =
        SENTENCES.stream().map(text -> EnglishModels.tree(List.of(text.split(" ")))).toList();
    process(trees, models.tagger(), lemmas, models.parser(), models.labeler());
    return texts(trees);
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
}
