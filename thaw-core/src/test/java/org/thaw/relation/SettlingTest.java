package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Appointment;
import org.thaw.finding.EventType;
import org.thaw.finding.Measure;
import org.thaw.finding.When;
import org.thaw.fold.Pair;
import org.thaw.fold.Words;
import org.thaw.knowledge.Table;

class SettlingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void everyWordingReadsItsExampleAndSkipsTheOther() {
    for (Table.Row row : Table.load(Asked.class, "answers.tsv").rows()) {
      Pattern pattern = Pattern.compile(row.cell("pattern"));
      assertThat(pattern.matcher(Words.plain(row.cell("reads"))).find())
          .as(row.cell("reads"))
          .isTrue();
      assertThat(pattern.matcher(Words.plain(row.cell("skips"))).find())
          .as(row.cell("skips"))
          .isFalse();
    }
  }

  @Test
  void aStepOfTheMeasureItNamesSettlesAQuestion() {
    Settlement answer =
        settlement(
                asks("whether the tariffs on steel will be lifted"),
                tariff("b", 20, "steel", Measure.State.LIFTED))
            .orElseThrow();

    assertThat(answer.date()).isEqualTo(DAY.plusDays(20));
    assertThat(answer.probable()).isFalse();
    assertThat(answer.evidence().article()).isEqualTo("b");
  }

  @Test
  void aStepOfNoParticularObjectSettlesItProbably() {
    assertThat(
            settlement(
                asks("whether the tariffs on steel will be lifted"),
                tariff("b", 20, "", Measure.State.LIFTED)))
        .map(Settlement::probable)
        .contains(true);
  }

  @Test
  void whatDoesNotAnswerTheQuestionLeavesItOpen() {
    Dispatch asks = asks("whether the tariffs on steel will be lifted");
    assertThat(settlement(asks, tariff("b", 20, "coffee", Measure.State.LIFTED))).isEmpty();
    assertThat(settlement(asks, tariff("b", 20, "steel", Measure.State.IN_FORCE))).isEmpty();
    assertThat(settlement(asks, tariff("b", 0, "steel", Measure.State.LIFTED))).isEmpty();
    assertThat(settlement(asks, tariff("b", 181, "steel", Measure.State.LIFTED))).isEmpty();
    assertThat(
            settlement(
                asks("who will lift the tariffs on steel"),
                tariff("b", 20, "steel", Measure.State.LIFTED)))
        .isEmpty();
  }

  @Test
  void aQuestionAskedAgainAfterwardsIsOpen() {
    String words = "whether the tariffs on steel will be lifted";
    Dispatch again = new Dispatch("z", "outlet", DAY.plusDays(30)).question(words, "COL", "USA");
    assertThat(settlement(asks(words), tariff("b", 20, "steel", Measure.State.LIFTED), again))
        .isEmpty();
  }

  @Test
  void theAppointmentItAsksForSettlesItWhenCancelled() {
    Dispatch planned = appointment("p", 0, Appointment.Status.CONFIRMED);
    Dispatch cancelled = appointment("q", 5, Appointment.Status.CANCELLED);
    Dispatch asks = asks("whether the trade summit in Cartagena will go ahead");

    assertThat(settlement(asks, planned, cancelled))
        .map(Settlement::date)
        .contains(DAY.plusDays(5));
    assertThat(settlement(asks, planned)).isEmpty();
    assertThat(
            settlement(
                asks("whether the trade summit in Cartagena will bring peace"), planned, cancelled))
        .isEmpty();
  }

  @Test
  void anActOfTheTypeItAsksForSettlesItProbablyIfSuchActsAreRareAndTwoOutletsTellIt() {
    Dispatch asks = asks("whether the two will sign the pact");
    Dispatch one = act("b", 12);
    Dispatch other = act("c", 12);

    assertThat(settlement(asks, one, other)).map(Settlement::probable).contains(true);
    assertThat(settlement(asks, one)).isEmpty();
    assertThat(settlement(asks, one, other, act("before", -20))).isEmpty();
  }

  private static Dispatch asks(String words) {
    return new Dispatch("a", "outlet", DAY).question(words, "COL", "USA");
  }

  private static Dispatch tariff(String id, int after, String object, Measure.State state) {
    return new Dispatch(id, "outlet-" + id, DAY.plusDays(after))
        .measure(Measure.Kind.TARIFF, "USA", "COL", object, state);
  }

  private static Dispatch appointment(String id, int after, Appointment.Status status) {
    return new Dispatch(id, "outlet-" + id, DAY.plusDays(after))
        .appointment(
            "trade summit in Cartagena",
            Optional.of(When.day(DAY.plusDays(40), "then")),
            status,
            "COL",
            "USA");
  }

  private static Dispatch act(String id, int after) {
    LocalDate day = DAY.plusDays(after);
    return new Dispatch(id, "outlet-" + id, day).event(EventType.AGREE, "COL", "USA", day);
  }

  /// What settled the only question, the same for both orders of arrival.
  private static Optional<Settlement> settlement(Dispatch... dispatches) {
    Optional<Settlement> forward = fold(List.of(dispatches));
    assertThat(fold(Arrays.asList(dispatches).reversed())).isEqualTo(forward);
    return forward;
  }

  private static Optional<Settlement> fold(List<Dispatch> dispatches) {
    Stream<Dispatch> arriving = dispatches.stream();
    return Relations.fold(
            arriving.map(Dispatch::reading), article -> "one", Parameters.load(), DAY.plusDays(200))
        .of(new Pair("COL", "USA"))
        .orElseThrow()
        .questions()
        .getFirst()
        .settlement();
  }
}
