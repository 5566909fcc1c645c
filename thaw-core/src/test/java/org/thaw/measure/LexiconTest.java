package org.thaw.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.finding.Measure;
import org.thaw.knowledge.Table;
import org.thaw.passage.Wording;

/// The tables carry their own examples; each must be found by the row it stands in.
class LexiconTest {

  static Stream<String[]> kinds() {
    return rows("kinds", "kind");
  }

  static Stream<String[]> states() {
    return rows("states", "operation");
  }

  static Stream<String[]> modalities() {
    return rows("modality", "modality");
  }

  private static Stream<String[]> rows(String table, String column) {
    return Stream.of("en", "es")
        .flatMap(language ->
            Table.load(Lexicon.class, table + "." + language + ".tsv").rows().stream()
                .map(row ->
                    new String[] {
                      language, row.cell(column), row.cell("pattern"), lowered(row.cell("example"))
                    }));
  }

  private static String lowered(String example) {
    return example.substring(0, 1).toLowerCase() + example.substring(1);
  }

  @ParameterizedTest
  @MethodSource({"kinds", "states", "modalities"})
  void everyRowFindsItsExample(String language, String name, String pattern, String example) {
    Wording wording = Lexicon.wording(pattern, language);
    boolean found = wording.isIn(example) || wording.isIn(capital(example));
    assertThat(found).as("%s %s in: %s", language, name, example).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyExampleNamesItsKind(String language, String name, String pattern, String example) {
    Lexicon lexicon = Lexicon.of(language).orElseThrow();
    assertThat(
            Stream.of(example, capital(example))
                .flatMap(text -> lexicon.in(text).stream())
                .flatMap(words -> words.kernels().stream())
                .map(Kernel::kind))
        .as(example)
        .contains(Measure.Kind.parse(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the order designates English as the official language",
        "Congress designated 9 March as a day of remembrance",
        "two newly designated areas will get money",
        "he was charged with violations of sanctions",
        "a sanctions evasion network was found",
        "both agreed to ban strikes on power plants"
      })
  void whatOnlySoundsLikeAMeasureIsNone(String text) {
    assertThat(
            Lexicon.of("en").orElseThrow().in(text).stream()
                .flatMap(words -> words.kernels().stream()))
        .isEmpty();
  }

  private static String capital(String example) {
    return example.substring(0, 1).toUpperCase() + example.substring(1);
  }
}
