package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en|He asked Norway to set down rules.",
        "en|It denied that the road was used for arms.",
        "en|Whether they had been lifted was not announced.",
        "en|In it, the minister thanked Ghana.",
        "en|France deplored it.",
        "en|Petro rejected the words.",
        "en|Yerevan denies that it does.",
        "en|The two planes were turned back.",
        "en|On Monday the king had said that Norway would be.",
        "en|On Thursday in Riyadh he had met his counterpart.",
        "en|Speaking to reporters aboard the plane, he said that he would announce the tariffs.",
        "en|Before leaving Tehran he said that the time had come.",
        "en|Washington says that they carried drugs.",
        "en|The US Treasury put him under sanctions on 24 October.",
        "en|Colombia would not leave its citizens alone, he said.",
        "en|The ferry, she told reporters, had nothing to do with the smugglers.",
        "en|And Senator Ingrid Moe asked for a boycott.",
        "en|Since then Norway has let such ships land.",
        "en|There was talk then of a second round.",
        "en|Most of them were Swedes.",
        "en|Sweden recalled its envoy on the same day.",
        "en|The navy said on Friday that it had sent more.",
        "en|The searches of ferries, on account of which it was given, go on.",
        "en|These countries closed their borders.",
        "es|Estos países cerraron sus fronteras.",
        "es|Sus gobiernos rompieron relaciones.",
        "es|Acusó a Georgetown de actuar en favor de empresas petroleras.",
        "es|También le mostró la sotana de Camilo Torres.",
        "es|También investiga a China y a Rusia.",
        "es|En ella se recuerda que la Presidencia encarna al Estado.",
        "es|El gobierno venezolano lo niega.",
        "es|El gobierno venezolano la rechazó y reiteró su postura.",
        "es|Villavicencio había renunciado a la suya.",
        "es|Saludaron además los avances de la comisión.",
        "es|En mayo acordaron el segundo, de unos veinte kilómetros.",
        "es|Juristas se preguntan si eso vale para los pescadores.",
        "es|Para la embajada, levantar esas multas es lo primero.",
        "es|El Gobierno no dijo cuál de las dos fechas valdría."
      })
  void aSentenceLeansOnTheOneBefore(String row) {
    assertThat(Leaning.of(row.substring(3), row.substring(0, 2))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en|Petro said that he did not care what the White House thought of his visit.",
        "en|It was not clear whether Petro was still in the country.",
        "en|After leaving Tehran, Raisi said that he hoped for more.",
        "en|The Armenians said that they would stay.",
        "es|El gobierno indio calificó de absurda la acusación de Trudeau y lo acusó de dar"
            + " refugio.",
        "en|One of the ministers resigned on Friday.",
        "en|Both governments named ambassadors.",
        "en|Most Norwegian goods have entered without duty.",
        "en|The minister called the search of the ferry a provocation.",
        "en|Norway and Chad opened two roads on the same day as the port.",
        "en|The two countries restored ties in March.",
        "en|Some Colombian media reported that the increase could reach 50%.",
        "es|En mayo llegaron a Oslo los primeros barcos.",
        "es|Asistieron el vicepresidente JD Vance y el senador Bernie Moreno.",
        "es|Los dos países abrieron la frontera en marzo.",
        "es|El Pentágono afirma que la embarcación llevaba drogas.",
        "es|La reunión se celebró el martes en la Casa Blanca.",
        "es|Este lunes se reúne el Consejo de Seguridad.",
        "fr|Il a dit non."
      })
  void anotherStandsByItself(String row) {
    assertThat(Leaning.of(row.substring(3), row.substring(0, 2))).isFalse();
  }
}
