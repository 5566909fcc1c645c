package org.thaw.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.finding.Appointment;
import org.thaw.finding.Evidence;
import org.thaw.finding.When;
import org.thaw.text.Span;

class KindsTest {

  /// The word that names the occasion, the sentence, the kind.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summit  | The summit is on Friday, the vote in May           | meeting
          reunión | La reunión será el viernes                         | meeting
          spoke   | The presidents spoke on Friday                     | call
          spoke   | The presidents spoke by telephone on Friday        | call
          spoke   | The presidents spoke at the summit on Friday       | meeting
          hablaron| Los presidentes hablaron el viernes en la cumbre   | meeting
          hablaron| Los presidentes hablaron el viernes por teléfono   | call
          hearing | The hearing is on Friday                           | ruling
          drills  | The drills begin on Friday                         | exercise
          received| The king received the envoy on Friday              | meeting
                  | The election is on Friday                          | vote
                  | Nobody knows what Friday brings                    | meeting
          """)
  void theWordForTheOccasionDecidesAndItsSentenceWhereThatSaysOnlyThatTheySpoke(
      String word, String summary, String kind) {
    assertThat(Kinds.of(appointment(word, summary))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "talks, talks",
    "viajará, visit",
    "cumbre, summit",
    "received, meeting",
    "spoke, call",
    "hearing, ruling"
  })
  void aMeetingIsCalledWhatItsWordSays(String word, String form) {
    assertThat(Kinds.form(appointment(word, "Both sides say so"))).isEqualTo(form);
  }

  private static Appointment appointment(String word, String summary) {
    LocalDate day = LocalDate.of(2026, 2, 6);
    String rule = word == null ? "appointment/noun" : Appointment.OCCASION + word;
    Evidence evidence =
        Evidence.of(
            "article", "appointment", List.of(new Span(0, 4)), 0, 0.7, List.of(rule), day, "x");
    return new Appointment(
        evidence,
        summary,
        Optional.of(When.day(day, "Friday")),
        Optional.empty(),
        List.of(),
        List.of("COL", "USA"),
        List.of(),
        Appointment.Status.CONFIRMED,
        Optional.empty());
  }
}
