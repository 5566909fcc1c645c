package org.thaw.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.correction.Change;
import org.thaw.correction.Correction;
import org.thaw.correction.Decision;
import org.thaw.embedding.Embedding;
import org.thaw.reading.Reading;
import org.thaw.story.Joining;
import org.thaw.story.Story;

/// What every [Archive] must keep beside captures and readings: corrections, vectors of sentences,
/// the stories of the last fold.
public abstract class KeepsakesContract extends ArchiveFixture {

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
}
