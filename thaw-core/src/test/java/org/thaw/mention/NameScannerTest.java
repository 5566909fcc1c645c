package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.annotation.Tokenizer;
import org.thaw.knowledge.Knowledge;
import org.thaw.text.Span;

class NameScannerTest {

  private static final NameScanner SCANNER =
      new NameScanner(Knowledge.load(), "en", Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "the District of Columbia sued,",
    "a museum in British Columbia,",
    "aid for the Commonwealth of Virginia, USA",
    "voters in the Commonwealth of Puerto Rico, USA",
    "leaders of the Commonwealth met, IGO:COMMONWEALTH",
    "the Commonwealth of Independent States met, IGO:CIS",
    "the Colombian army, COL"
  })
  void theLongestNameDecidesWhoIsMeant(String text, String country) {
    assertThat(countries(text))
        .isEqualTo(Optional.ofNullable(country).map(List::of).orElse(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "1999-05-12, AFG",
    "2001-11-14, ORG:TALIBAN",
    "2021-08-14, ORG:TALIBAN",
    "2023-05-02, AFG"
  })
  void aGroupStandsForTheStateThatItGovernsThatDay(LocalDate day, String code) {
    NameScanner scanner = new NameScanner(Knowledge.load(), "en", Optional.of(day));

    List<Hit> hits = scanner.scan(sentence("envoys of the Taliban met"));

    assertThat(hits.getFirst().name().code()).contains(code);
  }

  /// The office that a person is known by goes before one held beside it.
  @Test
  void aSecondOfficeHeldForTheTimeBeingIsNotTheOneNamed() {
    NameScanner scanner =
        new NameScanner(Knowledge.load(), "en", Optional.of(LocalDate.of(2025, 9, 1)));

    List<Hit> hits = scanner.scan(sentence("Marco Rubio met the envoys"));

    assertThat(hits.getFirst().name().entity()).contains("marco-rubio--secretary-of-state-2025");
  }

  @ParameterizedTest
  @CsvSource({
    "President Carter called, USA",
    "officials of the Reagan administration said, USA",
    "President Gbagbo refused, CIV",
    "Carter won the race,",
    "the Reagan family said,"
  })
  void whoIsOutOfOfficeIsKnownByTheOfficeSaidWithTheName(String text, String country) {
    NameScanner scanner =
        new NameScanner(Knowledge.load(), "en", Optional.of(LocalDate.of(2003, 4, 1)));

    assertThat(
            scanner.scan(sentence(text)).stream()
                .flatMap(hit -> hit.name().code().stream())
                .findFirst())
        .isEqualTo(Optional.ofNullable(country));
  }

  @ParameterizedTest
  @CsvSource({
    "Spain recalled its envoy. Pedro Sánchez spoke, ESP",
    "Colombia sent troops. Pedro Sánchez spoke, COL"
  })
  void ofNamesakesInOfficeTheArticleMeansTheOneOfAStateItNames(String text, String country) {
    NameScanner scanner =
        new NameScanner(Knowledge.load(), "en", Optional.of(LocalDate.of(2025, 9, 1)));

    assertThat(scanner.scan(sentence(text)).getLast().name().code()).contains(country);
  }

  @Test
  void namesNeverOverlap() {
    List<Hit> hits = SCANNER.scan(sentence("The United Kingdom and the United Arab Emirates"));
    assertThat(hits).hasSize(2);
    assertThat(hits.get(0).end()).isLessThanOrEqualTo(hits.get(1).start());
  }

  private static List<String> countries(String text) {
    return SCANNER.scan(sentence(text)).stream()
        .flatMap(hit -> hit.name().code().stream())
        .toList();
  }

  private static Sentence sentence(String text) {
    Span whole = new Span(0, text.length());
    List<Token> tokens =
        new Tokenizer()
            .tokenize(text, whole).stream()
                .map(span ->
                    new Token(span, span.in(text), span.in(text), "NN", -1, "dep", List.of()))
                .toList();
    return new Sentence(0, whole, tokens);
  }
}
