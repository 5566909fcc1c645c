package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.finding.Measure;
import org.thaw.knowledge.Table;
import org.thaw.testkit.Articles;

/// Whatever a state does to a measure, and in whatever usual verb, is read alike of measures of
/// every kind: each verb of the table is tried with the next measure.
class MeasureVerbsTest {

  private static final Instant THURSDAY = Instant.parse("2026-05-14T12:00:00Z");

  /// A measure against Kenya: how a first mention, an owner's and an article's name it.
  private record Named(Measure.Kind kind, String a, String its) {}

  private static final Map<String, List<Named>> MEASURES =
      Map.of(
          "en",
          List.of(
              new Named(
                  Measure.Kind.TARIFF, "a 20 percent tariff on Kenyan tea", "tariff on Kenyan tea"),
              new Named(
                  Measure.Kind.VISA_RESTRICTION,
                  "a travel ban on Kenyan officials",
                  "travel ban on Kenyan officials"),
              new Named(
                  Measure.Kind.ARMS_EMBARGO, "an arms embargo on Kenya", "arms embargo on Kenya"),
              new Named(
                  Measure.Kind.FINANCIAL_DESIGNATION,
                  "sanctions on two Kenyan banks",
                  "sanctions on two Kenyan banks"),
              new Named(
                  Measure.Kind.INSPECTION,
                  "border checks on Kenyan lorries",
                  "border checks on Kenyan lorries"),
              new Named(
                  Measure.Kind.TRADE_BAN,
                  "an import quota on Kenyan tea",
                  "import quota on Kenyan tea")),
          "es",
          List.of(
              new Named(
                  Measure.Kind.TARIFF,
                  "un arancel del 20 % al té keniano",
                  "el arancel al té keniano"),
              new Named(
                  Measure.Kind.VISA_RESTRICTION,
                  "restricciones de visado a los kenianos",
                  "las restricciones de visado a los kenianos"),
              new Named(
                  Measure.Kind.ARMS_EMBARGO,
                  "un embargo de armas a Kenia",
                  "el embargo de armas a Kenia"),
              new Named(
                  Measure.Kind.FINANCIAL_DESIGNATION,
                  "sanciones a dos bancos kenianos",
                  "las sanciones a dos bancos kenianos"),
              new Named(Measure.Kind.TRADE_BAN, "un veto al té keniano", "el veto al té keniano")));

  static Stream<String[]> verbs() {
    List<String[]> rows = new ArrayList<>();
    for (Table.Row row : Table.load(MeasureVerbsTest.class, "measure-verbs.tsv").rows()) {
      rows.add(
          new String[] {row.cell("lang"), row.cell("state"), row.cell("words"), "" + rows.size()});
    }
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void aVerbDoesTheSameToAnyMeasure(String language, String state, String words, int number) {
    List<Named> measures = MEASURES.get(language);
    Named named = measures.get(number % measures.size());
    String text =
        words
            .replace("<a>", named.a())
            .replace("<its>", "its " + named.its())
            .replace("<bare>", named.its())
            .replace("a <the>", "a " + named.its())
            .replace("a el ", "al ")
            .replace("<the>", named.its());
    assertThat(
            BothLanguages.READER
                .read(Articles.of("a", language, "One", THURSDAY, "", text))
                .measures())
        .as(text)
        .singleElement()
        .satisfies(measure -> {
          assertThat(measure.kind()).isEqualTo(named.kind());
          assertThat(measure.state().name()).isEqualTo(state);
          assertThat(measure.target()).contains("KEN");
        });
  }
}
