package org.thaw.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Place;
import org.thaw.knowledge.Knowledge;
import org.thaw.mention.MentionFinder;
import org.thaw.reading.PlainArticle;

class PlaceFinderTest {

  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final MentionFinder MENTIONS = new MentionFinder(KNOWLEDGE);
  private static final PlaceFinder FINDER = new PlaceFinder(KNOWLEDGE);

  @Test
  void theStateBehindTheCommaSaysWhichTownIsMeant() {
    assertThat(
            places("A tornado hit Paris, Texas, on Monday. Officials in Paris said nobody died."))
        .extracting(place -> place.name() + " " + place.country().orElseThrow())
        .containsExactly("Paris USA", "Texas USA", "Paris USA");
  }

  @Test
  void aDatelineInCapitalsIsAPlaceAndSoIsItsState() {
    List<Place> places = places("SPRINGFIELD, Ill. — The governor spoke.");
    assertThat(places).extracting(Place::name).containsExactly("SPRINGFIELD", "Ill.");
    assertThat(places.getFirst().latitude().orElseThrow()).isBetween(39.7, 39.9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOGOTA | COL
          MEXICO CITY | MEX
          RIO DE JANEIRO | BRA
          PARIS, Texas | USA
          CUCUTA, Colombia | COL
          JERUSALEM/CAIRO | ISR
          Nueva York | USA
          """)
  void aDatelinesPlaceLiesInACountry(String place, String country) {
    assertThat(FINDER.country(place, place.equals("Nueva York") ? "es" : "en")).contains(country);
  }

  @Test
  void whatNoTableHasLiesNowhere() {
    assertThat(FINDER.country("PORT VELL", "en")).isEmpty();
  }

  @Test
  void whatStandsBehindInHoldsTheTown() {
    assertThat(countries("The mayor of Tripoli, in northern Lebanon, appealed for calm."))
        .containsExactly("Tripoli LBN", "Lebanon LBN");
    assertThat(countries("Boston, in Lincolnshire, voted to leave."))
        .containsExactly("Boston GBR", "Lincolnshire GBR");
  }

  @Test
  void neighbouringTownsSpeakForEachOther() {
    assertThat(countries("Voters lined up in Georgia, in Savannah and in Macon."))
        .containsExactly("Georgia USA", "Savannah USA", "Macon USA");
    assertThat(countries("Talks moved to Geneva; Washington sent an envoy."))
        .contains("Geneva CHE");
  }

  @Test
  void aSmallTownNeedsItsStateBehindIt() {
    assertThat(countries("A plant in Friend, Nebraska, will close.")).contains("Friend USA");
    assertThat(countries("The fair in Friend drew crowds.")).isEmpty();
  }

  private static List<String> countries(String text) {
    return places(text).stream()
        .map(place -> place.name() + " " + place.country().orElseThrow())
        .toList();
  }

  @Test
  void theCountryNamedInTheArticleDecidesBetweenTownsOfOneName() {
    assertThat(
            places(
                "The Canadian police searched a house in London and one in Ottawa, Canada said."))
        .filteredOn(place -> place.name().equals("London"))
        .singleElement()
        .satisfies(place -> assertThat(place.country()).contains("GBR"));
    assertThat(places("A fire broke out in London, Ontario, on Friday."))
        .filteredOn(place -> place.name().equals("London"))
        .singleElement()
        .satisfies(place -> assertThat(place.country()).contains("CAN"));
  }

  @Test
  void aPersonsNameIsNoPlace() {
    assertThat(places("Victoria Nuland met Paris Hilton.")).isEmpty();
  }

  private static List<Place> places(String text) {
    AnnotatedArticle article = new PlainArticle("en").paragraph(text).annotated();
    return FINDER.find(article, MENTIONS.find(article).all());
  }
}
