package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        " did not ",
        " has not yet ",
        " did not immediately ",
        " never ",
        " no ",
        " no lo ",
        " nunca ha ",
        " no quiso "
      })
  void whatOneDidNotSayIsDenied(String between) {
    assertThat(Voices.isDenied(between)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " did not elaborate but ",
        " did not only ",
        " did not hesitate to ",
        " no tardó en ",
        " no solo ",
        " no solamente ",
        " never ran but ",
        " "
      })
  void whatOneSaidAllTheSameIsSaid(String between) {
    assertThat(Voices.isDenied(between)).isFalse();
  }
}
