package org.thaw.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.TaggedSentence;
import org.thaw.mention.Mentions;

class TopicListTest {

  private static final Mentions NOBODY = new Mentions(List.of(), List.of());

  @Test
  void aListIsDividedAtCommasAndTheConjunction() {
    assertThat(topics("la/DET pesca/NOUN ,/PUNCT el/DET gas/NOUN y/CCONJ los/DET pasos/NOUN"))
        .containsExactly("la pesca", "el gas", "los pasos");
  }

  @Test
  void whatHasNoArticleStaysWithATopicThatHasOne() {
    assertThat(topics("la/DET venta/NOUN de/ADP armas/NOUN y/CCONJ municiones/NOUN"))
        .containsExactly("la venta de armas y municiones");
  }

  @Test
  void bareTopicsAreDivided() {
    assertThat(topics("migración/NOUN ,/PUNCT inversión/NOUN y/CCONJ seguridad/NOUN"))
        .containsExactly("migración", "inversión", "seguridad");
  }

  @Test
  void withWhomAndWhenAreNoTopics() {
    assertThat(
            topics("con/ADP su/DET par/NOUN paraguaya/ADJ las/DET tarifas/NOUN el/DET lunes/NOUN"))
        .containsExactly("las tarifas");
  }

  @Test
  void whoTalksIsNoTopic() {
    assertThat(topics("los/DET ministros/NOUN de/ADP Chile/PROPN la/DET pesca/NOUN"))
        .containsExactly("la pesca");
  }

  @Test
  void aNewClauseEndsTheList() {
    assertThat(topics("la/DET pesca/NOUN y/CCONJ visitará/VERB el/DET puerto/NOUN"))
        .containsExactly("la pesca");
    assertThat(topics("el/DET grano/NOUN ,/PUNCT Lima/PROPN regresó/VERB"))
        .containsExactly("el grano");
  }

  @Test
  void aPlaceIsLeftOutUnlessTheTopicHasOneOfItsOwn() {
    assertThat(topics("el/DET gas/NOUN en/ADP Lima/PROPN ./PUNCT")).containsExactly("el gas");
    assertThat(topics("la/DET guerra/NOUN en/ADP Ucrania/PROPN ./PUNCT"))
        .containsExactly("la guerra en Ucrania");
  }

  @Test
  void anIndirectQuestionIsATopic() {
    assertThat(topics("qué/PRON hacer/VERB con/ADP el/DET puente/NOUN ./PUNCT"))
        .containsExactly("qué hacer con el puente");
  }

  @Test
  void aListBeforeTheWordsReachesThem() {
    Sentence sentence =
        TaggedSentence.of("la/DET pesca/NOUN y/CCONJ el/DET gas/NOUN encabezan/VERB");
    assertThat(new TopicList(sentence, NOBODY, 5).readAll(0)).hasSize(2);
    assertThat(new TopicList(sentence, NOBODY, 6).readAll(0)).isEmpty();
  }

  private static List<String> topics(String tagged) {
    String text = TaggedSentence.text(tagged);
    return new TopicList(TaggedSentence.of(tagged), NOBODY, Integer.MAX_VALUE)
        .read(0).stream().map(span -> span.in(text)).toList();
  }
}
