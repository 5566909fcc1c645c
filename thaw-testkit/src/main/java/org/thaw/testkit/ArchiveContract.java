package org.thaw.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.archive.Archive;
import org.thaw.archive.Tombstone;
import org.thaw.article.Capture;
import org.thaw.article.ItemVersion;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.correction.Change;
import org.thaw.correction.Correction;
import org.thaw.correction.Decision;
import org.thaw.embedding.Embedding;
import org.thaw.reading.Reading;
import org.thaw.story.Joining;
import org.thaw.story.Story;

/// What every [Archive] must do. A test class extends it once for each implementation.
public abstract class ArchiveContract {

  private static final Rejected REJECTED = new Rejected(Rejected.Reason.NO_BODY, "12 words");

  private final Readings readings = new Readings(20260107);
  private Archive archive;

  /// A new, empty archive.
  protected abstract Archive open() throws Exception;

  @BeforeEach
  void openArchive() throws Exception {
    archive = open();
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

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

  @Test
  void keepsCorrectionsInTheOrderOfTheirFiling() {
    Correction late = Correction.remark(Instant.ofEpochSecond(9), "x", "late", Optional.of("Ana"));
    Reading reading =
        Stream.generate(readings::next).filter(one -> !one.events().isEmpty()).findFirst().get();
    Correction early =
        Correction.of(
            Instant.ofEpochSecond(1),
            reading.article().id(),
            reading.events().getFirst(),
            new Change.Amendment(Map.of("type", "CONSULT", "recipients", "")),
            "they only talked",
            Optional.empty());
    archive.put(late);
    archive.put(early);

    assertThat(archive.corrections()).containsExactly(early, late);
  }

  @Test
  void keepsTheDecisionOnACorrectionInItsPlace() {
    Correction filed = Correction.remark(Instant.ofEpochSecond(9), "x", "wrong", Optional.empty());
    Decision.Effect effect =
        new Decision.Effect(
            "COL-USA", LocalDate.of(2026, 3, 12), Optional.of(75.25), Optional.empty());
    Correction decided =
        filed.decided(
            new Decision(
                true, Instant.ofEpochSecond(20), Optional.of("so it is"), List.of(effect)));
    archive.put(filed);

    archive.put(decided);

    assertThat(archive.corrections()).containsExactly(decided);
  }

  @Test
  void whatWasReadFollowsTheLicenceOfItsSource() {
    Capture capture = capture("first", 0);
    archive.add(capture);
    Reading reading = readings.next();
    String article = reading.article().id();
    archive.put(capture.id(), reading);
    for (Licence licence : List.of(Licence.LINK_ONLY, Licence.LICENSED_FULL, Licence.OPEN)) {
      assertThat(archive.license("folder", licence, Capture::licence)).isEqualTo(1);

      assertThat(archive.capture(capture.id()).orElseThrow().licence()).isEqualTo(licence);
      assertThat(archive.reading(article).orElseThrow().article().licence()).isEqualTo(licence);
      assertThat(all().getFirst().article().licence()).isEqualTo(licence);
      assertThat(archive.licences()).isEqualTo(Map.of(article, licence));
    }
    assertThat(archive.license("another", Licence.OWN, Capture::licence)).isZero();
    assertThat(archive.licenseCapture(capture.id(), Licence.OPEN, Capture::licence)).isFalse();
    assertThat(archive.licenseCapture(capture.id(), Licence.OWN, given -> Licence.LINK_ONLY))
        .isTrue();
    assertThat(all().getFirst().article().licence()).isEqualTo(Licence.LINK_ONLY);
  }

  @Test
  void whatIsBlockedLosesItsReadingAndIsUnreadWhenItIsBlockedNoMore() {
    Capture capture = capture("first", 0);
    archive.add(capture);
    archive.put(capture.id(), readings.next());

    archive.license("folder", Licence.BLOCKED, Capture::licence);

    assertThat(all()).isEmpty();
    assertThat(archive.licences()).isEmpty();
    assertThat(archive.rejections()).isEqualTo(Map.of(capture.id(), Rejected.BLOCKED));
    assertThat(archive.capture(capture.id()).orElseThrow().content()).isEqualTo(capture.content());

    archive.license("folder", Licence.OPEN, Capture::licence);

    assertThat(archive.unread()).containsExactly(capture.id());
  }

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
    ItemVersion version =
        new ItemVersion(
            "tag:item",
            ItemVersion.Sender.UNKNOWN,
            Optional.of(1L),
            Optional.of(NOW),
            ItemVersion.Status.USABLE,
            Optional.of(NOW.plusSeconds(60)));
    archive.put(capture.id(), version.barred(NOW).orElseThrow());

    assertThat(archive.unread()).isEmpty();
    assertThat(archive.due(NOW.plusSeconds(59))).isEmpty();
    assertThat(archive.due(NOW.plusSeconds(60))).containsExactly(capture.id());

    archive.put(capture.id(), readings.version(readings.next(), version));

    assertThat(archive.due(NOW.plusSeconds(99))).isEmpty();
    assertThat(all()).hasSize(1);
  }

