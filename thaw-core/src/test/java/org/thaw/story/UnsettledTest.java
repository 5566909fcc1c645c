package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsettledTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The White House did not comment.|undone",
        "People who did not flee were killed.|none",
        "Oslo did not recognise the government until last year.|none",
        "Oslo did not recognise it.|undone",
        "El ministerio no respondió a las preguntas.|undone",
        "El ministro no quiso comentar la noticia.|undone",
        "Los ministros no dijeron nada.|undone",
        "Quienes no huyeron murieron en Abéché.|none",
        "Las personas que no huyeron murieron.|none",
        "Oslo no reconoció al Gobierno hasta el año pasado.|none",
        "How the drivers will enter the country has still to be settled.|open",
        "Whether the port is still open is unclear.|open",
        "When talks resume remains to be seen.|open",
        "Where the border is open, traders crossed on Monday.|none",
        "Where the border is open traders crossed on Monday.|none",
        "When the pact is to be renewed, Chad will withdraw.|none",
        "When the border is still open, traders cross it.|none",
        "Queda por saber cuándo reabrirá el puerto.|open",
        "Cuándo reabrirá el puerto no está claro.|open",
        "Quién pagará las obras está por definirse.|open",
        "Cuando el puerto reabrió, nadie cruzó.|none"
      })
  void itsWordsShowWhatWasNotDoneAndWhatIsOpen(String sentence, String what) {
    assertThat(Unsettled.isUndone(sentence)).isEqualTo(what.equals("undone"));
    assertThat(Unsettled.isOpen(sentence)).isEqualTo(what.equals("open"));
  }
}
