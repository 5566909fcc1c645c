package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.agenda.Calendar;
import org.thaw.agenda.ReportedAppointment;
import org.thaw.finding.Appointment;
import org.thaw.fold.Citation;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.server.Wiring;
import org.thaw.testkit.Articles;

/// From an article whose sentences share a meeting and its rhythm to what a strict reader reads.
class RecurringCalendarTest {

  private static final Instant PUBLISHED = Instant.parse("2026-02-20T09:00:00Z");

  private static Reader reader;

  @BeforeAll
  static void load() {
    Knowledge knowledge = Knowledge.load();
    reader = new Reader(Wiring.loadAnnotators(knowledge), knowledge);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The joint commission of Kenya and Uganda reviews the accord every quarter. It next"
            + " meets on 3 March.|FREQ=MONTHLY;INTERVAL=3",
        "en|The foreign ministers of Kenya and Uganda will meet on 3 March. Both ministers meet"
            + " every year.|FREQ=YEARLY",
        "es|La comisión mixta de Chile y Perú se reúne cada mes. La próxima reunión de la comisión"
            + " será el 3 de marzo.|FREQ=MONTHLY"
      })
  void theRhythmOfANeighbouringSentenceIsRead(String language, String words, String rule)
      throws Exception {
    Reading reading = reader.read(Articles.of("article", language, "One", PUBLISHED, "", words));
    List<ReportedAppointment> reports =
        reading.appointments().stream().map(each -> report(each, language)).toList();
    Calendar calendar = Calendar.fold(reports, List.of(), LocalDate.of(2026, 2, 20));

    Component event =
        StrictCalendarTest.read(StrictCalendarTest.written("Thaw", calendar.meetings()))
            .getComponents()
            .getFirst();

    assertThat(StrictCalendarTest.value(event, "DTSTART")).isEqualTo("20260303");
    assertThat(StrictCalendarTest.value(event, "RRULE")).isEqualTo(rule);
  }

  private static ReportedAppointment report(Appointment appointment, String language) {
    Citation citation = new Citation(appointment.id(), "article", "One", PUBLISHED);
    return new ReportedAppointment(appointment, citation, 1, language);
  }
}
