package org.thaw.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thaw.article.ItemVersion;
import org.thaw.article.ItemVersion.Status;

class LineageTest {

  private static final Instant DAWN = Instant.parse("2026-01-07T06:00:00Z");

  @Test
  void theHighestNumberHolds() {
    assertThat(displaced(kept("a", 1L, 9, Status.USABLE), kept("b", 2L, 1, Status.USABLE)))
        .containsOnlyKeys("a")
        .hasEntrySatisfying("a", stone -> assertThat(stone.successor()).contains("b"));
  }

  @Test
  void theLatestTimeHoldsWhereOneHasNoNumber() {
    assertThat(displaced(kept("a", 7L, 1, Status.USABLE), kept("b", null, 2, Status.USABLE)))
        .containsOnlyKeys("a");
  }

  @Test
  void aWithdrawalOfTheSameVersionHolds() {
    assertThat(displaced(kept("a", 1L, 1, Status.USABLE), kept(null, 1L, 1, Status.CANCELED)))
        .hasEntrySatisfying(
            "a", stone -> assertThat(stone.kind()).isEqualTo(Tombstone.Kind.WITHDRAWN));
  }

  @Test
  void aWithdrawalWithoutNumberAndTimeConcernsAllVersions() {
    Lineage.Kept kill =
        new Lineage.Kept(
            "kill",
            Optional.empty(),
            new ItemVersion(
                "tag:item",
                ItemVersion.Sender.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Status.CANCELED,
                Optional.empty()),
            DAWN);

    assertThat(Lineage.displaced(List.of(kept("a", 1L, 1, Status.USABLE), kill)))
        .containsOnlyKeys("a");
  }

  @Test
  void aLaterUsableVersionHoldsAfterAWithdrawal() {
    assertThat(
            displaced(
                kept("a", 1L, 1, Status.USABLE),
                kept(null, 2L, 2, Status.CANCELED),
                kept("c", 3L, 3, Status.USABLE)))
        .containsOnlyKeys("a");
  }

  @Test
  void aVersionThatGaveNoArticleDisplacesNothingUnlessItForbids() {
    assertThat(displaced(kept("a", 1L, 1, Status.USABLE), kept(null, 2L, 2, Status.USABLE)))
        .isEmpty();
    assertThat(displaced(kept("a", 1L, 1, Status.USABLE), kept(null, 2L, 2, Status.WITHHELD)))
        .hasEntrySatisfying(
            "a", stone -> assertThat(stone.kind()).isEqualTo(Tombstone.Kind.WITHHELD));
  }

  @Test
  void nobodyWithdrawsWhatAnotherProviderSent() {
    assertThat(displaced(sent("a", 1, "Our Wire"), sent(null, 2, "Another Wire"))).isEmpty();
    assertThat(displaced(sent("a", 1, "Our Wire"), sent("b", 2, "Another Wire"))).isEmpty();
    assertThat(displaced(sent("a", 1, "Our Wire"), sent(null, 2, "OUR WIRE "))).containsKey("a");
  }

  @Test
  void aNoticeThatNamesNoProviderConcernsAllOfItsSource() {
    assertThat(displaced(sent("a", 1, "Our Wire"), sent(null, 2, ""))).containsKey("a");
    assertThat(displaced(sent("a", 1, ""), sent("b", 2, "Our Wire"))).containsOnlyKeys("a");
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    long seed = 20260107;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Lineage.Kept> versions = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        Status status = Status.values()[random.nextInt(3)];
        versions.add(
            kept(
                status == Status.USABLE ? "article" + random.nextInt(4) : null,
                random.nextInt(4) == 0 ? null : (long) random.nextInt(3),
                random.nextInt(3),
                status));
      }
      Map<String, Tombstone> once = Lineage.displaced(versions);
      Collections.shuffle(versions, random);

      assertThat(Lineage.displaced(versions)).as("seed %d", seed).isEqualTo(once);
    }
  }

  private static Lineage.Kept sent(
      @org.jspecify.annotations.Nullable String article, long number, String provider) {
    Status status = article == null ? Status.CANCELED : Status.USABLE;
    Lineage.Kept kept = kept(article, number, (int) number, status);
    ItemVersion version = kept.version();
    return new Lineage.Kept(
        kept.capture(),
        kept.article(),
        new ItemVersion(
            version.guid(),
            new ItemVersion.Sender("", Optional.of(provider).filter(name -> !name.isEmpty())),
            version.number(),
            version.created(),
            status,
            Optional.empty()),
        kept.captured());
  }

  private static Map<String, Tombstone> displaced(Lineage.Kept... versions) {
    return Lineage.displaced(List.of(versions));
  }

  private static Lineage.Kept kept(
      @org.jspecify.annotations.Nullable String article,
      @org.jspecify.annotations.Nullable Long number,
      int hour,
      Status status) {
    Instant made = DAWN.plusSeconds(3600L * hour);
    return new Lineage.Kept(
        article + ":" + number + ":" + hour + ":" + status,
        Optional.ofNullable(article),
        new ItemVersion(
            "tag:item",
            ItemVersion.Sender.UNKNOWN,
            Optional.ofNullable(number),
            Optional.of(made),
            status,
            Optional.empty()),
        DAWN);
  }
}
