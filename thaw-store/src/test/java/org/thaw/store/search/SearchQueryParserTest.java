package org.thaw.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.store.search.SearchQuery.All;
import org.thaw.store.search.SearchQuery.Any;
import org.thaw.store.search.SearchQuery.Field;
import org.thaw.store.search.SearchQuery.In;
import org.thaw.store.search.SearchQuery.Not;
import org.thaw.store.search.SearchQuery.Words;

class SearchQueryParserTest {

  @Test
  void wordsThatFollowEachOtherMustAllBeFound() {
    assertThat(SearchQueryParser.parse("visa  tariff"))
        .isEqualTo(new All(List.of(new Words("visa"), new Words("tariff"))));
  }

  @Test
  void quotedWordsStayTogether() {
    assertThat(SearchQueryParser.parse("\"foreign minister\""))
        .isEqualTo(new Words("foreign minister"));
  }

  @Test
  void aFieldTakesAWordOrAPhrase() {
    assertThat(SearchQueryParser.parse("relation:COL-USA said:\"very harsh\""))
        .isEqualTo(
            new All(List.of(new In(Field.RELATION, "COL-USA"), new In(Field.SAID, "very harsh"))));
  }

  @Test
  void orBindsLooserThanWhatFollowsEachOther() {
    assertThat(SearchQueryParser.parse("a b OR c"))
        .isEqualTo(
            new Any(List.of(new All(List.of(new Words("a"), new Words("b"))), new Words("c"))));
  }

  @Test
  void minusAndExclamationMarkDeny() {
    assertThat(SearchQueryParser.parse("-lang:es !(a OR b)"))
        .isEqualTo(
            new All(
                List.of(
                    new Not(new In(Field.LANG, "es")),
                    new Not(new Any(List.of(new Words("a"), new Words("b")))))));
  }

  @Test
  void aMinusInsideAWordIsPartOfIt() {
    assertThat(SearchQueryParser.parse("cease-fire")).isEqualTo(new Words("cease-fire"));
  }

  @Test
  void nothingFindsEverything() {
    assertThat(SearchQueryParser.parse("  ")).isEqualTo(new All(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour:red | no field colour; there are relation,",
        "(a b | a ( without its ) at character 1",
        "a) b | a ) without its ( at character 2",
        "\"a b | without its mate",
        "lang: | a : without a value"
      })
  void aMistakeIsOneLineThatNamesIt(String query, String line) {
    assertThatThrownBy(() -> SearchQueryParser.parse(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(line);
  }
}
