package org.thaw.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.thaw.knowledge.Table;

class HolidayTest {

  private static final TimeContext CONTEXT =
      new TimeContext(
          LocalDate.of(2026, 7, 1),
          LocalDate.of(2026, 7, 1),
          LocalDate.of(2026, 7, 1),
          TimeContext.Tense.UNKNOWN);

  @Test
  void everyHolidayOfTheTableReadsItsExample() {
    for (Table.Row row : Table.load(Holiday.class, "holidays.tsv").rows()) {
      String year = "(?:,? (?:of )?(?<year>\\d{4}))?";
      TimeRule rule = Holiday.rule(row.cell("lang"), "(?<which>last|next)", year);
      Matcher matcher = rule.pattern().matcher(row.cell("reads") + " 2026");
      assertThat(matcher.find()).as(row.cell("reads")).isTrue();
      assertThat(rule.resolve().apply(matcher, CONTEXT).map(Timex::value))
          .as(row.cell("reads"))
          .isEqualTo(Optional.of(row.cell("day")));
    }
  }

  @Test
  void easterFallsWhereTheChurchesOfTheWestKeepIt() {
    assertThat(List.of(2024, 2025, 2026, 2038).stream().map(Holiday::easter))
        .containsExactly(
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2038, 4, 25));
  }

  @Test
  void lastAndNextPointAwayFromToday() {
    TimeRule rule = Holiday.rule("en", "(?<which>last|next)", "(?<year>\\d{4})");
    assertThat(value(rule, "last Easter")).isEqualTo("2026-04-05");
    assertThat(value(rule, "next Easter")).isEqualTo("2027-03-28");
    assertThat(value(rule, "last Christmas")).isEqualTo("2025-12-25");
  }

  private static String value(TimeRule rule, String text) {
    Matcher matcher = rule.pattern().matcher(text);
    assertThat(matcher.find()).isTrue();
    return rule.resolve().apply(matcher, CONTEXT).orElseThrow().value();
  }
}
