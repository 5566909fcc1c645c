package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.text.Span;

class KeyPointsTest {

  @Test
  void theHeadlineIsTheOneMostLikeTheOthers() {
    KeyPoints points =
        KeyPoints.of(
            List.of(
                text(
                    "a",
                    "What a day it was in Geneva",
                    "Norway and Chad signed a fishing treaty in Geneva today."),
                text(
                    "b",
                    "Norway and Chad sign fishing treaty",
                    "Norway and Chad signed a treaty on fishing in Geneva."),
                text(
                    "c",
                    "Fishing treaty signed by Chad and Norway",
                    "The treaty covers cod and perch, ministers said today.")));
    assertThat(points.headline().headline()).isEqualTo("Norway and Chad sign fishing treaty");
  }

  @Test
  void keyPointsAreVerbatimWholeAndDoNotRepeat() {
    String lead =
        "Norway and Chad signed a treaty on fishing in Geneva on Monday after two years of talks.";
    List<StoryText> articles =
        List.of(
            text(
                "a",
                "Norway and Chad sign treaty",
                lead,
                "The minister said that \"nothing will be the same for our people again"),
            text(
                "b",
                "Treaty on fishing signed",
                lead,
                "Lake fishers in Chad fear that foreign fleets will empty their waters."));
    List<StoryText.Line> chosen = KeyPoints.of(articles).choose(3);
    assertThat(chosen)
        .extracting(StoryText.Line::text)
        .containsExactly(
            lead, "Lake fishers in Chad fear that foreign fleets will empty their waters.");
  }

  @Test
  void keyPointsOfAnArticleFollowOneAnotherAsTheyDoThere() {
    List<StoryText> articles =
        List.of(
            text(
                "a",
                "Norway and Chad sign treaty on fishing in Geneva",
                "Ministers gathered under heavy rain at the lake on Monday morning.",
                "Norway and Chad signed a treaty on fishing in Geneva after two years of talks."),
            text(
                "b",
                "Norway and Chad sign treaty on fishing",
                "Treaty on fishing signed in Geneva."));
    assertThat(KeyPoints.of(articles).choose(2))
        .extracting(StoryText.Line::text)
        .containsExactly(
            "Ministers gathered under heavy rain at the lake on Monday morning.",
            "Norway and Chad signed a treaty on fishing in Geneva after two years of talks.");
  }

  @Test
  void whatLeansOnASentenceThatMayNotBeToldIsNotTold() {
    String plan = "The presidents of Norway and Chad will meet in Geneva for talks on fishing.";
    String leaning = "They are to sign the treaty on fishing in Geneva in the evening.";
    String other = "Lake fishers in Chad fear that foreign fleets will empty their waters.";
    List<StoryText> articles =
        List.of(
            text("a", "Norway and Chad sign treaty on fishing in Geneva", other, plan, leaning));
    assertThat(KeyPoints.of(articles).choose(3, line -> !line.text().equals(plan)))
        .extracting(StoryText.Line::text)
        .containsExactly(other);
    assertThat(KeyPoints.of(articles).choose(3))
        .extracting(StoryText.Line::text)
        .contains(plan, leaning);
  }

  @Test
  void aPointThatAddsNextToNothingIsNone() {
    String lead = "Norway and Chad signed a treaty on fishing in Geneva on Monday morning.";
    List<StoryText> articles =
        List.of(
            text("a", "Norway and Chad sign treaty on fishing", lead),
            text("b", "Treaty on fishing signed in Geneva", lead),
            text("c", "Chad and Norway sign treaty", lead),
            text(
                "d",
                "Norway and Chad sign treaty on fishing in Geneva",
                lead,
                "Nobody knew how everything might then look afterwards elsewhere."));
    assertThat(KeyPoints.of(articles).choose(3))
        .extracting(StoryText.Line::text)
        .containsExactly(lead);
  }

  private static StoryText text(String id, String headline, String... sentences) {
    List<StoryText.Line> lines = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      lines.add(
          new StoryText.Line(id, "Outlet " + id, new Span(at, at + sentence.length()), sentence));
      at += sentence.length() + 1;
    }
    return new StoryText(id, "Outlet " + id, "en", headline, lines);
  }
}
