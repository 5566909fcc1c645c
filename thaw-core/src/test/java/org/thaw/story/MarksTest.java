package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void resultsOfTwoGamesOfTheSameTeamsDiffer() {
    Marks spring = marks("Rovers beat United 3-2", "A late goal settled the match.");
    Marks autumn = marks("United held by Rovers", "The match ended 1–1.");
    assertThat(spring.hasOtherScore(autumn)).isTrue();
    assertThat(spring.hasOtherScore(marks("Rovers win", "The 2-3 flattered United."))).isFalse();
    assertThat(marks("Talks on 2025-03-14", "").scores()).isEmpty();
  }

  @Test
  void columnsOfTwoDaysDifferInEitherLanguage() {
    Marks twelfth = marks("Precio de la luz hoy, 12 de mayo de 2025", "");
    assertThat(twelfth.dates()).containsExactly("5-12");
    assertThat(twelfth.isOfOtherDate(marks("Power prices for May 13", ""))).isTrue();
    assertThat(twelfth.isOfOtherDate(marks("Power prices for 12th May", ""))).isFalse();
    assertThat(
            marks("Five things for Monday", "").isOfOtherDay(marks("Cinco cosas del martes", "")))
        .isTrue();
  }

  @Test
  void aWeekdayBeforeADayOfAMonthHidesItNot() {
    assertThat(marks("El parte de este lunes 28 de julio", "").dates()).containsExactly("7-28");
    assertThat(marks("Rates on Monday 28 July", "").dates()).containsExactly("7-28");
  }

  @Test
  void theSameWordsOfAnotherWeekdayAreAnEditionOfAColumn() {
    Marks friday = marks("Euro draw: check Friday's numbers here", "");
    assertThat(friday.isColumnBeside(marks("Euro draw: check Tuesday's numbers here", "")))
        .isTrue();
    assertThat(friday.isColumnBeside(friday)).isFalse();
    assertThat(
            marks("Talks in Oslo end on Friday", "")
                .isColumnBeside(marks("Envoys fly to Oslo talks on Tuesday", "")))
        .isFalse();
  }

  @Test
  void headlineAndLeadSayInEitherLanguageOnWhichWeekdayItHappened() {
    Marks english = marks("Senate passes the bill", "Senators voted on Thursday to end it.");
    assertThat(english.sharedWeekdays(marks("El Senado vota", "Fue aprobada este jueves.")))
        .isEqualTo(1);
    assertThat(english.sharedWeekdays(marks("Bill signed on Friday", ""))).isEqualTo(-1);
    assertThat(english.sharedWeekdays(marks("Bill signed", "It was signed."))).isZero();
    String late = "The bill had been debated for months. ".repeat(9) + "It passed on Friday.";
    assertThat(english.sharedWeekdays(marks("Bill passed", late))).isZero();
  }

  @Test
  void gamesAndMarketsAreOtherFieldsThanPolitics() {
    Marks politics = marks("Mexico wins pause on tariffs", "Guards will move to the border.");
    Marks game = marks("Mexico wins 2-1 in Houston", "A striker scored twice at the stadium.");
    Marks market = marks("El peso sube", "Los inversores compran bonos.");
    assertThat(politics.fieldsApart(game)).isGreaterThan(0.9);
    assertThat(politics.fieldsApart(market)).isGreaterThan(0.9);
    assertThat(politics.fieldsApart(politics)).isZero();
  }

  private static Marks marks(String headline, String body) {
    return Marks.of(headline, body, Words.of(headline, 60), Words.of(body, 220));
  }
}
