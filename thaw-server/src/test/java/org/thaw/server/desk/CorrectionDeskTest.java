package org.thaw.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.archive.MemoryArchive;
import org.thaw.article.Capture;
import org.thaw.correction.Change;
import org.thaw.correction.Correction;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;
import org.thaw.server.Sample;
import org.thaw.server.edition.Editions;

/// Corrections from their filing to the numbers that move.
class CorrectionDeskTest {

  private static final Pair PAIR = Pair.parse("COL-USA");

  private final MemoryArchive archive = new MemoryArchive();
  private final Editions editions = new Editions(Embedder::none, EmbeddingStore.none());
  private final CorrectionDesk desk =
      new CorrectionDesk(
          archive, editions, Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC));

  @BeforeEach
  void load() {
    for (Reading reading : Sample.readings()) {
      Capture capture = Sample.capture(reading);
      archive.add(capture);
      archive.put(capture.id(), reading);
    }
    editions.load(archive);
  }

  @Test
  void whatIsOnlyFiledMovesNothing() {
    var before = editions.current().relation(PAIR);
    var stories = editions.current().stories();

    Correction receipt = desk.file(slip(event(10), Map.of("type", "CONSULT"), false));

    assertThat(receipt.state()).isEqualTo(Correction.State.RECEIVED);
    assertThat(archive.corrections()).containsExactly(receipt);
    assertThat(editions.current().relation(PAIR)).isEqualTo(before);
    assertThat(editions.current().stories()).as("not folded anew").isSameAs(stories);
    assertThat(editions.current().corrections().about(event(10).id())).containsExactly(receipt);
  }

  @Test
  void anAcceptedRetractionMovesTheLevelAndSaysByHowMuch() {
    Correction receipt = desk.file(slip(event(10), Map.of(), true));

    Correction decided = desk.decide(receipt.id(), true, Optional.of("a film"));

    assertThat(editions.current().finding(event(10).id())).isEmpty();
    assertThat(editions.current().corrections().retracted(event(10).id())).isPresent();
    var effect = decided.decision().orElseThrow().effects().getFirst();
    assertThat(effect.pair()).isEqualTo("COL-USA");
    assertThat(effect.after().orElseThrow()).isLessThan(effect.before().orElseThrow());
    assertThat(archive.corrections()).containsExactly(decided);
    assertThat(editions.current().corrections().correction(receipt.id())).contains(decided);
    assertThat(editions.current().corrections().before(decided)).contains(event(10));
  }

  @Test
  void whatWasAcceptedCanBeDeclinedLaterAndAllIsAsBefore() {
    var before = editions.current().relation(PAIR);
    Correction receipt = desk.file(slip(event(10), Map.of("type", "AID"), false));
    desk.decide(receipt.id(), true, Optional.empty());
    assertThat(editions.current().relation(PAIR)).isNotEqualTo(before);

    desk.decide(receipt.id(), false, Optional.of("it was a threat after all"));

    assertThat(editions.current().relation(PAIR)).isEqualTo(before);
  }

  @Test
  void theSameFiledAgainIsTheFirstReceipt() {
    Correction first = desk.file(slip(event(1), Map.of(), true));

    assertThat(desk.file(slip(event(1), Map.of(), true))).isEqualTo(first);
    assertThat(archive.corrections()).hasSize(1);
  }

  @Test
  void fieldsThatAreAsBeforeArePassedOver() {
    Map<String, String> sent =
        Map.of("type", "THREATEN", "recipients", "COL", "date", "2026-01-03");

    Correction receipt = desk.file(slip(event(1), sent, false));

    assertThat(receipt.change()).isEqualTo(new Change.Amendment(Map.of("date", "2026-01-03")));
  }

  @Test
  void anAcceptedCorrectionHoldsAfterAllIsLoadedAnew() {
    Correction receipt = desk.file(slip(event(10), Map.of("type", "AID"), false));
    desk.decide(receipt.id(), true, Optional.empty());

    Editions anew = new Editions(Embedder::none, EmbeddingStore.none());
    anew.load(archive);

    Event corrected = (Event) anew.current().finding(event(10).id()).orElseThrow().finding();
    assertThat(corrected.type()).isEqualTo(EventType.AID);
  }

  @Test
  void onlyFindingsCanBeChangedAndAllElseRemarkedUpon() {
    assertThatThrownBy(() ->
            desk.file(new CorrectionDesk.Filing("none", Map.of(), true, "gone", Optional.empty())))
        .hasMessageStartingWith("no finding none");
    Correction remark =
        desk.file(new CorrectionDesk.Filing("COL-USA", Map.of(), false, "a gap", Optional.empty()));
    assertThat(remark.change()).isEqualTo(new Change.Remark());
    assertThatThrownBy(() -> desk.decide("none", true, Optional.empty()))
        .hasMessageContaining("thaw corrections");
  }

  private static Event event(int day) {
    return Sample.readings().get(day).events().getFirst();
  }

  private static CorrectionDesk.Filing slip(
      Event event, Map<String, String> fields, boolean retract) {
    return new CorrectionDesk.Filing(
        event.id(), fields, retract, "see the text", Optional.of("Ana"));
  }
}
