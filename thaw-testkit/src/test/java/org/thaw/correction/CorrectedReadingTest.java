package org.thaw.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Evidence;
import org.thaw.finding.Finding;
import org.thaw.finding.Realis;
import org.thaw.reading.Reading;
import org.thaw.testkit.Readings;
import org.thaw.text.Span;

/// What corrections do to a reading.
class CorrectedReadingTest {

  private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

  private final Reading reading =
      Stream.generate(new Readings(20260312)::next)
          .filter(one -> !one.events().isEmpty() && !one.measures().isEmpty())
          .findFirst()
          .orElseThrow();
  private final Event event = reading.events().getFirst();

  @Test
  void anAcceptedAmendmentChangesTheFieldsAndNamesItselfAmongTheRules() {
    Correction correction = amendment(Map.of("type", "consult", "recipients", "COL, IGO:UN"));

    Event amended = correct(accepted(correction)).reading().events().getFirst();

    assertThat(amended.type()).isEqualTo(EventType.CONSULT);
    assertThat(amended.recipients().stream().map(Actor::country))
        .containsExactly(Optional.of("COL"), Optional.of("IGO:UN"));
    assertThat(amended.realis()).isEqualTo(event.realis());
    assertThat(amended.id()).isEqualTo(event.id());
    assertThat(amended.evidence().rules()).contains("correction:" + correction.id());
  }

  @Test
  void aRetractionTakesTheFindingOutAndRemembersIt() {
    CorrectedReading corrected = correct(accepted(correction(new Change.Retraction())));

    assertThat(corrected.reading().events()).doesNotContain(event);
    assertThat(corrected.retracted()).containsExactly(event);
  }

  @Test
  void whatIsNotAcceptedChangesNothing() {
    Correction received = correction(new Change.Retraction());
    Correction declined =
        amendment(Map.of("type", "AID"))
            .decided(new Decision(false, NOON, Optional.empty(), List.of()));

    assertThat(correct(received, declined).reading()).isEqualTo(reading);
  }

  @Test
  void aCorrectionHoldsWhenANewerReadingGivesTheFindingAnotherId() {
    Reading renamed = withEvent(new Evidence("other", event.spans(), 0, 0.5, List.of("rule")));

    CorrectedReading corrected =
        CorrectedReading.of(renamed, List.of(accepted(amendment(Map.of("realis", "negated")))));

    assertThat(corrected.reading().events().getFirst().realis()).isEqualTo(Realis.NEGATED);
  }

  @Test
  void aCorrectionWhoseFindingIsGoneIsLostAndSaid() {
    Reading without = withEvent(new Evidence("far", List.of(new Span(0, 1)), 0, 0.5, List.of()));
    Correction correction = accepted(correction(new Change.Retraction()));

    CorrectedReading corrected = CorrectedReading.of(without, List.of(correction));

    assertThat(corrected.lost()).containsExactly(correction);
    assertThat(corrected.reading()).isEqualTo(without);
  }

  @Test
  void laterCorrectionsComeAfterEarlierOnesInWhateverOrderTheyAreGiven() {
    Correction first = accepted(amendment(Map.of("type", "AID")));
    Correction second =
        accepted(
            Correction.of(
                NOON.plusSeconds(60),
                reading.article().id(),
                event,
                new Change.Amendment(Map.of("type", "ACCUSE")),
                "no, this",
                Optional.empty()));

    assertThat(correct(first, second)).isEqualTo(correct(second, first));
    assertThat(correct(first, second).reading().events().getFirst().type())
        .isEqualTo(EventType.ACCUSE);
  }

  @Test
  void everyFieldCanBeSetToWhatItIs() {
    Readings readings = new Readings(7);
    for (int i = 0; i < 50; i++) {
      readings
          .next()
          .findings()
          .forEach(finding -> {
            Finding once = amend(finding, AmendableFields.of(finding));
            Finding again = amend(once, AmendableFields.of(once));
            assertThat(again).isEqualTo(once);
          });
    }
  }

  @Test
  void aValueThatCannotBeIsOneLineThatSaysWhatCan() {
    assertThatThrownBy(() -> amendment(Map.of("type", "WAR")))
        .hasMessageStartingWith("type cannot be \"WAR\"; it is one of AGREE, CONSULT");
    assertThatThrownBy(() -> amendment(Map.of("colour", "red")))
        .hasMessage(
            "event has no field colour to correct; it has type, actors, recipients, date, realis");
    assertThatThrownBy(() -> amendment(Map.of("date", "yesterday"))).hasMessageContaining("date");
    assertThatThrownBy(() -> amendment(Map.of("actors", "Bogotá"))).hasMessageContaining("COL");
  }

  private static Finding amend(Finding finding, Map<String, String> fields) {
    return AmendableFields.amend(finding, finding.evidence(), fields);
  }

  private CorrectedReading correct(Correction... corrections) {
    return CorrectedReading.of(reading, List.of(corrections));
  }

  private static Correction accepted(Correction correction) {
    return correction.decided(new Decision(true, NOON, Optional.empty(), List.of()));
  }

  private Correction amendment(Map<String, String> fields) {
    return correction(new Change.Amendment(fields));
  }

  private Correction correction(Change change) {
    return Correction.of(
        NOON, reading.article().id(), event, change, "the sentence says so", Optional.of("Ana"));
  }

  /// The reading with one event that rests on other evidence.
  private Reading withEvent(Evidence evidence) {
    Event other =
        new Event(
            evidence,
            event.type(),
            event.mode(),
            event.context(),
            event.actors(),
            event.recipients(),
            event.trigger(),
            event.when(),
            event.place(),
            event.realis(),
            event.hedge(),
            event.attribution());
    return reading.withFindings(one -> one.equals(event) ? Optional.of(other) : Optional.empty());
  }
}
