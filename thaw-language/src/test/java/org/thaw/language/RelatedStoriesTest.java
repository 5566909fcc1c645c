package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.reading.Reading;
import org.thaw.story.ClusteredStories;
import org.thaw.story.Joining;
import org.thaw.story.RelatedStories;
import org.thaw.story.RelatedStory;
import org.thaw.story.Story;
import org.thaw.story.StoryNames;
import org.thaw.testkit.Articles;

/// Which stories are named beside one, and why.
class RelatedStoriesTest {

  private static final Reading TARIFF =
      read(
          "tariff", "2025-04-03", "Norway imposed a tariff of 20% on goods from Chad on Thursday.");
  private static final Reading SAME =
      read("same", "2025-06-01", "Norway lifted its tariff on goods from Chad.");
  private static final Reading OTHER =
      read("other", "2025-05-20", "The foreign ministers of Norway and Chad met in Oslo.");

  private static Reading read(String id, String day, String text) {
    return BothLanguages.READER.read(
        Articles.of(id, "en", "One", Instant.parse(day + "T12:00:00Z"), text, text));
  }

  private static List<RelatedStory> related(Stream<Reading> readings) {
    Map<String, Reading> byId =
        readings.collect(Collectors.toMap(one -> one.article().id(), Function.identity()));
    List<Story> stories =
        byId.keySet().stream()
            .sorted()
            .map(id ->
                new Story(
                    id, List.of(new Story.Member(id, "One", Optional.empty(), Joining.FIRST))))
            .toList();
    return new RelatedStories(
            ClusteredStories.ofStories(stories),
            id -> Optional.ofNullable(byId.get(id)),
            UnaryOperator.identity(),
            new StoryNames())
        .of("tariff");
  }

  @Test
  void whatTellsOfTheSameKindOfMeasureComesFirst() {
    List<RelatedStory> related = related(Stream.of(TARIFF, SAME, OTHER));
    assertThat(related).extracting(RelatedStory::story).containsExactly("same", "other");
    assertThat(related.getFirst().shared()).contains("measure:tariff", "NOR", "TCD");
    assertThat(related.getFirst().reason()).contains("tariff", "Norway");
    assertThat(related.getFirst().published()).contains(Instant.parse("2025-06-01T12:00:00Z"));
  }

  @Test
  void wherePairsAreEverybodysOnlyTheSameDaysRelate() {
    Stream<Reading> talks =
        IntStream.range(1, 40)
            .mapToObj(at ->
                read(
                    "talks" + at,
                    "2025-%02d-11".formatted(at % 12 + 1),
                    "The ministers of Norway and Chad met in town number " + at + "."));
    assertThat(related(Stream.concat(Stream.of(TARIFF, SAME), talks)))
        .extracting(RelatedStory::story)
        .contains("same")
        .allSatisfy(id -> assertThat(id.equals("same") || id.startsWith("talks")).isTrue())
        .filteredOn(id -> !id.equals("same"))
        .allMatch(id -> Integer.parseInt(id.substring(5)) % 12 == 3);
  }
}
