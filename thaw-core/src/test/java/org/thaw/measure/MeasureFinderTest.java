package org.thaw.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Measure;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;
import org.thaw.knowledge.Knowledge;
import org.thaw.mention.MentionFinder;
import org.thaw.reading.PlainArticle;
import org.thaw.time.TimeTagger;

/// Sentences without a parse, as Spanish articles come: the tables alone must carry the reading.
class MeasureFinderTest {

  private static final MentionFinder MENTIONS = new MentionFinder(Knowledge.load());

  @Test
  void aTariffInForceHasImposerTargetAndMagnitude() {
    Measure measure =
        only("en", "Ecuador imposed a tariff of 30% on goods from Colombia on Monday.");
    assertThat(measure.kind()).isEqualTo(Kind.TARIFF);
    assertThat(measure.imposer()).contains("ECU");
    assertThat(measure.target()).contains("COL");
    assertThat(measure.magnitude()).contains("30%");
    assertThat(measure.state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void liftingToAHigherNumberRaises() {
    Measure measure =
        only("en", "Canada lifted its tariff on Chinese steel from 25 to 50 percent.");
    assertThat(measure.state()).isEqualTo(State.AMENDED);
    assertThat(measure.before()).contains("25%");
  }

  @Test
  void whatIsUnderConsiderationIsMooted() {
    assertThat(only("en", "France is considering sanctions on Mali.").state())
        .isEqualTo(State.MOOTED);
  }

  @Test
  void aThreatCarriesItsCondition() {
    Measure measure =
        only("en", "Peru threatened to close its border with Chile if the talks fail.");
    assertThat(measure.state()).isEqualTo(State.THREATENED);
    assertThat(measure.condition()).contains("if the talks fail");
  }

  @Test
  void whoMayNotBeEnteredIsTheOneWhoForbidsIt() {
    Measure measure =
        only("en", "Citizens of Chad can no longer enter the United States, officials said.");
    assertThat(measure.imposer()).contains("USA");
    assertThat(measure.target()).contains("TCD");
  }

  @Test
  void whereTheDeportedLandTheirFlightsAreRefusedAndLetIn() {
    Measure refused =
        only("en", "Bogotá refused to let US military planes with deported Colombians land.");
    assertThat(refused.imposer()).contains("COL");
    assertThat(refused.target()).contains("USA");
    Measure resumed =
        find(
                "en",
                "Deportation flights to Colombia resume as the condition for lifting the US visa"
                    + " sanctions is met.")
            .getFirst();
    assertThat(resumed.imposer()).contains("COL");
    assertThat(resumed.state()).isEqualTo(State.LIFTED);
  }

  @Test
  void statesThatActTogetherDoNotHitOneAnother() {
    List<Measure> measures =
        find("en", "Two ministers of Israel were placed under sanctions by Norway and Canada.");
    assertThat(measures).extracting(Measure::target).containsOnly(Optional.of("ISR"));
    assertThat(measures)
        .extracting(measure -> measure.imposer().orElseThrow())
        .containsExactlyInAnyOrder("NOR", "CAN");
  }

  @Test
  void aMissionHitsTheCountryInWhoseCapitalItStands() {
    Measure measure = only("en", "The US embassy in Harare suspended the issuance of visas.");
    assertThat(measure.imposer()).contains("USA");
    assertThat(measure.target()).contains("ZWE");
  }

  @Test
  void aPauseForATermHasADayOnWhichItEnds() {
    Measure measure =
        only("en", "The United States paused all its aid to Zambia for 90 days on Tuesday.");
    assertThat(measure.deadline()).isPresent();
    assertThat(only("en", "Sweden stopped its aid to Mali on Monday.").deadline()).isEmpty();
  }

  @Test
  void whatWouldBeIfItCameIsNoMeasure() {
    assertThat(find("en", "A cut in aid to Peru, if it came, would hurt the United States."))
        .isEmpty();
  }

  @Test
  void aQuestionTellsOfNoMeasure() {
    assertThat(find("en", "Will Peru impose a tariff on goods from Chile?")).isEmpty();
  }

  @Test
  void aCourtWithoutACountryIsThatOfTheDateline() {
    String text =
        "WASHINGTON - The Supreme Court struck down the tariff on Chinese goods on Friday.";
    Measure measure = only("en", text);
    assertThat(measure.imposer()).contains("USA");
    assertThat(measure.state()).isEqualTo(State.INVALIDATED);
  }

  @Test
  void whatTakesThePlaceOfAMeasureIsInForceItself() {
    String text =
        "An American surcharge on Japanese goods took effect, replacing duties on Japanese cars.";
    assertThat(find("en", text))
        .extracting(Measure::state)
        .containsExactly(State.IN_FORCE, State.SUPERSEDED);
  }

  @Test
  void aTariffNamedAfterACountryHitsIt() {
    Measure measure = only("en", "The United States suspended the Colombia tariff on Monday.");
    assertThat(measure.target()).contains("COL");
  }

  @Test
  void aDenialIsNoState() {
    assertThat(find("en", "Norway denied that it had imposed sanctions on Chad.")).isEmpty();
  }

  @Test
  void aMeasureHeldInReserveIsNotInForce() {
    String text = "The White House said the tariffs on Colombia would be held in reserve.";
    assertThat(only("en", text).state()).isEqualTo(State.HELD_IN_RESERVE);
  }

  @Test
  void revokingIsImposingInSpanish() {
    Measure measure = only("es", "Estados Unidos revoca la visa a dos ministros colombianos.");
    assertThat(measure.kind()).isEqualTo(Kind.VISA_REVOCATION);
    assertThat(measure.target()).contains("COL");
    assertThat(measure.state()).isEqualTo(State.IN_FORCE);
  }

  @Test
  void liftingLiftsInSpanish() {
    String text = "Brasil levantó las sanciones contra Nicaragua.";
    assertThat(only("es", text).state()).isEqualTo(State.LIFTED);
  }

  @Test
  void everySpanPointsAtTheWordsThatSaySo() {
    String text = "Brasil levantó las sanciones contra Nicaragua.";
    assertThat(only("es", text).spans())
        .extracting(span -> span.in(text))
        .containsExactly("sanciones", "levantó");
  }

  @Test
  void historyKeepsItsOwnDate() {
    String text = "In 1961 the United States broke off relations with Cuba.";
    assertThat(find("en", text)).isNotEmpty().allMatch(Measure::historical);
  }

  private static Measure only(String language, String text) {
    List<Measure> found = find(language, text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static List<Measure> find(String language, String text) {
    AnnotatedArticle article = new PlainArticle(language).paragraph(text).annotated();
    return new MeasureFinder().find(article, MENTIONS.find(article), new TimeTagger().tag(article));
  }
}
