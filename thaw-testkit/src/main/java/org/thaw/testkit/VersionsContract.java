package org.thaw.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.archive.Tombstone;
import org.thaw.article.Capture;
import org.thaw.article.ItemVersion;
import org.thaw.article.Rejected;
import org.thaw.reading.Reading;

/// What every [Archive] must do with versions of an item, withdrawals and embargoes, in whatever
/// order they come.
public abstract class VersionsContract extends ArchiveFixture {

  private static final Instant NOW = Instant.parse("2026-01-07T09:00:00Z");

  @Test
  void aWithdrawalHidesTheItemWhicheverComesFirst() {
    Reading reading = readings.version(readings.next(), usable(1));
    Rejected withdrawal = cancelled(2).barred(NOW).orElseThrow();
    for (boolean first : List.of(true, false)) {
      Capture item = capture("item" + first, 1);
      Capture notice = capture("notice" + first, 2);
      List.of(item, notice).forEach(archive::add);
      if (first) {
        archive.put(notice.id(), withdrawal);
      }
      archive.put(item.id(), reading);
      archive.put(notice.id(), withdrawal);

      assertThat(all()).isEmpty();
      assertThat(archive.articles()).isEmpty();
      String article = reading.article().id();
      assertThat(archive.reading(article)).isEmpty();
      assertThat(archive.displaced("", "tag:item")).containsExactly(article);
      assertThat(archive.tombstone(article).orElseThrow().kind())
          .isEqualTo(Tombstone.Kind.WITHDRAWN);
      assertThat(archive.capture(item.id())).isPresent();
      assertThat(archive.rejections().get(notice.id())).isEqualTo(withdrawal);
    }
  }

  @Test
  void aNewerVersionTakesThePlaceOfTheOlderWhicheverComesFirst() {
    Reading old = readings.version(readings.next(), usable(1));
    Reading corrected = readings.version(readings.next(), usable(2));
    Capture first = capture("first", 1);
    Capture second = capture("second", 2);
    List.of(first, second).forEach(archive::add);

    archive.put(second.id(), corrected);
    archive.put(first.id(), old);

    assertThat(all()).containsExactly(corrected);
    assertThat(archive.articles()).isEqualTo(Map.of(second.id(), corrected.article().id()));
    Tombstone stone = archive.tombstone(old.article().id()).orElseThrow();
    assertThat(stone.kind()).isEqualTo(Tombstone.Kind.SUPERSEDED);
    assertThat(stone.successor()).contains(corrected.article().id());
  }

  @Test
  void aWithdrawalByAnotherSourceHidesNothing() {
    Reading reading = readings.version(readings.next(), usable(1).by("our-wire"));
    Capture item = capture("item", 1);
    Capture notice = capture("notice", 2);
    List.of(item, notice).forEach(archive::add);
    archive.put(item.id(), reading);

    archive.put(notice.id(), cancelled(2).by("another-wire").barred(NOW).orElseThrow());

    assertThat(all()).containsExactly(reading);
    assertThat(archive.rejections())
        .containsEntry(notice.id(), cancelled(2).by("another-wire").barred(NOW).orElseThrow());

    archive.put(notice.id(), cancelled(2).by("our-wire").barred(NOW).orElseThrow());

    assertThat(all()).isEmpty();
    assertThat(archive.displaced("our-wire", "tag:item")).containsExactly(reading.article().id());
  }

  @Test
  void anEarlierVersionIsShownAgainWhenTheLaterGivesNoArticleAnyMore() {
    Reading old = readings.version(readings.next(), usable(1));
    Reading corrected = readings.version(readings.next(), usable(2));
    Capture first = capture("first", 1);
    Capture second = capture("second", 2);
    List.of(first, second).forEach(archive::add);
    archive.put(first.id(), old);
    archive.put(second.id(), corrected);

    archive.put(second.id(), REJECTED);

    assertThat(all()).containsExactly(old);
    assertThat(archive.tombstone(old.article().id())).isEmpty();
  }

  @Test
  void anEmbargoedCaptureIsDueWhenItsTimeHasCome() {
    Capture capture = capture("secret", 0);
    archive.add(capture);
    ItemVersion version = version(1, ItemVersion.Status.USABLE, Optional.of(NOW.plusSeconds(60)));
    archive.put(capture.id(), version.barred(NOW).orElseThrow());

    assertThat(archive.unread()).isEmpty();
    assertThat(archive.due(NOW.plusSeconds(59))).isEmpty();
    assertThat(archive.due(NOW.plusSeconds(60))).containsExactly(capture.id());

    archive.put(capture.id(), readings.version(readings.next(), version));

    assertThat(archive.due(NOW.plusSeconds(99))).isEmpty();
    assertThat(all()).hasSize(1);
  }

  private static ItemVersion usable(long number) {
    return version(number, ItemVersion.Status.USABLE, Optional.empty());
  }

  private static ItemVersion cancelled(long number) {
    return version(number, ItemVersion.Status.CANCELED, Optional.empty());
  }

  private static ItemVersion version(
      long number, ItemVersion.Status status, Optional<Instant> embargoed) {
    return new ItemVersion(
        "tag:item",
        ItemVersion.Sender.UNKNOWN,
        Optional.of(number),
        Optional.of(NOW),
        status,
        embargoed);
  }
}
