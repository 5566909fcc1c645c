package org.thaw.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.archive.Archive;
import org.thaw.archive.MemoryArchive;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.Embedding;
import org.thaw.embedding.EmbeddingStore;
import org.thaw.finding.Measure;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.server.Sample;
import org.thaw.story.Joining;
import org.thaw.story.Story;
import org.thaw.story.StoryStore;
import org.thaw.testkit.Readings;

class EditionsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oneEditionAfterAnotherIsTheEditionOfAllAtOnce(long seed) {
    Editions editions = new Editions(Embedder::none, EmbeddingStore.none());
    List<Reading> readings = new ArrayList<>(Sample.readings());
    Collections.shuffle(readings, new Random(seed));
    List<Reading> taken = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      editions.add(readings.get(i), 0);
      taken.add(readings.get(i));
      if (i % 5 == 4) {
        Reading gone = taken.remove(i / 10);
        editions.remove(gone.article().id());
        editions.refresh();
        assertSame(editions.current(), Edition.of(taken, Parameters.load(), Embedder.none()));
      }
    }
  }

  @Test
  void storiesAreRelatedByWhatTheirReadingsNowHold() {
    Editions editions = new Editions(Embedder::none, EmbeddingStore.none());
    Sample.readings().forEach(reading -> editions.add(reading, 0));
    editions.refresh();
    editions.current().warm();
    List<Reading> unmeasured =
        Sample.readings().stream()
            .map(reading ->
                reading.withFindings(
                    found -> found instanceof Measure ? Optional.empty() : Optional.of(found)))
            .toList();

    unmeasured.forEach(reading -> editions.add(reading, 0));
    editions.refresh();

    assertSame(editions.current(), Edition.of(unmeasured, Parameters.load(), Embedder.none()));
  }

  @Test
  void aSecondStartRunsNoModel() {
    Archive archive = new MemoryArchive();
    Sample.readings().forEach(reading -> archive.put("of " + reading.article().id(), reading));
    Embedder lengths = text -> Embedding.of(new float[] {text.length(), 1});
    new Editions(() -> lengths, archive.embeddings("lengths")).load(archive);

    new Editions(EditionsTest::unwanted, archive.embeddings("lengths")).load(archive);

    assertThat(archive.embeddings("lengths").all()).isNotEmpty();
  }

  @Test
  void aSecondStartFoldsNoStories() {
    Archive archive = archive();
    Editions first = keeping(archive, "1", () -> LENGTHS);
    assertThat(first.load(archive)).isFalse();

    Editions second = keeping(archive, "1", EditionsTest::unwanted);
    assertThat(second.load(archive)).isTrue();

    assertSame(second.current(), first.current());
    assertThat(FoldCheck.differences(first.current())).isEmpty();
  }

  @Test
  void storiesOfOtherArticlesOrOtherCodeAreFoldedAnew() {
    Archive archive = archive();
    keeping(archive, "1", () -> LENGTHS).load(archive);
    assertThat(keeping(archive, "2", () -> LENGTHS).load(archive)).isFalse();
    assertThat(keeping(archive, "2", () -> LENGTHS).load(archive)).isTrue();

    Reading longer = new Readings(11).next();
    archive.put("one more", longer);
    Editions third = keeping(archive, "2", () -> LENGTHS);
    assertThat(third.load(archive)).isFalse();
    assertThat(third.current().stories().byId(longer.article().id())).isPresent();
  }

  @Test
  void whatCameSinceTheStartIsKeptAtTheEnd() {
    Archive archive = archive();
    keeping(archive, "1", () -> LENGTHS).load(archive);
    Editions editions = keeping(archive, "1", () -> LENGTHS);
    assertThat(editions.load(archive)).isTrue();
    Reading longer = new Readings(11).next();
    archive.put("one more", longer);
    editions.add(longer, 0);
    editions.refresh();
    editions.keep();

    Editions next = keeping(archive, "1", EditionsTest::unwanted);
    assertThat(next.load(archive)).isTrue();
    assertSame(next.current(), editions.current());
  }

  @Test
  void storiesKeptWrongAreFoundByFoldingAgain() {
    Archive archive = archive();
    StoryStore wrong =
        new StoryStore() {
          @Override
          public Optional<List<Story>> stories(String key) {
            return Optional.of(
                Sample.readings().stream()
                    .map(reading -> reading.article().id())
                    .limit(2)
                    .map(id -> new Story.Member(id, "?", Optional.empty(), Joining.FIRST))
                    .map(member -> new Story(member.article(), List.of(member)))
                    .toList());
          }

          @Override
          public void put(String key, List<Story> stories) {}
        };
    Editions editions = new Editions(() -> LENGTHS, archive.embeddings("lengths"), wrong, "1");

    assertThat(editions.load(archive)).isTrue();
    assertThat(FoldCheck.differences(editions.current())).containsKey("stories");
  }

  private static Archive archive() {
    Archive archive = new MemoryArchive();
    Sample.readings().forEach(reading -> archive.put("of " + reading.article().id(), reading));
    return archive;
  }

  private static Editions keeping(Archive archive, String code, Supplier<Embedder> loader) {
    return new Editions(loader, archive.embeddings("lengths"), archive.stories(), code);
  }

  private static final Embedder LENGTHS = text -> Embedding.of(new float[] {text.length(), 1});

  private static Embedder unwanted() {
    throw new AssertionError("the model was loaded");
  }

  private static void assertSame(Edition edition, Edition whole) {
    assertThat(edition.day()).isEqualTo(whole.day());
    assertThat(edition.standings()).isEqualTo(whole.standings());
    assertThat(edition.calendar().meetings()).isEqualTo(whole.calendar().meetings());
    assertThat(List.copyOf(edition.stories().all())).isEqualTo(List.copyOf(whole.stories().all()));
    for (Story story : whole.stories().all()) {
      assertThat(edition.related(story.id())).isEqualTo(whole.related(story.id()));
    }
    whole
        .standings()
        .forEach(standing ->
            assertThat(edition.relation(standing.pair()))
                .isEqualTo(whole.relation(standing.pair())));
  }
}
