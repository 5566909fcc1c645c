package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.reading.Reading;
import org.thaw.story.ComposedStory;
import org.thaw.story.Joining;
import org.thaw.story.Story;
import org.thaw.story.StoryComposer;
import org.thaw.story.StoryText;
import org.thaw.testkit.Articles;

/// What stands where on the page of a story, of a report as a wire would write it.
class StorySectionsTest {

  private static final String REPORT =
      """
      Norway closed its border to lorries from Sweden on Monday and recalled its ambassador, after Stockholm had arrested two of its engineers.

      Foreign Minister Kari Lund told reporters in Oslo that Sweden would pay a price for every day that the men were held. She added that no talks were planned.

      The Swedish government said that a court would decide on the case. Sweden rejected the charge of blackmail. Both governments said that the railway would stay open.

      Hauliers fear that fish will rot at the border. No date for a reopening was given.

      The foreign ministers of the two countries will meet in Helsinki on 20 March to discuss the engineers.

      Sweden expelled a Norwegian diplomat on 4 November 2021.

      The Nordic Council was founded in 1952. A Swedish court had freed the men in 2024. The council is to meet again in Oslo. The railway is the main way to the port.

      Exxon said that the border would hurt its business.

      Editor's note: Sweden arrested a third engineer of Norway on Monday.
      """;

  private static final Reading READING =
      BothLanguages.READER.read(
          Articles.of(
              "a",
              "en",
              "One",
              Instant.parse("2026-03-09T15:00:00Z"),
              "Norway closes border to Swedish lorries",
              REPORT.strip().replace("\n\n", " ")));

  private static final ComposedStory STORY =
      StoryComposer.compose(
          new Story("a", List.of(new Story.Member("a", "One", Optional.empty(), Joining.FIRST))),
          List.of(READING));

  @Test
  void eachSentenceStandsOnce() {
    List<String> all =
        STORY.sections().stream()
            .flatMap(part -> part.sentences().stream().map(StoryText.Line::text))
            .toList();
    assertThat(all).doesNotHaveDuplicates().isNotEmpty();
    assertThat(all)
        .doesNotContainAnyElementsOf(STORY.summary().stream().map(StoryText.Line::text).toList());
  }

  @Test
  void aWorryIsNoDeed() {
    assertThat(in(ComposedStory.Role.CONCERNS, Optional.empty()))
        .containsExactly("Hauliers fear that fish will rot at the border.");
  }

  @Test
  void whatBothSayIsNoSides() {
    assertThat(STORY.sections())
        .filteredOn(part -> part.role() == ComposedStory.Role.SAID)
        .allSatisfy(part ->
            assertThat(part.sentences())
                .extracting(StoryText.Line::text)
                .noneMatch(words -> words.startsWith("Both")));
  }

  @Test
  void whatIsLongPastIsBackground() {
    assertThat(in(ComposedStory.Role.BACKGROUND, Optional.empty()))
        .contains("Sweden expelled a Norwegian diplomat on 4 November 2021.");
  }

  @Test
  void whatIsToComeIsNotWhatHappened() {
    assertThat(in(ComposedStory.Role.HAPPENED, Optional.empty()))
        .noneMatch(words -> words.contains("Helsinki"));
  }

  @Test
  void whatHadBeenAndWhatIsTheCaseLiesBehind() {
    assertThat(in(ComposedStory.Role.BACKGROUND, Optional.empty()))
        .contains("A Swedish court had freed the men in 2024.");
    assertThat(in(ComposedStory.Role.HAPPENED, Optional.empty()))
        .noneMatch(words -> words.contains("had freed") || words.contains("is the main way"))
        .noneMatch(words -> words.contains("is to meet again"));
  }

  @Test
  void aCompanyIsNoSide() {
    assertThat(STORY.sections().stream().flatMap(part -> part.sentences().stream()))
        .noneMatch(line -> line.text().startsWith("Exxon"));
  }

  @Test
  void aSentenceThatLeansStandsBehindTheOneItLeansOn() {
    for (ComposedStory.Part part : STORY.sections()) {
      List<String> lines = part.sentences().stream().map(StoryText.Line::text).toList();
      int leaning = lines.indexOf("She added that no talks were planned.");
      if (leaning >= 0) {
        assertThat(lines.get(leaning - 1)).startsWith("Foreign Minister Kari Lund");
      }
    }
  }

  @Test
  void whereAnOutletSpeaksOfItselfNothingIsTold() {
    assertThat(STORY.sections().stream().flatMap(part -> part.sentences().stream()))
        .noneMatch(line -> line.text().contains("third engineer"));
  }

