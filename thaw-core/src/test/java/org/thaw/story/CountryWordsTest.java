package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryWordsTest {

  @Test
  void namesOfStatesAndTheirPeopleAreLeftOutInBothLanguages() {
    assertThat(left("Colombia and the United States meet in Bogotá"))
        .isEqualTo("and the meet in Bogotá");
    assertThat(left("El presidente colombiano visita Estados Unidos"))
        .isEqualTo("El presidente visita");
    assertThat(left("U.S. duties on Guinea-Bissau's cashews")).isEqualTo("duties on 's cashews");
  }

  @Test
  void partsOfWordsAndSmallWordsStay() {
    String text = "Let us say that Indiana and Malinke are no states, USB no union";
    assertThat(CountryWords.leftOut(text)).isEqualTo(text);
    assertThat(CountryWords.leftOut("")).isEmpty();
  }

  @Test
  void codesAreSaidInEnglish() {
    assertThat(CountryWords.english("COL")).isEqualTo("Colombia");
    assertThat(CountryWords.english("Rosa Villavicencio")).isEqualTo("Rosa Villavicencio");
  }

  private static String left(String text) {
    return CountryWords.leftOut(text).strip().replaceAll(" +", " ");
  }
}
