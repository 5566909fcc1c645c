package org.thaw.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void wordsBecomeDigits() {
    assertThat(Numbers.digits("forty-eight")).isEqualTo("48");
    assertThat(Numbers.digits("one hundred and twenty")).isEqualTo("120");
    assertThat(Numbers.digits("treinta y seis")).isEqualTo("36");
    assertThat(Numbers.digits("veintinueve")).isEqualTo("29");
    assertThat(Numbers.digits("several")).isEqualTo("X");
    assertThat(Numbers.digits("media")).isEqualTo("0.5");
  }

  @Test
  void spelledYearsAreRead() {
    assertThat(Numbers.year("nineteen eighty-six")).isEqualTo(1986);
    assertThat(Numbers.year("two thousand and fifteen")).isEqualTo(2015);
    assertThat(Numbers.year("mil novecientos noventa y dos")).isEqualTo(1992);
    assertThat(Numbers.year("dos mil veinte")).isEqualTo(2020);
  }

  @Test
  void ordinalsAreReadInWordsAndDigits() {
    assertThat(Ordinals.value("twenty second")).isEqualTo(22);
    assertThat(Ordinals.value("31st")).isEqualTo(31);
    assertThat(Ordinals.value("tercera")).isEqualTo(3);
    assertThat(Ordinals.value("3.ª")).isEqualTo(3);
  }
}
