package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.reading.Reading;
import org.thaw.story.Retelling;
import org.thaw.testkit.Articles;

/// Which stories tell one event in words so different that they were parted.
class RetellingTest {

  private static final Reading TARIFF =
      read("en", "Norway and Iceland impose tariffs on fish", "Norway imposed tariffs on Chad.");

  private static Reading read(String language, String headline, String text) {
    return read(language, headline, text, "2026-03-09T12:00:00Z");
  }

  private static Reading read(String language, String headline, String text, String published) {
    return BothLanguages.READER.read(
        Articles.of(headline, language, "One", Instant.parse(published), headline, text));
  }

  private static boolean isOne(Reading other) {
    return isOne(TARIFF, other);
  }

  private static boolean isOne(Reading one, Reading other) {
    return new Retelling(List.of(one)).isOne(new Retelling(List.of(other)));
  }

  @Test
  void theSameActUnderAHeadlineOfTheSameMatterIsOneEvent() {
    assertThat(
            isOne(
                read(
                    "en",
                    "'To save our cod': Oslo imposes tariffs on fish",
                    "Norway imposed tariffs on Chad on Monday, the prime minister said.")))
        .isTrue();
  }

  @Test
  void anAnswerIsAnother() {
    assertThat(
            isOne(
                read(
                    "en",
                    "Chad rejects tariffs of Norway on fish",
                    "Chad condemned Norway on Monday.")))
        .isFalse();
  }

  @Test
  void theSameActOfAnotherWeekIsAnother() {
    assertThat(
            isOne(
                read(
                    "en",
                    "'To save our cod': Oslo imposes tariffs on fish",
                    "Norway imposed tariffs on Chad on Monday, the prime minister said.",
                    "2026-03-23T12:00:00Z")))
        .isFalse();
  }

  @Test
  void whoSpeaksToWhomMakesNoEvent() {
    assertThat(
            isOne(
                read(
                    "en",
                    "Trump warns Iran over seized tankers",
                    "President Donald Trump criticized Iran because of the tankers on Monday."),
                read(
                    "en",
                    "Trump accuses Iran of election hacking",
                    "President Donald Trump criticized Iran because of the hackers on Monday.")))
        .isFalse();
  }

  @Test
  void theSameActOnAnotherMatterIsAnother() {
    assertThat(
            isOne(
                read(
                    "en",
                    "Oil of the south pays more at the port of Bergen",
                    "Norway imposed tariffs on Chad.")))
        .isFalse();
  }
}
