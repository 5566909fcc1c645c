package org.thaw.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Claim;
import org.thaw.knowledge.Knowledge;
import org.thaw.mention.MentionFinder;
import org.thaw.reading.PlainArticle;

class ClaimFinderTest {

  private static MentionFinder mentions;

  @BeforeAll
  static void load() {
    mentions = new MentionFinder(Knowledge.load());
  }

  @Test
  void aHeadlineClaimsThatTensionEases() {
    Claim claim = only("en", "Tensions ease between Peru and Chile", "The two met.");
    assertThat(List.of(claim.a(), claim.b())).containsExactly("CHL", "PER");
    assertThat(claim.direction()).isEqualTo(Claim.Direction.EASING);
  }

  @Test
  void tiesThatSourMeanThatTensionRises() {
    assertThat(only("en", "Ties between Mali and Algeria sour", "A drone fell.").direction())
        .isEqualTo(Claim.Direction.RISING);
  }

  @Test
  void theSecondStateMayStandInTheFirstParagraph() {
    Claim claim = only("en", "Drill fuels row with Norway", "Russia began a drill off Norway.");
    assertThat(List.of(claim.a(), claim.b())).containsExactly("NOR", "RUS");
  }

  @Test
  void aNegatedWordingClaimsNeither() {
    assertThat(
            only("en", "No sign that tensions between India and Nepal are easing", "Talks stall.")
                .direction())
        .isEqualTo(Claim.Direction.NONE);
  }

  @Test
  void theBodyMakesNoClaims() {
    assertThat(find("en", "India and Nepal meet", "Tensions between India and Nepal ease."))
        .isEmpty();
  }

  @Test
  void spanishHeadlinesAreRead() {
    assertThat(only("es", "Baja la tensión entre Perú y Chile", "Hablaron.").direction())
        .isEqualTo(Claim.Direction.EASING);
  }

  private static Claim only(String language, String headline, String paragraph) {
    List<Claim> found = find(language, headline, paragraph);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Claim> find(String language, String headline, String paragraph) {
    AnnotatedArticle article =
        new PlainArticle(language).headline(headline).paragraph(paragraph).annotated();
    return new ClaimFinder().find(article, mentions.find(article));
  }
}
