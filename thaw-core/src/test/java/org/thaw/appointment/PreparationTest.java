package org.thaw.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They spoke on Friday to prepare the visit of the king.",
        "An envoy flies to Lima to prepare for next month's summit.",
        "He arrives on Monday to lay the groundwork for their meeting.",
        "The ministers met ahead of the summit in Oslo.",
        "La ministra viaja el lunes a Lima para preparar la reunión de los presidentes.",
        "Hablaron el viernes con miras a la cumbre.",
        "Los dos viajan para ultimar la próxima visita del rey."
      })
  void anOccasionThatServesAnotherIsSaidTo(String words) {
    assertThat(Preparation.isIn(words, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They spoke on Friday about the visit of the king.",
        "They met to prepare the withdrawal of the troops.",
        "Se reunieron para preparar el regreso de los embajadores.",
        "La reunión de los presidentes fue preparada en Lima."
      })
  void otherOccasionsServeThemselves(String words) {
    assertThat(Preparation.isIn(words, 0)).isFalse();
  }

  @Test
  void whatIsPreparedPreparesNothing() {
    String words = "They spoke to prepare the visit of the king, due in May.";

    assertThat(Preparation.isIn(words, words.indexOf("spoke"))).isTrue();
    assertThat(Preparation.isIn(words, words.indexOf("visit"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"to prepare |the visit of the king", "para preparar |la reunión de Petro"})
  void whatIsPreparedIsNoTopic(String words) {
    int at = words.indexOf('|');
    assertThat(Preparation.isAt(words.replace("|", ""), at)).isTrue();
  }
}
