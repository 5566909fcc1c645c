package org.thaw.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.article.Article;
import org.thaw.finding.Section;
import org.thaw.knowledge.Table;
import org.thaw.reading.PlainArticle;

class SectionFinderTest {

  private final SectionFinder finder = new SectionFinder();

  @Test
  void everyCueReadsItsExampleAndSkipsItsCounterexample() {
    for (Table.Row row : Table.load(RoleCue.class, "roles.tsv").rows()) {
      Pattern pattern = Pattern.compile(row.cell("pattern"), RoleCue.FLAGS);
      assertThat(pattern.matcher(row.cell("reads")).find()).as(row.cell("reads")).isTrue();
      assertThat(pattern.matcher(row.cell("skips")).find()).as(row.cell("skips")).isFalse();
    }
  }

  @Test
  void subHeadsBeginSectionsAndNameTheirRole() {
    AnnotatedArticle article =
        new PlainArticle("en")
            .headline("Envoys meet")
            .paragraph("The envoys met in Lima.")
            .heading("How we got here")
            .paragraph("A fence was built.")
            .heading("What to watch")
            .paragraph("The fence stands.")
            .annotated();
    List<Section> sections = finder.find(article, List.of());
    assertThat(sections)
        .extracting(Section::role)
        .containsExactly(Section.Role.MAIN, Section.Role.BACKGROUND, Section.Role.OUTLOOK);
    assertThat(sections.get(1).heading()).contains("How we got here");
  }

  @Test
  void withoutSubHeadsTenseAndVoicesShowTheRole() {
    AnnotatedArticle article =
        new PlainArticle("en")
            .paragraph("The envoys met in Lima on Monday.")
            .paragraph("The two had signed an accord last year, and it had lapsed.")
            .paragraph("Analysts doubt that it helps. Former diplomats agree.")
            .paragraph(
                "Talks are expected to resume next week and it remains to be seen who comes.")
            .annotated();
    assertThat(finder.find(article, List.of()))
        .extracting(Section::role)
        .containsExactly(
            Section.Role.MAIN,
            Section.Role.BACKGROUND,
            Section.Role.EVALUATION,
            Section.Role.OUTLOOK);
  }

  @Test
  void everyBlockOfTheBodyStandsInExactlyOneSection() {
    AnnotatedArticle article =
        new PlainArticle("es")
            .headline("Titular")
            .paragraph("Los enviados se reunieron.")
            .heading("Antecedentes")
            .paragraph("Hubo un muro.")
            .paragraph("Se cayó.")
            .annotated();
    List<Section> sections = finder.find(article, List.of());
    for (Article.Block block : article.article().blocks()) {
      long holding = sections.stream().filter(s -> s.span().contains(block.span())).count();
      assertThat(holding).isEqualTo(block.kind().isBody() ? 1 : 0);
    }
  }
}
