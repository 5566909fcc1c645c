package org.thaw.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.evaluation.DemoArchive;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.ledger.MeasureHistory;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.relation.Relations;

/// What stood between Colombia and the United States on days of fourteen months, by the record:
/// each measure that is known to have been in force, once, and beside these none but those whose
/// end, or whose beginning, nobody reported.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InForceTest {

  private final List<MeasureHistory> histories = new ArrayList<>();

  @BeforeAll
  void readTheArchive() throws IOException {
    List<Reading> readings = DemoArchive.read("colombia-united-states");
    histories.addAll(
        Relations.fold(
                readings.stream(), Stories.alone(), Parameters.load(), DemoArchive.end(readings))
            .ledger()
            .of(Pair.of("COL", "USA")));
  }

  /// The aid pause of January 2025 was for ninety days and on every country. No report ends
  /// Colombia's recall of July 2025, but a second one in October says that the envoy had been back;
  /// nothing was heard of his return after that. The end of payments was announced and not spelled
  /// out. One outlet called the planes turned back in January a closed airspace; the flights went
  /// on two days later, of which it said nothing. The surcharge was announced for 24 February 2026,
  /// and nothing was reported of that day.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-02-15 | civil-aid-cut USA |
          2025-04-10 | civil-aid-cut USA, tariff USA |
          2025-07-15 | tariff USA, ambassador-recalled USA, ambassador-recalled COL, visa-revocation USA |
          2025-10-01 | tariff USA, visa-revocation USA, visa-revocation USA, visa-revocation USA, decertification USA | ambassador-recalled COL
          2025-10-26 | tariff USA, visa-revocation USA, visa-revocation USA, visa-revocation USA, decertification USA, financial-designation USA, ambassador-recalled COL | civil-aid-cut USA
          2025-12-01 | tariff USA, visa-revocation USA, visa-revocation USA, visa-revocation USA, decertification USA, financial-designation USA | ambassador-recalled COL, civil-aid-cut USA
          2026-03-13 | visa-revocation USA, visa-revocation USA, visa-revocation USA, decertification USA, financial-designation USA | ambassador-recalled COL, civil-aid-cut USA, extradition-stopped COL, tariff USA
          """)
  void whatIsKnownToStandStandsAndNothingElse(LocalDate day, String known, String open) {
    List<String> standing = new ArrayList<>(standing(day));
    List<String> others = new ArrayList<>(standing);
    words(known).forEach(others::remove);

    assertThat(standing).as("%s", day).containsAll(words(known));
    assertThat(standing.size() - others.size()).as("%s", standing).isEqualTo(words(known).size());
    assertThat(words(open)).as("%s", others).containsAll(others);
  }

  private static List<String> words(String cell) {
    return cell == null ? List.of() : List.of(cell.strip().split(", "));
  }

  private List<String> standing(LocalDate day) {
    return histories.stream()
        .filter(history -> history.kind() != Kind.GUARANTEE)
        .filter(history -> history.state(day).filter(State::isInForce).isPresent())
        .map(history -> history.kind().word() + " " + history.imposer())
        .sorted()
        .toList();
  }
}
