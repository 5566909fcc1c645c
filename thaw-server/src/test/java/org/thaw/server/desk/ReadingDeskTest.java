package org.thaw.server.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.Annotator;
import org.thaw.annotation.OnDemand;
import org.thaw.archive.MemoryArchive;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.Intake;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.testkit.PlainAnnotator;

class ReadingDeskTest {

  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final String NEWS =
      """
      Ministers meet in Bogotá

      The foreign ministers of Colombia and the United States met on Monday. They spoke of visas.

      Both said that the talks would go on, and that the next meeting would be held in Washington.
      """;

  private final MemoryArchive archive = new MemoryArchive();
  private final List<Reading> told = Collections.synchronizedList(new ArrayList<>());

  @Test
  void keepsReadingsAndTellsOfThem() {
    List<String> captures = List.of(add(NEWS), add(NEWS.replace("Monday", "Tuesday")));

    Outcomes outcomes = desk(new PlainAnnotator()).read(captures, Progress.NONE);

    assertThat(outcomes.read()).isEqualTo(2);
    assertThat(outcomes.rejected()).isEmpty();
    assertThat(archive.unread()).isEmpty();
    assertThat(told).hasSize(2).allSatisfy(r -> assertThat(r.sentences()).isNotEmpty());
  }

  @Test
  void countsRejectionsByReason() {
    Outcomes outcomes =
        desk(new PlainAnnotator()).read(List.of(add("  "), add(NEWS)), Progress.NONE);

    assertThat(outcomes.rejected()).isEqualTo(Map.of("empty", 1));
    assertThat(archive.rejections().values())
        .extracting(Rejected::reason)
        .containsExactly(Rejected.Reason.EMPTY);
  }

  @Test
  void anArticleThatCannotBeReadIsARejectionAndTheRestGoesOn() {
    Annotator failing =
        (text, blocks) -> {
          if (text.contains("Tuesday")) {
            throw new IllegalStateException("no tree");
          }
          return new PlainAnnotator().annotate(text, blocks);
        };
    List<String> captures = List.of(add(NEWS.replace("Monday", "Tuesday")), add(NEWS));

    Outcomes outcomes = desk(failing).read(captures, Progress.NONE);

    assertThat(outcomes.read()).isEqualTo(1);
    assertThat(archive.rejections()).containsOnlyKeys(captures.getFirst());
    assertThat(archive.rejections().values().iterator().next().detail()).contains("no tree");
  }

  @Test
  void modelsThatCannotBeLoadedStopTheWorkAndLeaveCapturesUnread() {
    LanguageModels broken =
        new LanguageModels(() -> {
          throw new IllegalStateException("not enough heap");
        });
    ReadingDesk desk = new ReadingDesk(archive, intake(), broken, told::add);
    List<String> captures = List.of(add(NEWS), add(NEWS + "More."));

    assertThatThrownBy(() -> desk.read(captures, Progress.NONE)).hasMessage("not enough heap");
    assertThat(archive.unread()).containsExactlyInAnyOrderElementsOf(captures);
    assertThat(desk.status().idle()).isTrue();
  }

  @Test
  void aLanguageThatCannotBeLoadedStopsTheWorkAndLeavesCapturesUnread() {
    OnDemand broken =
        new OnDemand(() -> {
          throw new UncheckedIOException(new IOException("english.model is damaged"));
        });
    List<String> captures = List.of(add(NEWS));

    assertThatThrownBy(() -> desk(broken).read(captures, Progress.NONE))
        .hasMessageContaining("english.model is damaged");
    assertThat(archive.unread()).containsExactlyElementsOf(captures);
    assertThat(archive.rejections()).isEmpty();
  }

  @Test
  void modelsAreLoadedOnceAndOnlyWhenThereIsAnArticle() {
    List<String> loads = new ArrayList<>();
    LanguageModels models =
        new LanguageModels(() -> {
          loads.add("load");
          return new Reader(Map.of("en", new PlainAnnotator()), KNOWLEDGE);
        });
    ReadingDesk desk = new ReadingDesk(archive, intake(), models, told::add);

    desk.read(List.of(add(" ")), Progress.NONE);
    assertThat(loads).isEmpty();

    desk.read(List.of(add(NEWS), add(NEWS + "More.")), Progress.NONE);
    assertThat(loads).hasSize(1);
  }

  @Test
  void verifyingFindsAReadingThatWouldComeOutOtherwise() {
    String capture = add(NEWS);
    ReadingDesk desk = desk(new PlainAnnotator());
    desk.read(List.of(capture), Progress.NONE);
    Verification verification = new Verification(archive, desk);
    assertThat(verification.verify(Progress.NONE).good()).isTrue();

    archive.put(capture, new Rejected(Rejected.Reason.NO_BODY, "once"));

    assertThat(verification.verify(Progress.NONE).differences())
        .isEqualTo(Map.of(capture, "was not read, is read now"));
  }

  private ReadingDesk desk(Annotator annotator) {
    LanguageModels models =
        new LanguageModels(() -> new Reader(Map.of("en", annotator), KNOWLEDGE));
    return new ReadingDesk(archive, intake(), models, told::add);
  }

  private static Intake intake() {
    return new Intake(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  private String add(String text) {
    Capture capture =
        Capture.of(
            "test",
            Optional.empty(),
            "text/plain",
            Map.of(),
            text.getBytes(UTF_8),
            Instant.EPOCH,
            Licence.OWN);
    archive.add(capture);
    return capture.id();
  }
}
