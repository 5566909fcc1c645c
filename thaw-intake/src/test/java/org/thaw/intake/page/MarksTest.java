package org.thaw.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource({
    "articleBody,BODY",
    "c-article-body,BODY",
    "related-articles,ELSEWHERE",
    "sidebarRight,ASIDE",
    "wp-caption-text,CAPTION",
    "entry-date published,DATE",
    "commentsContainer,COMMENTS"
  })
  void namesSayWhatAnElementIs(String name, Mark mark) {
    assertThat(Marks.shipped().of(name)).contains(mark);
  }

  @ParameterizedTest
  @CsvSource({"has-sidebar", "category-newsletter", "elementor-widget-text-editor", "navy-blue"})
  void namesThatSayWhatElseIsThereAreNoMark(String name) {
    assertThat(Marks.shipped().of(name)).isEmpty();
  }
}
