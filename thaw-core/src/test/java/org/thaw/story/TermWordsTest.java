package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.embedding.Embedding;

class TermWordsTest {

  private static final String PERSON = "person:rosa-villavicencio--foreign-minister";

  @Test
  void aTermIsNamedByTheWordThatFirstStandsForIt() {
    TermWords words =
        words("en", "Envoys discuss Pipelines", "The pipeline was closed. Two envoys met.");
    assertThat(words.word("pipelin".hashCode())).contains("Pipelines");
    assertThat(words.word("clos".hashCode())).contains("closed");
    assertThat(words.word("summit".hashCode())).isEmpty();
  }

  @Test
  void aNameIsSaidInWordsWithoutItsOffice() {
    assertThat(words("en", "Talks", "").word(("name:" + PERSON).hashCode()))
        .contains("Rosa Villavicencio");
  }

  @Test
  void whatStandsThereInAnotherLanguageOnlyIsNotNamed() {
    TermWords words = words("es", "Cierran la frontera", "La frontera fue cerrada el martes.");
    assertThat(words.word("frontera".hashCode())).contains("frontera");
    assertThat(words.word("border".hashCode())).isEmpty();
  }

  private static TermWords words(String language, String headline, String body) {
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
    return new TermWords(ArticleTerms.of(article, StoryParameters.STANDARD));
  }
}
