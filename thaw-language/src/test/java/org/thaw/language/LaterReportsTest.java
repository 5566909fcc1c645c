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

/// What stands where on the page of a story that goes on for some days.
class LaterReportsTest {

  private static final String BEFORE =
      """
      Swedish Foreign Minister Elsa Berg will visit Norway on Thursday, her ministry said, the first such trip since the border was closed last spring.

      Lorries of both countries are to cross again on Wednesday 25 March. The treaty of 1960 requires both states to keep the border open.
      """;

  private static final String AFTER =
      """
      Swedish Foreign Minister Elsa Berg met Norwegian Foreign Minister Kari Lund in Oslo on Thursday and signed an agreement that opens the border to lorries.

      The agreement covers fish, timber and the mail between the two countries. Two officers of the customs, one from either side of the border, raised the bar at noon.

      Lund said that both had spoken of the railway. Sweden will send an ambassador on Monday 23 March.

      Berg did not repeat her demand for a toll. It is open when trains will run again. In November a Norwegian boat rammed a Swedish ferry.

      The state news agency of Sweden said that the talks had been cold. The deal leaves open who is to pay for the harbour.
      """;

  private static final String ELSEWHERE =
      """
      Suecia y Noruega firmaron el jueves en Oslo un acuerdo que abre la frontera.

      Noruega expulsó el viernes a un diplomático de Suecia.
      """;

  private static final ComposedStory STORY =
      story(
          reading("a", "One", "2026-03-17T09:00:00Z", "Berg due in Oslo", BEFORE),
          reading("b", "Two", "2026-03-20T15:00:00Z", "Berg and Lund sign in Oslo", AFTER),
          reading("c", "Tres", "2026-03-20T16:00:00Z", "Suecia y Noruega firman", ELSEWHERE));

  private static ComposedStory story(Reading... readings) {
    List<Story.Member> members =
        Stream.of(readings)
            .map(Reading::article)
            .map(article ->
                new Story.Member(article.id(), article.outlet(), Optional.empty(), Joining.FIRST))
            .toList();
    return StoryComposer.compose(new Story("a", members), List.of(readings));
  }

  private static Reading reading(
      String id, String outlet, String published, String headline, String text) {
    return BothLanguages.READER.read(
        Articles.of(
            id,
            id.equals("c") ? "es" : "en",
            outlet,
            Instant.parse(published),
            headline,
            text.strip().replace("\n\n", " ")));
  }

  @Test
  void aPlanIsNotToldOnceItsDayHasPassed() {
    assertThat(STORY.sections().stream().flatMap(part -> part.sentences().stream()))
        .noneMatch(line -> line.text().contains("will visit Norway"));
    assertThat(STORY.summary()).noneMatch(line -> line.text().contains("will visit Norway"));
  }

  @Test
  void anotherDeedOfTheSameKindIsNews() {
    ComposedStory story =
        story(
            reading(
                "a",
                "One",
                "2026-03-16T09:00:00Z",
                "Norway bombs Swedish harbours",
                "Norway bombed the Swedish harbour of Malmö with drones and missiles."),
            reading(
                "b",
                "Two",
                "2026-03-16T10:00:00Z",
                "Norway bombs Swedish barracks",
                "Norway bombed Swedish barracks near Lund."),
            reading(
                "c",
                "Tres",
                "2026-03-16T11:00:00Z",
                "Noruega bombardea un hospital",
                "Noruega bombardeó un hospital sueco en Kiruna."));
    assertThat(
            Stream.concat(
                    story.summary().stream(),
                    story.sections().stream().flatMap(part -> part.sentences().stream()))
                .map(StoryText.Line::text))
        .hasSize(3);
  }

  @Test
  void aPlanWhoseDayHasPassedIsNotTakenInBeforeASentenceThatLeansOnIt() {
    ComposedStory story =
        story(
            reading(
                "a",
                "One",
                "2026-03-16T09:00:00Z",
                "Norway expels an envoy of Sweden",
                "Norway expelled a Swedish diplomat on Monday because of the closed border. The"
                    + " prime ministers will meet on Tuesday. They are to sign the accord."),
            reading(
                "b",
                "Two",
                "2026-03-18T09:00:00Z",
                "Sweden calls its ambassador home",
                "Sweden recalled its ambassador from Norway on Wednesday over the border."));
    assertThat(story.sections().stream().flatMap(part -> part.sentences().stream()))
        .noneMatch(line -> line.text().contains("will meet") || line.text().startsWith("They"));
  }

  @Test
  void whatIsStillToComeStaysSo() {
    assertThat(in(ComposedStory.Role.NEXT, Optional.empty()))
        .contains("Sweden will send an ambassador on Monday 23 March.");
  }

  @Test
  void whatOneSaysThatBothSaidIsItsWord() {
    assertThat(in(ComposedStory.Role.SAID, Optional.of("NOR")))
        .contains("Lund said that both had spoken of the railway.");
  }

  @Test
  void whatATreatyRequiresIsNoDeedOfTheDay() {
    assertThat(in(ComposedStory.Role.HAPPENED, Optional.empty()))
        .noneMatch(words -> words.contains("requires") || words.contains("leaves open"));
  }

  @Test
  void whatAnotherReportSaysOfTheSameActIsNoNews() {
    assertThat(in(ComposedStory.Role.HAPPENED, Optional.empty()))
        .contains("Noruega expulsó el viernes a un diplomático de Suecia.")
        .noneMatch(words -> words.startsWith("Suecia y Noruega firmaron"));
  }

  @Test
  void whatNobodyKnowsIsOpenAndWhatOpensWithTimeLongPastLiesBehind() {
    assertThat(in(ComposedStory.Role.NEXT, Optional.empty()))
        .contains("It is open when trains will run again.");
    assertThat(in(ComposedStory.Role.BACKGROUND, Optional.empty()))
        .contains("In November a Norwegian boat rammed a Swedish ferry.");
  }

  @Test
  void whatOneDidNotSayIsNotItsWord() {
    assertThat(in(ComposedStory.Role.SAID, Optional.of("SWE")))
        .noneMatch(words -> words.contains("did not repeat"));
  }

  @Test
  void anAgencyIsNoSide() {
    assertThat(STORY.sections())
        .filteredOn(part -> part.role() == ComposedStory.Role.SAID)
        .allSatisfy(part ->
            assertThat(part.sentences())
                .extracting(StoryText.Line::text)
                .noneMatch(words -> words.contains("agency")));
  }

  private static List<String> in(ComposedStory.Role role, Optional<String> side) {
    return STORY.sections().stream()
        .filter(part -> part.role() == role && part.side().equals(side))
        .flatMap(part -> part.sentences().stream())
        .map(StoryText.Line::text)
        .toList();
  }
}
