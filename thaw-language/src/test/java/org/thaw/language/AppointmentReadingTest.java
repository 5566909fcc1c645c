package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.finding.Appointment;
import org.thaw.testkit.Articles;

/// What whole sentences say of where a meeting is, who is no party to it, and what is none.
class AppointmentReadingTest {

  private static final Instant WEDNESDAY = Instant.parse("2026-03-11T15:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Kenya's foreign minister met his Ugandan counterpart in Nairobi on Tuesday.|Nairobi",
        "es|El canciller de Chile se reunió el martes en Quito con el presidente de Ecuador.|Quito",
        "es|El ministro de Perú viajó a Quito, donde se reunirá el viernes con el presidente de"
            + " Ecuador.|Quito"
      })
  void aMeetingIsWhereItsVerbSays(String language, String words, String place) {
    assertThat(read(language, words))
        .isNotEmpty()
        .allSatisfy(meeting -> assertThat(meeting.place()).contains(place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en|The presidents of Kenya and Uganda spoke by telephone on Tuesday to prepare their"
            + " meeting, which is to take place in Nairobi.",
        "en|Kenya's president telephoned Uganda's president on Tuesday and invited him to Nairobi.",
        "es|Los presidentes de Chile y de Ecuador hablaron el martes por teléfono y acordaron"
            + " reunirse en Quito."
      })
  void aCallIsNowhere(String row) {
    assertThat(read(row.substring(0, 2), row.substring(3)))
        .isNotEmpty()
        .allSatisfy(meeting -> assertThat(meeting.place()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers of Kenya and Uganda met in Lagos on Tuesday without Tanzania.",
        "Kenya received Uganda's minister on Tuesday at talks to which neither Tanzania nor its"
            + " neighbours had been invited.",
        "Kenya's and Uganda's ministers met on Tuesday, and Tanzania was not invited."
      })
  void whoWasNotAskedTakesNoPart(String words) {
    assertThat(read("en", words))
        .isNotEmpty()
        .allSatisfy(meeting ->
            assertThat(meeting.countries()).contains("KEN", "UGA").doesNotContain("TZA"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en|The patrol vessel Ibis visited Ghana on Tuesday, Britain's navy said.",
        "en|Ghana extradited five suspects to Britain, who arrived in London on Tuesday.",
        "es|Chile extraditó a España a dos presuntos cabecillas, que llegaron el martes a Madrid.",
        "es|Hubo malestar en Ghana por el buque británico que visitó Togo el martes.",
        "en|Ghana's president, who spoke on Tuesday in Paris, said that French officials were wrong.",
        "en|A protest of Ghanaians at the border with Togo went into its third day on Tuesday."
      })
  void shipsSuspectsAndSpeechesAreNoMeetings(String row) {
    assertThat(read(row.substring(0, 2), row.substring(3))).isEmpty();
  }

  @Test
  void aDateCountedFromSomethingElseIsNotThatOfTheMeeting() {
    assertThat(
            read(
                "es",
                "El canciller de Chile se reunió el martes con el de Perú, tres meses después del"
                    + " acuerdo."))
        .singleElement()
        .satisfies(
            meeting -> assertThat(meeting.when().orElseThrow().start()).hasToString("2026-03-10"));
  }

  @Test
  void theSummaryLeavesOutWhoSaidSoAndKeepsASecondDeed() {
    assertThat(
            read("en", "Kenya's and Uganda's ministers met in Nairobi on Tuesday, officials said."))
        .extracting(Appointment::summary)
        .containsExactly("Kenya's and Uganda's ministers met in Nairobi on Tuesday");
    assertThat(
            read(
                "en",
                "The ministers of Kenya and Uganda, old friends, ended talks in Nairobi on Tuesday"
                    + " and said they would go on."))
        .extracting(Appointment::summary)
        .singleElement()
        .satisfies(summary -> assertThat(summary).contains("ended talks"));
  }

  @Test
  void aVisitorWhoIsThereThisWeekHasCome() {
    assertThat(
            read("en", "Kenya's foreign minister is in Paris this week to see French officials."))
        .extracting(Appointment::status)
        .containsExactly(Appointment.Status.HELD);
  }

  private static List<Appointment> read(String language, String words) {
    return BothLanguages.READER
        .read(Articles.of("a", language, "One", WEDNESDAY, "", words))
        .appointments();
  }
}
