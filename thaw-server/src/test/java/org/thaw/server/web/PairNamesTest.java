package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairNamesTest {

  @ParameterizedTest
  @CsvSource({
    "COL-USA, COL-USA",
    "usa-col, COL-USA",
    "colombia-estados-unidos, COL-USA",
    "Colombia–United States, COL-USA",
    "'COL,USA', COL-USA",
    "COL/USA, COL-USA",
    "Colombia-Estados Unidos, COL-USA",
    "turkey-Türkiye's neighbour, ''",
    "Turquia-armenia, ARM-TUR",
    "Turkey-U.K., GBR-TUR",
    "Guinea-Bissau-Senegal, GNB-SEN",
    "Senegal-Guinea-Bissau, GNB-SEN",
    "XKX-Serbia, SRB-XKX"
  })
  void countriesAreKnownByCodesAndByNames(String words, String pair) {
    if (pair.isEmpty()) {
      assertThatIllegalArgumentException().isThrownBy(() -> PairNames.parse(words));
    } else {
      assertThat(PairNames.parse(words).id()).isEqualTo(pair);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Colombia, Venezuella, is it Venezuela?",
    "Colombia, Méjjico, is it Mexico?",
    "Germny, Colombia, is it Germany?",
    "Colombia, Qqqq, no country is called Qqqq"
  })
  void theNameMostLikeItIsOfferedWhereThereIsOne(String one, String other, String said) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairNames.of(one, other))
        .withMessageEndingWith(said);
  }
}
