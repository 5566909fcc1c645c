package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.embedding.Embedding;

class CommonMeaningTest {

  @Test
  void whatAllShareIsNoLikeness() {
    Embedding one = Embedding.of(new float[] {3, 1, 0});
    Embedding other = Embedding.of(new float[] {3, 0, 1});
    assertThat(one.cosine(other)).isGreaterThan(0.85);
    float[] common = {0.95f, 0.16f, 0.16f};
    assertThat(one.less(common).cosine(other.less(common))).isLessThan(0);
    assertThat(one.less(new float[2])).isEqualTo(one);
    assertThat(Embedding.NONE.less(common)).isEqualTo(Embedding.NONE);
  }

  @Test
  void theTableHoldsTheMeanOfEachLanguage() {
    String table =
        CommonMeaning.table(
            List.of(
                article("a", "en", new float[] {1, 0}),
                article("b", "en", new float[] {0, 2}),
                article("c", "es", new float[] {0, 1})));
    assertThat(table).isEqualTo("language\tmean\nen\t5000 5000\nes\t0 10000\n");
  }

  @Test
  void embeddingsOfAnotherModelOrLanguageStayAsTheyAre() {
    Embedding small = Embedding.of(new float[] {1, 2});
    assertThat(CommonMeaning.leftOut("en", small)).isEqualTo(small);
    float[] ones = new float[384];
    Arrays.fill(ones, 1);
    Embedding large = Embedding.of(ones);
    assertThat(CommonMeaning.leftOut("fr", large)).isEqualTo(large);
    assertThat(CommonMeaning.leftOut("es", large).cosine(large)).isCloseTo(1, within(0.5));
    assertThat(CommonMeaning.leftOut("es", large)).isNotEqualTo(large);
  }

  private static StoryArticle article(String id, String language, float[] vector) {
    return new StoryArticle(
        id,
        "Outlet",
        language,
        Optional.of(Instant.EPOCH),
        "Headline",
        "Body",
        Set.of(),
        Set.of(),
        Set.of(),
        Embedding.of(vector));
  }
}
