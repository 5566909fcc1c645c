package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.embedding.Embedding;

class WordingTest {

  private static final String PERSON = "person:rosa-villavicencio--foreign-minister";

  @Test
  void aTermIsNamedByTheWordThatFirstStandsForIt() {
    Wording wording =
        wording("en", "Envoys discuss Pipelines", "The pipeline was closed. Two envoys met.");
    assertThat(wording.word("pipelin".hashCode())).contains("Pipelines");
    assertThat(wording.word("clos".hashCode())).contains("closed");
    assertThat(wording.word("summit".hashCode())).isEmpty();
  }

  @Test
  void aNameIsSaidInWordsWithoutItsOffice() {
    assertThat(wording("en", "Talks", "").word(("name:" + PERSON).hashCode()))
        .contains("Rosa Villavicencio");
  }

  @Test
  void whatStandsThereInAnotherLanguageOnlyIsNotNamed() {
    Wording wording = wording("es", "Cierran la frontera", "La frontera fue cerrada el martes.");
    assertThat(wording.word("frontera".hashCode())).contains("frontera");
    assertThat(wording.word("border".hashCode())).isEmpty();
  }

  private static Wording wording(String language, String headline, String body) {
    StoryArticle article =
        new StoryArticle(
            "a",
            "Outlet",
            language,
            Optional.empty(),
            headline,
            body,
            Set.of(PERSON),
            Set.of("ACCUSE USA>COL"),
            Set.of(),
            Embedding.NONE);
    return new Wording(ArticleTerms.of(article, StoryParameters.STANDARD));
  }
}
