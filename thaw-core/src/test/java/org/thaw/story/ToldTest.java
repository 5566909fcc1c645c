package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldTest {

  private final Told told = new Told();

  @Test
  void whatWasToldIsNotToldAgainInMuchTheSameWords() {
    assertThat(told.add("Petro condemned the raid and sent troops to the border.", "en")).isTrue();
    assertThat(told.add("Petro sent troops to the border and condemned the raid again.", "en"))
        .isFalse();
    assertThat(told.add("The council will meet on Monday in New York.", "en")).isTrue();
  }

  @Test
  void norInAnotherLanguage() {
    told.add("Colombia sent troops to the border with Venezuela.", "en");
    assertThat(told.add("Colombia envió tropas a la frontera con Venezuela.", "es")).isFalse();
    assertThat(told.add("El peso cayó frente al dólar en Bogotá.", "es")).isTrue();
  }

  @Test
  void norWhereTheOtherLanguageTranslatesFreely() {
    told.add("Further provocation would have consequences, the department of state warned.", "en");
    assertThat(
            told.knows(
                "Oslo advirtió de que habrá consecuencias si siguen las provocaciones.", "es"))
        .isTrue();
    assertThat(told.knows("Los pescadores de Abéché temen por la temporada de otoño.", "es"))
        .isFalse();
  }

  @Test
  void whoseNamesRecurMayHaveDoneAnotherThing() {
    told.add("Presidents Gustavo Petro and Nicolás Maduro met in Caracas.", "en");
    assertThat(told.knows("Petro y Maduro cerraron la frontera en Cúcuta.", "es")).isFalse();
    assertThat(told.knows("Los presidentes Petro y Maduro se reunieron en Caracas.", "es"))
        .isTrue();
  }

  @Test
  void norIsItToldByTheNamesOfTheOtherLanguage() {
    told.add("Los presidentes Gustavo Petro y Nicolás Maduro se reunieron en Caracas.", "es");
    assertThat(told.knows("Petro and Maduro closed the border at Cúcuta.", "en")).isFalse();
    assertThat(told.knows("Presidents Petro and Maduro met in Caracas.", "en")).isTrue();
  }

  @Test
  void aFigureIsNoName() {
    told.add("Norway will send 350 soldiers to Abéché in the spring.", "en");
    assertThat(told.knows("Unos 350 noruegos viajarán con soldados a Abéché.", "es")).isTrue();
  }
}
