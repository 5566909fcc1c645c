package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Quotation;
import org.thaw.reading.Reading;
import org.thaw.testkit.Articles;

/// Who is taken for the source of what is said, in sentences as reports have them.
class SourceReadingTest {

  private static List<Quotation> statements(String headline, String text) {
    return statements("en", headline, text);
  }

  private static List<Quotation> statements(String language, String headline, String text) {
    Reading reading =
        BothLanguages.READER.read(
            Articles.of(
                "a", language, "One", Instant.parse("2026-03-09T15:00:00Z"), headline, text));
    return reading.statements();
  }

  @Test
  void aClauseInFrontIsNoPartOfTheSource() {
    String text =
        "Hours after US forces had seized Venezuelan leader Nicolás Maduro, President Donald Trump"
            + " on Saturday warned Gustavo Petro that he had to watch out.";
    assertThat(statements("Trump warns Petro", text))
        .filteredOn(one -> one.cue().orElse("").equals("warned"))
        .allSatisfy(
            one -> assertThat(one.source().orElse("")).doesNotContain("Hours").contains("Trump"))
        .isNotEmpty();
  }

  @Test
  void theNameThatEndsAQuotationIsNotWhoSaysIt() {
    String text =
        "Halvorsen spoke on Monday. Two men had seen \"a fence near the farm of a judge, Tomas"
            + " Birk,\" Halvorsen told the assembly.";
    assertThat(statements("A fence", text))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.source().orElse("")).doesNotContain("Birk"));
  }

  @Test
  void whatStandsBehindThePlaceOfAPostIsSaid() {
    String text =
        "Petro said in posts on the social network X that Colombia would receive its nationals on"
            + " civilian aircraft.";
    assertThat(statements("Petro speaks", text)).isNotEmpty();
  }

  @Test
  void theMinistryToWhichAnEnvoyIsSummonedIsNotHis() {
    String text =
        "India on Tuesday expelled a Canadian diplomat. The Canadian high commissioner, Cameron"
            + " MacKay, was summoned to the foreign ministry and told that the diplomat must leave"
            + " within five days. The decision reflected concern, the ministry said.";
    assertThat(statements("India expels diplomat", text))
        .filteredOn(one -> one.source().orElse("").equals("the ministry"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.sourceCountry()).contains("IND"));
  }

  @Test
  void whomTheOwnWordsTellOfDoesNotTakeThePronoun() {
    String text =
        "President Donald Trump said on Sunday that payments to Colombia would end. If Gustavo"
            + " Petro did not close the camps, he warned, the United States would close them. He"
            + " said that more would follow.";
    assertThat(statements("Trump ends payments", text))
        .filteredOn(one -> one.cue().orElse("").equals("warned"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.source()).contains("Donald Trump"));
  }

  @Test
  void whatIsSaidAfterAMeetingIsSaid() {
    String text =
        "El ministro de Perú dijo tras la reunión que el acuerdo está cerca. El presidente dijo en"
            + " entrevista con la prensa que no irá a Lima.";
    assertThat(statements("es", "Acuerdo", text)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aNameThatIsADayIsAName() {
    assertThat(
            statements("es", "Deuda", "La deuda crece. \"No hay dinero\", dijo Domingo Cavallo."))
        .anySatisfy(one -> assertThat(one.source().orElse("")).contains("Domingo Cavallo"));
  }

  @Test
  void anInsertedVerbWithoutSubjectLeavesBothPiecesToTheLastSource() {
    String text =
        "El portavoz dijo que no hay acuerdo. Al contrario, sostuvo, es Canadá la que se ha"
            + " inmiscuido en los asuntos de la India.";
    assertThat(statements("es", "India rechaza", text))
        .filteredOn(one -> one.cue().orElse("").equals("sostuvo"))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.source()).contains("El portavoz"));
  }
}
