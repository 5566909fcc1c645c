package org.thaw.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {

  private static final LocalDate LATEST = LocalDate.of(2026, 2, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "3 de mayo de 2022",
        "3 de Mayo del 2022",
        "03 may. 2022",
        "martes, 3 de mayo de 2022 · 23:57",
        "Mayo 3 de 2022",
        "mayo 03, 2022",
        "Lunes 03 Mayo 2022",
        "3º de mayo de 2022",
        "03/05/2022 a las 22h03",
        "03-05-2022 | 10:32",
        "3 MAY 2022 - 10:32 CEST",
        "2022-5-3T23:57:00",
        "Publicado el 3 de mayo de 2022. Actualizado el 5 de mayo de 2022",
        "Actualizado: 05/05/2022 10:30 - Publicado: 03/05/2022 09:00",
        "Última actualización: 6 de junio de 2022 | Publicado 3 de mayo de 2022",
        "May 3, 2022, updated May 5, 2022",
      })
  void aPrintedDayIsRead(String line) {
    assertThat(published("<h1>Puente</h1><p class=fecha>" + line + "</p>"))
        .hasValueSatisfying(found -> assertThat(found.day()).isEqualTo("2022-05-03"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "hace 2 horas",
        "Hace 3 días",
        "2 hours ago",
        "ayer a las 10:30",
        "mayo de 2022",
        "31 de febrero de 2022",
      })
  void whatIsNoDayIsNone(String line) {
    assertThat(published("<h1>Puente</h1><p class=fecha>" + line + "</p>")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "3 MAY 2022 - 10:32 CEST # 2022-05-03T08:32:00Z",
        "3 de mayo de 2022, 22:15 ART # 2022-05-04T01:15:00Z",
        "03 de mayo 2022, 09:30 P. M. COT # 2022-05-04T02:30:00Z",
        "mayo 3 de 2022 12:05 a.m. (PET) # 2022-05-03T05:05:00Z",
        "3 May 2022 14.05 BST # 2022-05-03T13:05:00Z",
        "3 de mayo de 2022 18h20 -03:00 # 2022-05-03T21:20:00Z",
        "3 de mayo de 2022, 10:32 # 2022-05-03T12:00:00Z",
        "2022-05-03T10:32:00 CET # 2022-05-03T09:32:00Z",
        "2022-05-03 10:32 # 2022-05-03T10:32:00Z",
      })
  void theTimeOfDayIsReadWithItsZone(String line, Instant instant) {
    assertThat(published("<h1>Puente</h1><time>" + line + "</time>"))
        .map(PageMetadata.Moment::instant)
        .contains(instant);
  }

  @Test
  void anUpdateIsTakenOnlyWhereNothingElseIsSaid() {
    String updated = "<time class=updated datetime=2022-05-05>5 de mayo</time>";
    String first = "<time datetime=2022-05-03>3 de mayo</time>";
    assertThat(published("<h1>Puente</h1>" + updated + first))
        .map(PageMetadata.Moment::day)
        .contains(LocalDate.of(2022, 5, 3));
    assertThat(published("<h1>Puente</h1>" + updated))
        .map(PageMetadata.Moment::day)
        .contains(LocalDate.of(2022, 5, 5));
    assertThat(published("<h1>Puente</h1><p class=fecha>Actualizado el 5 de mayo de 2022</p>"))
        .map(PageMetadata.Moment::day)
        .contains(LocalDate.of(2022, 5, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "2022-05-04T02:41:00Z # 3/5/2022 # 2022-05-03",
        "'Wed, 04 May 2022 02:41:00 GMT' # 3 de mayo de 2022 # 2022-05-03",
        "2022-05-02T23:00:00.000Z # 3. Mai 2022 # 2022-05-03",
        "2022-05-03T02:41:00-04:00 # 2 de mayo de 2022 # 2022-05-03",
        "2022-05-03T13:00:00Z # 4 de mayo de 2022 # 2022-05-03",
        "2022-05-03T02:41:00Z # 30 de abril de 2022 # 2022-05-03",
      })
  void aTimeInUtcBelongsToTheDayThatThePagePrints(String stated, String printed, LocalDate day) {
    String head = "<meta property='article:published_time' content='" + stated + "'>";
    assertThat(published(head + "<h1>Puente</h1><p class=fecha>" + printed + "</p>"))
        .map(PageMetadata.Moment::day)
        .contains(day);
  }

  private static Optional<PageMetadata.Moment> published(String markup) {
    Document page = Jsoup.parse(markup);
    Landmarks landmarks = Landmarks.of(page);
    return new PublishedFinder(Marks.shipped(), new Moments(LATEST, false))
        .find(
            landmarks,
            landmarks.of(Landmark.HEADING).stream().findFirst(),
            MetaTags.of(landmarks),
            JsonLd.read(landmarks),
            "");
  }
}