  @Test
  void whatWasDoneIsNewsWhateverTheDayOfItsMatter() {
    ComposedStory story =
        StoryComposer.compose(
            new Story("b", List.of(new Story.Member("b", "One", Optional.empty(), Joining.FIRST))),
            List.of(
                BothLanguages.READER.read(
                    Articles.of(
                        "b",
                        "en",
                        "One",
                        Instant.parse("2026-03-09T15:00:00Z"),
                        "Norway closes border to Swedish lorries",
                        """
                        Norway closed its border to lorries from Sweden, after Stockholm had arrested two of its engineers.

                        The 2015 accord now hung by a thread. Norway withdrew its ambassador from Sweden, from Sunday 15 March.

                        Norway put Sweden under sanctions from Monday 16 March. Norwegian jets bombed a depot in Sweden, as a film of the harbour shows to all.

                        In 2019 Sweden expelled a Norwegian diplomat.
                        """))));
    assertThat(in(story, ComposedStory.Role.BACKGROUND, Optional.empty()))
        .containsExactly("In 2019 Sweden expelled a Norwegian diplomat.");
    assertThat(in(story, ComposedStory.Role.NEXT, Optional.empty())).isEmpty();
  }

  @Test
  void whatStandsIsNoDeedAndWhatWasNotDoneIsNoBackground() {
    ComposedStory story = compose(READING_OF_THE_BORDER);
    assertThat(in(story, ComposedStory.Role.BACKGROUND, Optional.empty()))
        .contains(
            "The railway remains closed.",
            "The visit follows a difficult May, in which both countries recalled their envoys.",
            "Denmark said in October 2024 that smugglers used an old bridge.",
            "Protests have gone on since the arrest of a driver on 3 January.");
    assertThat(in(story, ComposedStory.Role.SAID, Optional.of("DNK")))
        .noneMatch(words -> words.startsWith("Ties"));
    assertThat(in(story, ComposedStory.Role.HAPPENED, Optional.empty()))
        .contains("The Swedish ministry did not comment.");
    assertThat(story.sections().stream().flatMap(part -> part.sentences().stream()))
        .noneMatch(line -> line.text().equals("Context"));
    assertThat(in(story, ComposedStory.Role.NEXT, Optional.empty()))
        .noneMatch(words -> words.startsWith("Swedish Prime Minister"))
        .contains("How the drivers will enter the country has still to be settled.");
  }

  @Test
  void whatAReportInAnotherLanguageRepeatsIsNotTold() {
    ComposedStory story =
        compose(
            READING_OF_THE_BORDER,
            BothLanguages.READER.read(
                Articles.of(
                    "d",
                    "es",
                    "Two",
                    Instant.parse("2026-03-09T16:00:00Z"),
                    "Noruega cierra la frontera",
                    "La ministra danesa Mette Dahl dijo que las tropas de Copenhague garantizan la"
                        + " paz en la frontera.\n\n"
                        + "Elsa Berg visitará Oslo en abril.")));
    assertThat(story.sections().stream().flatMap(part -> part.sentences().stream()))
        .extracting(StoryText.Line::text)
        .noneMatch(words -> words.startsWith("La ministra danesa"))
        .contains("Elsa Berg visitará Oslo en abril.");
  }

  private static final Reading READING_OF_THE_BORDER =
      BothLanguages.READER.read(
          Articles.of(
              "c",
              "en",
              "One",
              Instant.parse("2026-03-09T15:00:00Z"),
              "Norway closes border to Swedish lorries",
              """
              Norway closed its border to lorries from Sweden on Monday and recalled its ambassador.

              The United States condemned the closure, and Denmark sent troops to the border on Monday to keep the peace.

              Norway also expelled three Swedish diplomats.

              Ties are strained since Denmark accused both of greed. Norway called protests. Protests have gone on since the arrest of a driver on 3 January.

              The railway remains closed. The visit follows a difficult May, in which both countries recalled their envoys.

              Denmark said in October 2024 that smugglers used an old bridge. The Swedish ministry did not comment.

              Context

              Swedish Prime Minister Elsa Berg, who is expected to seek another term in 2027, said that the drivers had done nothing wrong.

              How the drivers will enter the country has still to be settled.
              """));

  private static ComposedStory compose(Reading... readings) {
    return StoryComposer.compose(
        new Story(
            readings[0].article().id(),
            Stream.of(readings)
                .map(Reading::article)
                .map(one ->
                    new Story.Member(one.id(), one.outlet(), Optional.empty(), Joining.FIRST))
                .toList()),
        List.of(readings));
  }

  private static List<String> in(ComposedStory.Role role, Optional<String> side) {
    return in(STORY, role, side);
  }

  private static List<String> in(
      ComposedStory story, ComposedStory.Role role, Optional<String> side) {
    return story.sections().stream()
        .filter(part -> part.role() == role && part.side().equals(side))
        .flatMap(part -> part.sentences().stream())
        .map(StoryText.Line::text)
        .toList();
  }
}
