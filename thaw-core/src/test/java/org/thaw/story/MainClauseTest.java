package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainClauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Coffee and flowers are among the goods that Norway buys.|state",
        "en|The council is to meet again in Oslo.|ahead",
        "en|Talks will resume in May.|ahead",
        "en|Under the accord signed in Oslo on May 3 the two states are to open their ports.|ahead",
        "en|What remains|none",
        "en|Norway has lent ships to Chad since the drought of 2012.|comment",
        "en|Norway has lent ships to Chad since Monday.|none",
        "en|Norway has lent ships to Chad for decades.|comment",
        "en|Norway is trying to bring the two together.|none",
        "en|The ministers are to meet and discuss means of lending ships.|ahead",
        "en|Norway has lent ships to Chad for 20 years.|comment",
        "en|Norwegian jets have been shelling a depot in Chad.|none",
        "en|Ships have been waiting off Chad since the strike.|comment",
        "es|Noruega ha prestado barcos a Chad durante décadas.|comment",
        "es|Noruega ha prestado barcos a Chad durante 20 años.|comment",
        "es|Los dos gobiernos llevan 20 años sin embajadores.|comment",
        "es|La pesca lleva varias décadas en crisis.|comment",
        "es|La policía llevó a Chad a tres hombres.|none",
        "en|The minister arrived in Oslo and is to meet the king.|none",
        "en|The ferries, which Chad had detained, are to sail on Monday.|ahead",
        "en|The law requires the minister to report every year.|comment",
        "en|The remarks add to a list of quarrels over fish.|comment",
        "en|The move came after a search that leaves questions.|none",
        "en|Norway had let such ships land.|before",
        "en|Deputies criticized the raid because nobody had been asked.|none",
        "en|Norway closed its border after Stockholm had arrested two men.|none",
        "en|The ministers met and will meet again.|none",
        "en|Norway said that it is ready.|none",
        "en|After the talks had failed, Norway closed its border.|none",
        "en|While trade is strong, Norway expelled the envoy.|none",
        "en|After the talks, Norway had let such ships land.|before",
        "en|The United States is the largest buyer of coffee.|state",
        "en|The United Nations will vote in May.|ahead",
        "en|Norway has seized three ships since the sanctions took effect.|none",
        "en|Norway has banned the fish of Chad since the weekend.|none",
        "en|Norwegian jets hit a depot in Chad, footage shows.|none",
        "en|Norway blew up the office of the two states, a picture shows.|none",
        "en|Norway hands over the remains of three men.|none",
        "es|El grupo, que se hace llamar La Red, prohíbe dos puertos.|comment",
        "es|Noruega controla ya la ciudad de Abéché.|none",
        "es|Noruega exige a Chad la retirada de sus palabras.|none",
        "es|El ataque deja doce muertos en Abéché.|none",
        "es|La canciller noruega llega a Abéché para reanudar las relaciones.|none",
        "es|La ley exige un informe cada año.|comment",
        "es|El cierre no se debe a la huelga.|none",
        "es|Antes habría que nombrar a los embajadores.|ahead",
        "es|La medida llega dos semanas después del cierre.|comment",
        "es|La ministra llegó al puerto que permite la salida.|none",
        "es|Teherán rechazó la propuesta.|none",
        "es|El puerto es el mayor del país.|state",
        "es|La comisión volverá a reunirse en Oslo.|ahead",
        "es|Noruega había aceptado los vuelos.|before",
        "es|Las delegaciones hablaron y volverán a verse.|none",
        "es|Noruega protestó porque nadie le había preguntado.|none"
      })
  void itsWordsShowWhatItSpeaksOf(String language, String sentence, String what) {
    assertThat(MainClause.isState(sentence, language)).isEqualTo(what.equals("state"));
    assertThat(MainClause.isAhead(sentence, language)).isEqualTo(what.equals("ahead"));
    assertThat(MainClause.isBefore(sentence, language)).isEqualTo(what.equals("before"));
    assertThat(MainClause.isComment(sentence, language)).isEqualTo(what.equals("comment"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The border remains |closed.|true",
        "The towns are still |occupied.|true",
        "La frontera sigue |cerrada.|true",
        "El puerto sigue siendo |bloqueado.|true",
        "Troops are still |shelling the town.|false",
        "El ejército sigue |bombardeando el puerto.|false",
        "Las tropas siguen lanzando |ataques.|false",
        "Troops |closed the border.|false"
      })
  void whatAnActHasLeftIsNoAct(String before, String act, boolean left) {
    String text = "Ayer. " + before + " " + act;
    assertThat(MainClause.isLeft(text, 6, text.length() - act.length())).isEqualTo(left);
  }
}
