package org.thaw.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.finding.When;
import org.thaw.reading.PlainArticle;

class ModTest {

  @ParameterizedTest
  @CsvSource({
    "early 2026,2026-03-31",
    "the beginning of 2026,2026-03-31",
    "comienzos de 2026,2026-03-31",
    "a principios de 2026,2026-03-31",
    "mid-2026,2026-09-30",
    "mediados de 2026,2026-09-30",
    "late 2026,2026-12-31",
    "finales de 2026,2026-12-31",
    "earlier in 2026,2026-12-31",
    "2026,2026-12-31"
  })
  void aYearIsOverWhereTheWordsEndIt(String words, LocalDate end) {
    assertThat(Timex.year(2026).when(words))
        .hasValue(new When(LocalDate.of(2026, 1, 1), end, When.Precision.YEAR, words));
  }

  @ParameterizedTest
  @CsvSource({"early May,2026-05-10", "mid-May,2026-05-20", "late May,2026-05-31"})
  void soIsAMonth(String words, LocalDate end) {
    assertThat(Timex.month(YearMonth.of(2026, 5)).when(words).orElseThrow().end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"early on Monday", "the beginning of the week"})
  void daysAndWeeksHaveNoParts(String words) {
    LocalDate monday = LocalDate.of(2026, 3, 9);
    assertThat(Timex.day(monday).when(words).orElseThrow().end()).isEqualTo(monday);
    assertThat(Timex.week(monday).when(words).orElseThrow().end()).isEqualTo(monday.plusDays(6));
  }

  @ParameterizedTest
  @CsvSource({
    "en,They met early this year.,2026-03-31",
    "en,They met in the middle of this year.,2026-09-30",
    "es,Se vieron a principios de este año.,2026-03-31",
    "es,Se vieron a inicios de este año.,2026-03-31",
    "es,Se vieron a inicios del año.,2026-03-31",
    "es,Se vieron a mediados de este mes.,2026-03-20",
    "es,Se vieron a finales de este año.,2026-12-31"
  })
  void soIsWhatIsSaidFromToday(String language, String sentence, LocalDate end) {
    assertThat(new TimeTagger().tag(new PlainArticle(language).paragraph(sentence).annotated()))
        .extracting(time -> time.when().orElseThrow().end())
        .containsExactly(end);
  }
}
