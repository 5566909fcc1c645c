package org.thaw.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules one by one, without a sentence around them: the longest match that resolves counts.
class TimeRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
  private static final TimeContext CONTEXT =
      new TimeContext(DAY, DAY, DAY, TimeContext.Tense.UNKNOWN);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the third week of June; 2026-W25
          the last week of 2024; 2024-W52
          week 10 of 2026; 2026-W10
          the week after next; 2026-W23
          the 15th day of next month; 2026-06-15
          Tuesday the 26th; 2026-05-26
          three weeks from tomorrow; 2026-06-09
          the first Monday of September; 2026-09-07
          09-Mar-26; 2026-03-09
          23.04.2026; 2026-04-23
          April of 87; 1987-04
          quarter past seven in the evening; 2026-05-18T19:15
          half past six; 2026-05-18T06:30
          FY2025; 2025
          the third straight month; P3M
          every other weekend; P2WE
          semi-annually; P6M
          half a day; PT12H
          half an hour; PT30M
          the year-ago quarter; 2025-Q1
          the latest week; 2026-W20
          the fiscal first quarter; 2026-Q1
          the 1990 third quarter; 1990-Q3
          the end of the second quarter; 2026-Q2
          the final quarter of 2009; 2009-Q4
          later in the week; 2026-W21
          June of last year; 2025-06
          at one point; PAST_REF
          """)
  void englishIsRead(String words, String value) {
    assertThat(read(EnglishTimeRules.rules(), words)).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          la primera semana de junio; 2026-W23
          viernes 29; 2026-05-29
          el día veintiuno; 2026-05-21
          9 de 8 de 1971; 1971-08-09
          31-dic-1994; 1994-12-31
          de hoy en ocho; 2026-05-25
          tres semanas a partir de mañana; 2026-06-09
          a las siete y media de la tarde; 2026-05-18T19:30
          a las 8 menos cuarto de la mañana; 2026-05-18T07:45
          2 de octubre de dos mil veinte; 2020-10-02
          la segunda quincena de junio; 2026-06
          el próximo 6 de abril; 2027-04-06
          trimestral; P3M
          medio día; PT12H
          media hora; PT30M
          """)
  void spanishIsRead(String words, String value) {
    assertThat(read(SpanishTimeRules.rules(), words)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "los 50.000 millones",
        "el Grupo de los Veinte",
        "los 80 años",
        "los 20 países del G20",
        "los 50 estados",
        "los 60 muertos",
        "los 90 minutos",
        "los treinta detenidos"
      })
  void noDecadeIsReadWhereThingsAreCounted(String words) {
    assertThat(read(SpanishTimeRules.rules(), words).filter(value -> value.length() == 3))
        .isEmpty();
    assertThat(read(SpanishTimeRules.rules(), "los 80")).contains("198");
    assertThat(read(SpanishTimeRules.rules(), "los 90 los dos países")).contains("199");
    assertThat(read(SpanishTimeRules.rules(), "la década de los 90 muchos países")).contains("199");
  }

  private static Optional<String> read(List<TimeRule> rules, String text) {
    String best = null;
    int length = 0;
    for (TimeRule rule : rules) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        Optional<Timex> timex = rule.resolve().apply(matcher, CONTEXT);
        if (timex.isPresent() && matcher.end() - matcher.start() > length) {
          length = matcher.end() - matcher.start();
          best = timex.get().value();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
