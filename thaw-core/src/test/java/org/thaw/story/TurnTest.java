package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.knowledge.Table;

class TurnTest {

  static Stream<Table.Row> examples() {
    return Table.load(Turn.class, "turn-examples.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aHeadlineSaysWhichBodyDecidesAndWhetherItAnswers(Table.Row row) {
    Turn turn = turn(row.cell("headline"));
    String bodies = row.cell("bodies");
    Set<String> expected = bodies.isEmpty() ? Set.of() : Set.of(bodies.split(", "));
    assertThat(turn.bodies()).as(row.cell("headline")).isEqualTo(expected);
    assertThat(turn.reply()).as(row.cell("headline")).isEqualTo(row.cell("reply").equals("yes"));
  }

  @Test
  void reportsOfTwoBodiesTellTwoTurnsAndOneThatNamesBothTellsEither() {
    Turn senate = turn("Senate passes water bill");
    assertThat(senate.isOfOtherBody(turn("President signs water bill"))).isTrue();
    assertThat(senate.isOfOtherBody(turn("Water bill clears Senate, goes to the House"))).isFalse();
    assertThat(senate.isOfOtherBody(turn("Water bill passes at last"))).isFalse();
  }

  private static Turn turn(String headline) {
    return Marks.of(headline, "", Words.of(headline, 60), Words.of("", 9)).turn();
  }
}
