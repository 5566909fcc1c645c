package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.finding.Actor;
import org.thaw.finding.Appointment;
import org.thaw.finding.Event;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

class SpanishReadingTest {

  private static final Optional<Instant> JANUARY =
      Optional.of(Instant.parse("2026-01-23T12:00:00Z"));

  private static Reader reader;

  @BeforeAll
  static void load() {
    Knowledge knowledge = Knowledge.load();
    reader = new Reader(Map.of("es", SpanishAnnotator.load(knowledge)), knowledge);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Canadá levanta las sanciones a Siria.|RETREAT CAN>SYR ACTUAL",
        "Estados Unidos revoca la visa a dos ministros de Colombia.|SANCTION.discontinue USA>COL"
            + " ACTUAL",
        "Chile llama a consultas a su embajador en Israel.|SANCTION.withdraw CHL>ISR ACTUAL",
        "Perú convocó al embajador de México.|ACCUSE.disapprove PER>MEX ACTUAL",
        "Brasil podría suspender el acuerdo con Paraguay.|SANCTION BRA>PRY HYPOTHETICAL",
        "Noruega nunca reconoció a Kosovo.|SUPPORT NOR>XKX NEGATED",
        "Noruega cerrará su embajada en Bamako.|SANCTION.withdraw NOR>MLI FUTURE",
        "Miles de panameños colmaron las calles.|PROTEST.demo PAN>PAN ACTUAL",
        "Kenia no sólo saludó ayer la retirada de Ruanda.|SUPPORT KEN>RWA ACTUAL",
        "Tailandia insistió ante Laos para que redujera la producción.|REQUEST.change THA>LAO"
            + " ACTUAL",
        "El ministro de Chile voló a Lima.|CONSULT.visit CHL>PER ACTUAL",
        "La Casa Rosada elevó una protesta a Chile.|ACCUSE.disapprove ARG>CHL ACTUAL",
        "El Planalto dio marcha atrás ante Bolivia.|CONCEDE BRA>BOL ACTUAL",
        "Honduras cursó una invitación a Belice.|AGREE HND>BLZ ACTUAL",
        "Bolivia tendió la mano a Chile.|AGREE BOL>CHL ACTUAL",
        "Cuba dio la espalda a Panamá.|REJECT CUB>PAN ACTUAL",
        "España dotó de misiles a Ucrania.|AID ESP>UKR ACTUAL",
        "Haití recurrió a Kenia en busca de ayuda.|REQUEST.assist HTI>KEN ACTUAL",
        "Perú llevó a Chile ante la corte.|ACCUSE.investigate PER>CHL ACTUAL",
        "Venezuela trasladó tropas a la frontera con Guyana.|MOBILIZE.troops VEN>GUY ACTUAL",
        "Irán atacó con drones una base de Jordania.|ASSAULT.drone IRN>JOR ACTUAL",
        "Irán negó haber atacado la base de Jordania.|ASSAULT IRN>JOR NEGATED",
        "Argelia negó haber bombardeado un convoy de Malí.|ASSAULT DZA>MLI NEGATED",
        "Moscú rechazó haber atacado a Moldavia.|ASSAULT RUS>MDA NEGATED",
        "Denunció el Ministerio de Exteriores de Chipre que Turquía violó su espacio"
            + " aéreo.|ACCUSE CYP>TUR ACTUAL",
        "Perú respondió con un arancel del 15 % a los cítricos bolivianos.|SANCTION.discontinue"
            + " PER>BOL ACTUAL",
        "Trump, que en enero amenazó a Cuba, habló por teléfono con Petro.|CONSULT.phone USA>"
            + " ACTUAL",
        "La OFAC incluyó a Petro en la llamada Lista Clinton.|SANCTION.discontinue USA>COL ACTUAL",
        "La ministra aseguró que Francia dio garantías a Armenia.|AGREE FRA>ARM ACTUAL",
        "Níger expulsó al embajador de Francia, a la que acusa de armar a los yihadistas."
            + "|ACCUSE.disapprove NER>FRA ACTUAL",
        "Estados Unidos subió los aranceles. El Ministerio de Comercio colombiano condenó ayer a"
            + " Washington.|ACCUSE.disapprove COL>USA ACTUAL",
        "Quito replicó. El Ministerio de Comercio impuso un gravamen del 30 por ciento a los"
            + " productos colombianos.|SANCTION.discontinue ECU>COL ACTUAL",
        "Uribe calificó la decisión de Noboa de «error».|ACCUSE.disapprove COL>ECU ACTUAL",
        "Bolivia cerró el paso. Perú llamó a consultas a su embajador en el país vecino."
            + "|SANCTION.withdraw PER>BOL ACTUAL",
        "Ecuador impone una tasa del 30% a Colombia y Bogotá responde con la suspensión de la"
            + " energía|SANCTION.discontinue COL>ECU ACTUAL",
        "MADRID (AP) — España retiró a su embajadora en Buenos Aires.|SANCTION.withdraw ESP>ARG"
            + " ACTUAL",
        "La canciller Alicia Bárcena dijo que los diplomáticos resultaron heridos y que su país"
            + " demandará al Gobierno de Ecuador.|ACCUSE.investigate MEX>ECU FUTURE",
        "Quito impuso un arancel a Bogotá. Colombia amenazó con tomar represalias.|THREATEN COL>ECU"
            + " ACTUAL"
      })
  void actsAreReadAsInEnglish(String text, String expected) {
    assertThat(events(text)).anyMatch(event -> fits(event, expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los operadores de Paraguay asistieron a la feria de Berlín.",
        "Los electores de Georgia fueron llamados a las urnas."
      })
  void noActIsRead(String text) {
    assertThat(events(text)).isEmpty();
  }

  @Test
  void whoOnlyOpposesADealIsNoPartyToIt() {
    Event deal =
        events("La OPEP alcanzó un acuerdo con Rusia, con la oposición de Irán.").getFirst();

    assertThat(deal.actors()).noneMatch(actor -> actor.country().equals(Optional.of("IRN")));
  }

  @Test
  void aVerbOfSayingAtTheEndOfTheTextIsRead() {
    String text = "\"Creo que no hay otra ciudad como Sevilla\" dijo Hurtado, apostilló";

    assertThat(read(text, Optional.empty()).quotations()).isNotEmpty();
  }

  private static boolean fits(Event event, String expected) {
    String[] parts = expected.split(" ");
    String type = event.type() + event.mode().map(mode -> "." + mode).orElse("");
    String who =
        event.actors().getFirst().country().orElse("")
            + ">"
            + event.recipients().stream().findFirst().flatMap(Actor::country).orElse("");
    return type.startsWith(parts[0])
        && who.equals(parts[1])
        && event.realis().name().equals(parts[2]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trump y Petro se verán el 3 de febrero en Washington. El ministro de Defensa de Colombia"
            + " se reunirá un día antes con funcionarios del Pentágono.|2026-02-02",
        "Trump y Petro se verán el 3 de febrero en Washington. El ministro de Defensa de Colombia"
            + " se reunirá dos días después con funcionarios del Pentágono.|2026-02-05"
      })
  void aDayBesideAnOccasionCountsFromIt(String text, String day) {
    List<Appointment> found = read(text, JANUARY).appointments();

    assertThat(found).hasSize(2);
    assertThat(found.getLast().when().orElseThrow().start()).isEqualTo(day);
    assertThat(found.getLast().status()).isEqualTo(Appointment.Status.CONFIRMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trump habló por teléfono con Petro el 7 de enero.",
        "El ministro de Defensa de Colombia se reunirá un día antes con funcionarios del Pentágono."
      })
  void aPastCallAndADayBesideNothingAreNoAppointment(String text) {
    assertThat(read(text, JANUARY).appointments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Colombia respondió con un arancel a Ecuador y suspendió una obra.|TARIFF IN_FORCE COL>ECU",
        "Los gremios temen que Ecuador aplique desde febrero un arancel a Colombia, anunciado por"
            + " el presidente Noboa.|TARIFF ANNOUNCED ECU>COL",
        "La OFAC incluyó a Petro en la llamada lista Clinton.|FINANCIAL_DESIGNATION IN_FORCE"
            + " USA>COL",
        "Petro viajará a Washington pese a la retirada de su visa.|VISA_REVOCATION IN_FORCE USA>COL"
      })
  void aMeasureHasItsOwnStateAndDirection(String text, String expected) {
    assertThat(read(text, JANUARY).measures())
        .extracting(found ->
            found.kind()
                + " "
                + found.state()
                + " "
                + found.imposer().orElse("")
                + ">"
                + found.target().orElse(""))
        .containsExactly(expected);
  }

  @Test
  void aCallOfLastWeekIsNoAppointmentToCome() {
    String text =
        "El presidente de Estados Unidos, Donald Trump, se disculpó el jueves con su homólogo de"
            + " Colombia, Gustavo Petro, en una llamada de media hora.";

    assertThat(read(text, Optional.of(Instant.parse("2026-03-13T12:00:00Z"))).appointments())
        .allSatisfy(call -> {
          assertThat(call.status()).isEqualTo(Appointment.Status.HELD);
          assertThat(call.when().orElseThrow().start()).isEqualTo("2026-03-12");
        });
  }

  private static List<Event> events(String text) {
    return read(text, Optional.empty()).events();
  }

  private static Reading read(String text, Optional<Instant> published) {
    Article.Block block = new Article.Block(Article.Kind.PARAGRAPH, new Span(0, text.length()));
    return reader.read(
        Article.plain("a", "test", "es", "", published, List.of(block), text, Licence.OWN));
  }
}
