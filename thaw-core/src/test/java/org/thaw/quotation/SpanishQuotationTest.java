package org.thaw.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Quotation;
import org.thaw.mention.Mentions;
import org.thaw.reading.PlainArticle;

class SpanishQuotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          «No firmaremos bajo amenaza», dijo la canciller Elena Rivas el lunes.|la canciller Elena Rivas|«No firmaremos bajo amenaza»|direct
          "El puente es nuestro", aseguró el alcalde en una entrevista.|el alcalde|"El puente es nuestro"|direct
          El ministro de Comercio, Pablo Ferro, afirmó: “Responderemos el mismo día”.|El ministro de Comercio|“Responderemos el mismo día”|direct
          “Llegaremos”, prometió. La visita sigue en pie, según el portavoz de la ONU.|el portavoz de la ONU|La visita sigue en pie|indirect
          La embajadora de Perú dijo que el acuerdo no cambia nada.|La embajadora de Perú|el acuerdo no cambia nada|indirect
          El martes, el Gobierno de Chile advirtió que cerrará el paso.|el Gobierno de Chile|cerrará el paso|indirect
          La ministra, que viaja a Lima, ha anunciado que habrá un nuevo vuelo.|La ministra|habrá un nuevo vuelo|indirect
          Según el Ministerio de Defensa, el buque cambió de rumbo por la tormenta.|el Ministerio de Defensa|el buque cambió de rumbo por la tormenta|indirect
          Según el embajador colombiano en Washington, Daniel García-Peña, los dos hablarán de comercio.|el embajador colombiano en Washington|los dos hablarán de comercio|indirect
          El puerto seguirá cerrado hasta mayo, dijo el gobernador de Ancash.|el gobernador de Ancash|El puerto seguirá cerrado hasta mayo|indirect
          Bolivia acusó a Chile de desviar el río.|Bolivia|a Chile de desviar el río|indirect
          El presidente dijo que el muro es “una vergüenza”.|El presidente|el muro es “una vergüenza”|mixed
          La senadora prometió retirar las tropas antes de junio.|La senadora|retirar las tropas antes de junio|indirect
          De acuerdo con la policía, la carga era legal y no había armas.|la policía|la carga era legal y no había armas|indirect
          “Queremos hechos”, escribió en X el ministro del Interior, Juan Ferro.|el ministro del Interior|“Queremos hechos”|direct
          La alcaldesa dijo que abrirá el puente y prometió retirar las vallas.|La alcaldesa|retirar las vallas|indirect
          La alcaldesa dijo que abrirá el puente y prometió retirar las vallas.|La alcaldesa|abrirá el puente|indirect
          El canciller escribió en X: «No hay marcha atrás».|El canciller|«No hay marcha atrás»|direct
          A juicio de la embajadora de Perú, el pacto llega tarde.|la embajadora de Perú|el pacto llega tarde|indirect
          El pacto llega tarde a los puertos, al decir de los pescadores.|los pescadores|El pacto llega tarde a los puertos|indirect
          —No vamos a firmar —dijo el ministro—. Hoy no.|el ministro|No vamos a firmar|direct
          —No vamos a firmar —dijo el ministro—. Hoy no.|el ministro|Hoy no.|direct
          El canciller dijo sentirse optimista sobre el diálogo.|El canciller|sentirse optimista sobre el diálogo|indirect
          El senador vaticinó una guerra comercial con Ottawa.|El senador|una guerra comercial con Ottawa|indirect
          La ministra Ana Rivas, quien advirtió que habrá más vetos.|La ministra Ana Rivas|habrá más vetos|indirect
          Haití propuso retomar las conversaciones técnicas que quedaron rotas en mayo.|Haití|retomar las conversaciones técnicas que quedaron rotas en mayo|indirect
          Argelia anunció la ruptura de sus lazos con Marruecos, al que acusa de espiar.|Argelia|la ruptura de sus lazos con Marruecos|indirect
          El puente se abrirá en junio, dijo el lunes la ministra de Obras.|la ministra de Obras|El puente se abrirá en junio|indirect
          El buque seguirá en el golfo, informó el jueves 13 de mayo el comandante.|el comandante|El buque seguirá en el golfo|indirect
          Este mes Oslo pidió a Estocolmo que retire las boyas.|Oslo|retire las boyas|indirect
          El coronel juró que el puente seguirá en pie, pero los camiones volvieron.|El coronel|el puente seguirá en pie|indirect
          """)
  void sourcesAndContentsAreFoundByWordsAlone(
      String text, String source, String content, String mode) {
    AnnotatedArticle article = article(text);
    assertThat(find(article))
        .anySatisfy(found -> {
          assertThat(found.sourceSpan().map(article::words)).contains(source);
          assertThat(article.words(found.content())).isEqualTo(content);
          assertThat(found.mode().word()).isEqualTo(mode);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La denuncia llegó tarde a la capital.
          El llamado “triángulo de oro” queda lejos.
          El ministro no dijo nada.
          Una fuente habló del pacto, que viaja mal.
          Perú llamó a consultas a su embajador en La Paz.
          Noruega ordenó el martes el cierre del puerto, horas después de que Suecia echara al cónsul.
          Los aranceles que anunció el rey siguen en el cajón.
          La demanda fue archivada por el tribunal de Quito.
          """)
  void otherSensesAndScareQuotesAreNone(String text) {
    assertThat(find(article(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          "El canciller de Chile llegó a Lima. “Venimos a escuchar”, dijo el canciller. Añadió que"
              + " volverá en mayo.|volverá en mayo")
  void aVerbWithoutSubjectGoesOnTheLastSource(String text, String content) {
    AnnotatedArticle article = article(text);
    Quotation last = find(article).get(1);
    assertThat(article.words(last.content())).isEqualTo(content);
    assertThat(last.sourceSpan().map(article::words)).contains("el canciller");
  }

  private static AnnotatedArticle article(String text) {
    return new PlainArticle("es").paragraph(text).annotated();
  }

  private static List<Quotation> find(AnnotatedArticle article) {
    return new QuotationFinder().find(article, new Mentions(List.of(), List.of()));
  }
}
