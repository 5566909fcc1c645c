package org.thaw.intake.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The ministers said that they would meet again in the spring to settle the dispute.",
        "es|Los ministros dijeron que se reunirán otra vez en la primavera para resolver la"
            + " disputa.",
        "pt|Os ministros disseram que vão se reunir novamente na primavera para resolver a"
            + " disputa.",
        "de|Die Minister sagten, dass sie sich im Frühjahr wieder treffen und den Streit beilegen.",
        "fr|Les ministres ont dit qu'ils se réuniront au printemps pour régler le différend.",
        "es|La canciller viajará a Washington, confirma Petro. \"Es un paso\", añadió la ministra.",
        "es|Argentina y Chile acuerdan reabrir el paso fronterizo",
        "en|Argentina and Chile agree to reopen border crossing",
        "en|Bolivia recalls envoy over comments about a coup. La Paz gave no date for his return.",
        "ru|Министры заявили, что встретятся весной."
      })
  void aSentenceIsEnough(String language, String sentence) {
    assertThat(LanguageGuess.load().guess(sentence)).contains(language);
  }

  @Test
  void namesAloneHaveNoLanguage() {
    assertThat(LanguageGuess.load().guess("Bogotá Washington Ottawa Riyadh Tehran")).isEmpty();
  }
}
