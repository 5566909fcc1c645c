package org.thaw.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.knowledge.Table;
import org.thaw.time.Recurrence;

class RecurrenceFinderTest {

  @Test
  void everyWordingReadsItsExampleAndSkipsItsCounterexample() {
    for (Table.Row row : Table.load(RecurrenceFinder.class, "recurrences.tsv").rows()) {
      Pattern pattern = RecurrenceFinder.pattern(row.cell("pattern"));
      assertThat(pattern.matcher(row.cell("reads")).find()).as(row.cell("reads")).isTrue();
      assertThat(pattern.matcher(row.cell("skips")).find()).as(row.cell("skips")).isFalse();
      assertThat(RecurrenceFinder.find(row.cell("lang"), row.cell("reads")))
          .map(Recurrence::unit)
          .as(row.cell("reads"))
          .contains(Recurrence.Unit.valueOf(row.cell("unit")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Every quarter the two will meet, FREQ=MONTHLY;INTERVAL=3",
    "en, The ministers will meet every 3 months, FREQ=MONTHLY;INTERVAL=3",
    "en, The Annual Leaders’ Summit opens on 3 May, FREQ=YEARLY",
    "en, The talks will be held annually from 3 May, FREQ=YEARLY",
    "en, They meet every other year, FREQ=YEARLY;INTERVAL=2",
    "en, The envoys meet every week, FREQ=WEEKLY",
    "es, Cada trimestre se verán los ministros, FREQ=MONTHLY;INTERVAL=3",
    "es, Se reunirán cada cuatro semanas, FREQ=WEEKLY;INTERVAL=4",
    "es, La cumbre anual será el 3 de mayo, FREQ=YEARLY",
    "es, Se reunirán todos los lunes, FREQ=WEEKLY;BYDAY=MO",
    "en, The envoys meet every Wednesday, FREQ=WEEKLY;BYDAY=WE",
    "en, The envoys meet every other Friday, FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    "en, The commission sits every first Monday, FREQ=MONTHLY;BYDAY=1MO",
    "en, They meet on the last Thursday of every month, FREQ=MONTHLY;BYDAY=-1TH",
    "es, La mesa sesiona cada tercer miércoles, FREQ=MONTHLY;BYDAY=3WE",
    "es, Se ven el segundo sábado de cada mes, FREQ=MONTHLY;BYDAY=2SA",
    "es, Acuerdan reuniones trimestrales desde mayo, FREQ=MONTHLY;INTERVAL=3"
  })
  void aRecurrenceIsFound(String language, String words, String rule) {
    Optional<Recurrence> found = RecurrenceFinder.find(language, words);

    assertThat(found).map(Recurrence::rule).contains(rule);
    assertThat(Recurrence.parse(rule)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They meet on 3 May",
        "The annual inflation rate rose before they met",
        "The minister, who visits the weekly market, meets her colleague on 3 May"
      })
  void oneMeetingIsOneMeeting(String words) {
    assertThat(RecurrenceFinder.find("en", words)).isEmpty();
  }
}
