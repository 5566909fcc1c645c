package org.thaw.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "COL-Narnia|COL-Narnia",
        "' two\n\tlines\u001b[31m '|two lines [31m",
        "''|\"\"",
        "' \n\u0000 '|\"\"",
        "a\u009bb\u2028c\u0085d|a b c d"
      },
      delimiter = '|')
  void whatIsShortIsRepeatedOnOneLine(String given, String line) {
    assertThat(Brief.of(given)).isEqualTo(line);
  }

  /// A character beyond the basic plane is not cut in two.
  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "🕊"})
  void whatIsLongIsCutAfterAHundredCharacters(String character) {
    assertThat(Brief.of(character.repeat(100))).isEqualTo(character.repeat(100));
    assertThat(Brief.of(character.repeat(100_000))).isEqualTo(character.repeat(100) + "…");
  }
}
