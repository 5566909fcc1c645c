package org.thaw.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.knowledge.Table;

/// The tables carry their own examples; each must be found by the row it stands in.
class LexiconTest {

  static Stream<String[]> rows() {
    return Stream.of("en", "es")
        .flatMap(language ->
            Table.load(Lexicon.class, "occasions." + language + ".tsv").rows().stream()
                .map(row -> new String[] {language, row.cell("class"), row.cell("example")}));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowFindsItsExample(String language, String role, String example) {
    assertThat(Lexicon.of(language).orElseThrow().find(example))
        .as(example)
        .extracting(Occasion::role)
        .contains(Occasion.Role.valueOf(role));
  }
}
