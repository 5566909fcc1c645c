package org.thaw.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.reading.Reading;

/// What every [Archive] must do with captures and readings. A test class extends this contract and
/// those of versions, licences and keepsakes once for each implementation.
public abstract class ArchiveContract extends ArchiveFixture {

  @Test
  void keepsACaptureUnchanged() {
    Capture capture = capture("first", 0);

    assertThat(archive.add(capture)).isTrue();

    Capture kept = archive.capture(capture.id()).orElseThrow();
    assertThat(kept).usingRecursiveComparison().isEqualTo(capture);
  }

  @Test
  void keepsACaptureOnce() {
    assertThat(archive.add(capture("first", 0))).isTrue();
    assertThat(archive.add(capture("first", 9))).isFalse();

    assertThat(archive.capture(capture("first", 0).id()).orElseThrow().captured())
        .isEqualTo(Instant.ofEpochSecond(0));
  }

  @Test
  void knowsNothingOfWhatItWasNotGiven() {
    assertThat(archive.capture("absent")).isEmpty();
    assertThat(archive.reading("absent")).isEmpty();
  }

  @Test
  void listsUnreadCapturesOldestFirst() {
    Capture late = capture("late", 100);
    Capture early = capture("early", 50);
    Capture read = capture("read", 10);
    Capture rejected = capture("rejected", 20);
    List.of(late, early, read, rejected).forEach(archive::add);

    archive.put(read.id(), readings.next());
    archive.put(rejected.id(), REJECTED);

    assertThat(archive.unread()).containsExactly(early.id(), late.id());
  }

  @Test
  void putsAReadingInPlaceOfTheOlderOneOfTheSameArticle() {
    Capture capture = capture("first", 0);
    archive.add(capture);
    Reading older = readings.next();
    Reading newer = readings.of(older.article());

    archive.put(capture.id(), older);
    archive.put(capture.id(), newer);

    assertThat(archive.reading(older.article().id())).contains(newer);
    assertThat(all()).containsExactly(newer);
  }

  @Test
  void dropsTheReadingOfACaptureThatGivesAnotherArticleNow() {
    Capture capture = capture("first", 0);
    archive.add(capture);
    Reading older = readings.next();
    Reading newer = readings.next();

    archive.put(capture.id(), older);
    archive.put(capture.id(), newer);

    assertThat(all()).containsExactly(newer);
    assertThat(archive.articles()).isEqualTo(Map.of(capture.id(), newer.article().id()));
  }

  @Test
  void keepsAReadingThatAnotherCaptureStillLeadsTo() {
    Capture one = capture("one", 0);
    Capture two = capture("two", 1);
    List.of(one, two).forEach(archive::add);
    Reading reading = readings.next();
    archive.put(one.id(), reading);
    archive.put(two.id(), reading);

    archive.put(one.id(), REJECTED);

    assertThat(all()).containsExactly(reading);
    assertThat(archive.rejections()).isEqualTo(Map.of(one.id(), REJECTED));
    assertThat(archive.articles()).isEqualTo(Map.of(two.id(), reading.article().id()));
  }

  @Test
  void knowsInWhichOrderArticlesCameInWhateverTheirDates() {
    Capture late = capture("late", 900);
    Capture early = capture("early", 1);
    Capture copy = capture("copy", 0);
    List.of(late, early, copy).forEach(archive::add);
    Reading first = readings.next();
    Reading second = readings.next();
    archive.put(early.id(), second);
    archive.put(late.id(), first);
    archive.put(copy.id(), first);
    String one = first.article().id();
    String other = second.article().id();

    assertThat(archive.arrivals()).containsOnlyKeys(one, other);
    assertThat(archive.arrival(one)).isLessThan(archive.arrival(other));
    assertThat(archive.arrivals().get(one)).isEqualTo(archive.arrival(one));
    assertThat(archive.arrival("absent")).isZero();
    archive.add(capture("late", 5));
    assertThat(archive.arrival(one)).isLessThan(archive.arrival(other));
  }

  @Test
  void isInAnotherStateAfterEveryChange() {
    List<Object> states = new ArrayList<>(List.of(archive.state()));
    Capture capture = capture("first", 0);
    archive.add(capture);
    states.add(archive.state());
    archive.put(capture.id(), readings.next());
    states.add(archive.state());
    archive.put(capture.id(), REJECTED);
    states.add(archive.state());
    archive.licenseCapture(capture.id(), Licence.BLOCKED, any -> Licence.BLOCKED);
    states.add(archive.state());

    assertThat(states).doesNotHaveDuplicates();
  }

  @Test
  void handsOutReadingsInOrderOfPublicationThenOfId() {
    for (int i = 0; i < 450; i++) {
      Capture capture = capture("c" + i, i);
      archive.add(capture);
      archive.put(capture.id(), readings.next());
    }

    assertThat(all())
        .hasSize(450)
        .isSortedAccordingTo(
            Comparator.comparing(
                    (Reading reading) -> reading.article().published().orElse(Instant.MIN))
                .thenComparing(reading -> reading.article().id()));
  }

  @Test
  void handsOutCapturesInOrderOfId() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 210; i++) {
      Capture capture = capture("c" + i, i);
      archive.add(capture);
      ids.add(capture.id());
    }
    List<String> handed = new ArrayList<>();
    archive.captures(capture -> handed.add(capture.id()));

    assertThat(handed).isEqualTo(ids.stream().sorted().toList());
  }
}
