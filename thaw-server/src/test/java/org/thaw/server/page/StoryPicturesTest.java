package org.thaw.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.reading.Reading;
import org.thaw.story.Joining;
import org.thaw.story.Story;
import org.thaw.story.StoryComposer;
import org.thaw.testkit.Readings;

class StoryPicturesTest {

  private static final Set<Licence> SHOWN =
      EnumSet.of(Licence.OWN, Licence.OPEN, Licence.LICENSED_FULL);

  @Test
  void picturesAreThoseOfArticlesWhoseLicenceAllowsThem() {
    Set<Licence> seen = EnumSet.noneOf(Licence.class);
    for (long seed = 0; seed < 300; seed++) {
      Reading reading = new Readings(seed).next();
      Article article = reading.article();
      Story.Member member =
          new Story.Member(article.id(), article.outlet(), Optional.empty(), Joining.FIRST);
      Story story = new Story(article.id(), List.of(member));
      assertThat(StoryComposer.compose(story, List.of(reading)).pictures())
          .as("seed %d, %s", seed, article.licence())
          .isEqualTo(SHOWN.contains(article.licence()) ? article.pictures() : List.of());
      if (!article.pictures().isEmpty()) {
        seen.add(article.licence());
      }
    }
    assertThat(seen).isEqualTo(EnumSet.allOf(Licence.class));
  }

  @Test
  void aPictureLinksToTheWebOnly() {
    assertThat(StoryPage.PictureLine.of(picture("https://outlet.example/1.jpg")).url())
        .contains("https://outlet.example/1.jpg");
    assertThat(StoryPage.PictureLine.of(picture("javascript:alert(1)")).url()).isEmpty();
    assertThat(StoryPage.PictureLine.of(picture("urn:outlet:1")).url()).isEmpty();
  }

  private static Article.Picture picture(String url) {
    return new Article.Picture(
        Optional.of(url), "A square.", Optional.of("Agency"), Optional.empty(), Optional.empty());
  }
}
