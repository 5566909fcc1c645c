package org.thaw.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Concern;
import org.thaw.knowledge.Knowledge;
import org.thaw.mention.MentionFinder;
import org.thaw.reading.PlainArticle;

class ConcernFinderTest {

  private static MentionFinder mentions;

  @BeforeAll
  static void load() {
    mentions = new MentionFinder(Knowledge.load());
  }

  @Test
  void aSideWorriesAboutSeveralThingsAndLooksAtAnother() {
    Concern concern =
        only("en", "Ecuador remains worried about armed groups and fuel smuggling from Colombia.");
    assertThat(concern.country()).contains("ECU");
    assertThat(concern.about()).containsExactly("armed groups", "fuel smuggling from Colombia");
    assertThat(concern.towards()).contains("COL");
  }

  @Test
  void aClauseIsOneWorryAndEndsBeforeWhoSaidSo() {
    Concern concern =
        only("en", "Norway fears that the strait will be mined, according to two officials.");
    assertThat(concern.country()).contains("NOR");
    assertThat(concern.about()).containsExactly("the strait will be mined");
  }

  @Test
  void anOwnerNamesTheSide() {
    Concern concern =
        only("en", "Peru's main concern is that the port will close; Chile has none.");
    assertThat(concern.country()).contains("PER");
    assertThat(concern.about()).containsExactly("the port will close");
  }

  @Test
  void spanishWorriesAreRead() {
    Concern concern =
        only("es", "Ecuador expresó su preocupación por los grupos armados en Colombia.");
    assertThat(concern.country()).contains("ECU");
    assertThat(concern.towards()).contains("COL");
  }

  @Test
  void denialsAndOtherSensesAreNone() {
    assertThat(find("en", "Ghana had no fears about the vote.")).isEmpty();
    assertThat(find("en", "The ministry concerned with fisheries is in Accra.")).isEmpty();
  }

  private static Concern only(String language, String words) {
    List<Concern> found = find(language, words);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Concern> find(String language, String words) {
    AnnotatedArticle article = new PlainArticle(language).paragraph(words).annotated();
    return new ConcernFinder().find(article, mentions.find(article));
  }
}