  private static final Instant NOW = Instant.parse("2026-01-07T09:00:00Z");

  private static ItemVersion usable(long number) {
    return new ItemVersion(
        "tag:item",
        ItemVersion.Sender.UNKNOWN,
        Optional.of(number),
        Optional.of(NOW),
        ItemVersion.Status.USABLE,
        Optional.empty());
  }

  @Test
  void keepsTheVectorsOfEachModelApartAndDropsThoseOfOtherTexts() {
    Embedding first = Embedding.of(new float[] {1, 0, -1});
    Embedding second = Embedding.of(new float[] {0, 1, 1});
    archive.embeddings("m").put("one", second);
    archive.embeddings("m").put("one", first);
    archive.embeddings("m").put("two", second);
    archive.embeddings("other").put("one", second);

    assertThat(archive.embeddings("m").all())
        .containsExactlyInAnyOrderEntriesOf(Map.of("one", first, "two", second));

    archive.embeddings("m").retain(Set.of("two", "three"));

    assertThat(archive.embeddings("m").all()).containsExactly(Map.entry("two", second));
    assertThat(archive.embeddings("other").all()).containsExactly(Map.entry("one", second));
  }

  @Test
  void keepsTheStoriesOfTheLastFoldUnderItsKey() {
    Story.Member first = new Story.Member("a", "Harbour", Optional.empty(), Joining.FIRST);
    Joining shares =
        new Joining(Joining.Kind.SHARES, List.of("\"it\"", "COL"), Optional.of("a"), 97);
    Story.Member copy = new Story.Member("b", "Tide, The", Optional.of("a"), shares);
    List<Story> stories =
        List.of(
            new Story("a", List.of(first, copy)),
            new Story(
                "c", List.of(new Story.Member("c", "Tide", Optional.empty(), Joining.FIRST))));
    assertThat(archive.stories().stories("one")).isEmpty();

    archive.stories().put("one", stories);
    assertThat(archive.stories().stories("one")).contains(stories);
    assertThat(archive.stories().stories("two")).isEmpty();

    archive.stories().put("two", List.of());
    assertThat(archive.stories().stories("one")).isEmpty();
    assertThat(archive.stories().stories("two")).contains(List.of());
  }

  private static ItemVersion cancelled(long number) {
    return new ItemVersion(
        "tag:item",
        ItemVersion.Sender.UNKNOWN,
        Optional.of(number),
        Optional.of(NOW),
        ItemVersion.Status.CANCELED,
        Optional.empty());
  }

  private List<Reading> all() {
    List<Reading> all = new ArrayList<>();
    archive.readings(all::add);
    return all;
  }

  private static Capture capture(String content, long second) {
    return Capture.of(
        "folder",
        Optional.of("https://example.org/" + content),
        "text/plain",
        Map.of("charset", "utf-8"),
        content.getBytes(UTF_8),
        Instant.ofEpochSecond(second),
        Licence.OPEN);
  }
}
