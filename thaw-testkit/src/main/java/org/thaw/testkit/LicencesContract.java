package org.thaw.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.reading.Reading;

/// What every [Archive] must do when the licence of what it holds changes.
public abstract class LicencesContract extends ArchiveFixture {

  @Test
  void whatWasReadFollowsTheLicenceOfItsSource() {
    Capture capture = capture("first", 0);
    archive.add(capture);
    Reading reading = readings.next();
    String article = reading.article().id();
    archive.put(capture.id(), reading);
    for (Licence licence : List.of(Licence.LINK_ONLY, Licence.LICENSED_FULL, Licence.OPEN)) {
      long before = archive.changes(Long.MAX_VALUE).upTo();
      assertThat(archive.license("folder", licence, Capture::licence)).isEqualTo(1);

      assertThat(archive.capture(capture.id()).orElseThrow().licence()).isEqualTo(licence);
      assertThat(archive.reading(article).orElseThrow().article().licence()).isEqualTo(licence);
      assertThat(all().getFirst().article().licence()).isEqualTo(licence);
      assertThat(archive.changes(before).articles()).containsExactly(article);
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
    Reading reading = readings.next();
    archive.put(capture.id(), reading);
    long before = archive.changes(Long.MAX_VALUE).upTo();

    archive.license("folder", Licence.BLOCKED, Capture::licence);

    assertThat(all()).isEmpty();
    assertThat(archive.changes(before).articles()).containsExactly(reading.article().id());
    assertThat(archive.rejections()).isEqualTo(Map.of(capture.id(), Rejected.BLOCKED));
    assertThat(archive.capture(capture.id()).orElseThrow().content()).isEqualTo(capture.content());

    archive.license("folder", Licence.OPEN, Capture::licence);

    assertThat(archive.unread()).containsExactly(capture.id());
  }
}
