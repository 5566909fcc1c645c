package org.thaw.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.reading.Reading;
import org.thaw.testkit.Readings;

class StoryCreditsTest {

  @Test
  void whoTookAPictureIsNamedBesideItAndNotAmongThoseWhoWrote() {
    assertThat(StoryPage.credits(List.of(reading("Harbour Wire", "Sam Okoro/Harbour Pictures"))))
        .containsExactly("Harbour Wire", "Ana Prueba");
  }

  @Test
  void anAgencyIsNamedOnceWithItsNoteOrWithout() {
    assertThat(StoryPage.credits(List.of(reading("Harbour Wire (demo)", "Harbour Wire"))))
        .containsExactly("Harbour Wire (demo)", "Ana Prueba");
  }

  private static Reading reading(String... credits) {
    Article.Picture picture =
        new Article.Picture(
            Optional.empty(),
            "A quay.",
            Optional.of("Sam Okoro/Harbour Pictures"),
            Optional.of("Sam Okoro"),
            Optional.empty());
    return new Readings(7)
        .of(
            new Article(
                "id",
                Optional.empty(),
                "Harbour Post",
                "en",
                Optional.empty(),
                "A quay",
                List.of(),
                Optional.of(Instant.EPOCH),
                Article.Origin.GIVEN,
                Optional.empty(),
                List.of(new Article.Byline("Ana Prueba", "author", Optional.empty())),
                List.of(credits),
                List.of(picture),
                List.of(),
                "A quay was opened on Monday.",
                Licence.OWN));
  }
}
