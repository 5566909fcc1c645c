package org.thaw.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.knowledge.Table;

/// Runs every row of `examples.tsv` and `columns-examples.tsv`.
class RubricFinderTest {

  private static final RubricFinder FINDER = new RubricFinder();

  static Stream<List<String>> examples() {
    return Table.load(RubricFinder.class, "examples.tsv").rows().stream()
        .map(row -> List.of(row.cell("rubric"), row.cell("headline"), row.cell("lead")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theRubricIsAsTheRowSays(List<String> row) {
    Article article = article(row.get(1), row.get(2), Optional.empty(), Optional.empty());

    assertThat(FINDER.of(article).map(Rubric::name).orElse("-")).isEqualTo(row.get(0));
  }

  static Stream<List<String>> columns() {
    return Table.load(RubricFinder.class, "columns-examples.tsv").rows().stream()
        .map(row -> List.of(row.cell("column"), row.cell("headline")));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void aHeadlineIsAnEditionOfAColumnAsTheRowSays(List<String> row) {
    assertThat(FINDER.isColumn(row.get(1)) ? "yes" : "no").isEqualTo(row.get(0));
  }

  @Test
  void theOutletsSectionDecides() {
    Article article =
        article("Turkey attack Spain early", "More soon.", Optional.of("Sport"), Optional.empty());

    assertThat(FINDER.of(article)).contains(Rubric.SPORT);
  }

  @Test
  void aFolderOfTheAddressIsASection() {
    String url = "https://daily.example/opinion/2025/11/punish-them";

    assertThat(FINDER.of(article("Punish them", "Now.", Optional.empty(), Optional.of(url))))
        .contains(Rubric.OPINION);
    assertThat(
            FINDER.of(
                article(
                    "Punish them",
                    "Now.",
                    Optional.empty(),
                    Optional.of("https://opinion.example/a"))))
        .isEmpty();
  }

  private static Article article(
      String headline, String lead, Optional<String> section, Optional<String> url) {
    return new Article(
        "a",
        url,
        "Daily",
        "en",
        section,
        headline,
        List.of(),
        Optional.empty(),
        Article.Origin.UNKNOWN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        headline + "\n\n" + lead,
        Licence.OWN);
  }
}
