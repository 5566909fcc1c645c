package org.thaw.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.thaw.agenda.ReportedAppointment;
import org.thaw.article.Article;
import org.thaw.finding.Finding;
import org.thaw.finding.Person;
import org.thaw.fold.Citation;
import org.thaw.fold.Words;
import org.thaw.ledger.ReportedMeasure;
import org.thaw.reading.Reading;
import org.thaw.text.ContentId;

/// Takes from a reading what the folds need.
final class ReportMaker {

  /// A text shorter than this many characters may be the same by chance.
  private static final int SHORTEST_COPY = 200;

  private final ActFinder actFinder;

  ReportMaker(Parameters parameters) {
    this.actFinder = new ActFinder(parameters.newsDays());
  }

  /// The report; empty if the day of publication is not known, and nothing can be dated then.
  ///
  /// @param arrival place of its article in the order in which they came in
  Optional<Report> make(Reading reading, long arrival) {
    return reading.article().published().map(published -> make(reading, published, arrival));
  }

  private Report make(Reading reading, Instant published, long arrival) {
    Article article = reading.article();
    LocalDate day = LocalDate.ofInstant(published, ZoneOffset.UTC);
    return new Report(
        article.id(),
        article.outlet(),
        reading.coder(),
        fingerprint(article),
        published,
        reading.countries().stream().filter(code -> code.length() == 3).distinct().toList(),
        List.copyOf(actFinder.find(reading.events(), day)),
        reading.measures().stream()
            .map(measure ->
                new ReportedMeasure(measure, cite(article, published, measure), article.language()))
            .toList(),
        reading.appointments().stream()
            .map(found ->
                new ReportedAppointment(
                    found, cite(article, published, found), arrival, article.language()))
            .toList(),
        reading.concerns(),
        reading.questions(),
        reading.people().stream().filter(ReportMaker::holdsOffice).toList(),
        reading.claims());
  }

  private static boolean holdsOffice(Person person) {
    return person.office().isPresent() && person.country().isPresent();
  }

  private static Citation cite(Article article, Instant published, Finding finding) {
    return new Citation(finding.id(), article.id(), article.outlet(), published);
  }

  private static String fingerprint(Article article) {
    String words = String.join(" ", Words.of(article.text()));
    return words.length() < SHORTEST_COPY ? article.id() : ContentId.of("text", words);
  }
}
