package org.thaw.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Appointment;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Quotation;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Act;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;
import org.thaw.server.edition.OfficeHolder;
import org.thaw.time.When;

/// The lines that lists on pages are made of, each with the id of its evidence.
public final class Lines {

  private Lines() {}

  /// An article in a list.
  public record ArticleLine(
      String id,
      String headline,
      String outlet,
      String language,
      Optional<Instant> published,
      Optional<String> summary) {

    static ArticleLine of(Reading reading) {
      return new ArticleLine(
          reading.article().id(),
          reading.article().headline(),
          reading.article().outlet(),
          reading.article().language(),
          reading.article().published(),
          reading.summary().stream().findFirst());
    }
  }

  /// The sentence a finding stands in, with the article it is from.
  public record Sentence(String evidence, String words, ArticleLine article) {

    static Sentence of(Reading reading, Finding finding) {
      return new Sentence(
          finding.id(), sentence(reading, finding.sentence()), ArticleLine.of(reading));
    }
  }

  /// What one country did to another, as one article has it.
  public record ActLine(
      String id,
      Optional<LocalDate> date,
      String type,
      Optional<String> mode,
      String quad,
      String actor,
      String recipient,
      String realis,
      Optional<String> hedge,
      Optional<String> attribution,
      Sentence sentence) {

    static ActLine of(Act act) {
      Event event = act.event();
      return new ActLine(
          event.id(),
          act.date(),
          event.type().name(),
          event.mode(),
          event.type().quad().name(),
          act.actor(),
          act.recipient(),
          event.realis().word(),
          event.hedge(),
          event.attribution(),
          Sentence.of(act.reading(), event));
    }
  }

  /// Who said what, word for word where it is direct.
  public record QuotationLine(
      String id,
      String content,
      String mode,
      Optional<String> source,
      Optional<String> person,
      Optional<String> country,
      Optional<String> addressee,
      Optional<String> channel,
      ArticleLine article) {

    /// @param edition tells which sources have a page of their own
    static QuotationLine of(Edition edition, Found<Quotation> found) {
      Quotation quotation = found.finding();
      Reading reading = found.reading();
      return new QuotationLine(
          quotation.id(),
          quotation.content().in(reading.article().text()),
          quotation.mode().word(),
          quotation.source(),
          quotation
              .source()
              .map(source -> OfficeHolder.idOf(reading, source))
              .filter(edition.people()::containsKey),
          quotation.sourceCountry(),
          quotation.addressee(),
          quotation.channel(),
          ArticleLine.of(reading));
    }
  }

  /// A stretch of the calendar.
  public record WhenLine(LocalDate start, LocalDate end, String precision) {

    static WhenLine of(When when) {
      return new WhenLine(when.start(), when.end(), when.precision().word());
    }
  }

  /// An appointment as one article has it.
  public record AppointmentLine(
      String uid,
      String summary,
      Optional<WhenLine> when,
      Optional<String> place,
      List<String> countries,
      List<String> participants,
      List<String> agenda,
      String status,
      Optional<String> recurrence,
      List<String> conflicts,
      List<String> evidence,
      List<ArticleLine> articles) {

    static AppointmentLine of(Found<Appointment> found) {
      Appointment appointment = found.finding();
      return new AppointmentLine(
          appointment.id() + "@thaw",
          appointment.summary(),
          appointment.when().map(WhenLine::of),
          appointment.place(),
          appointment.countries(),
          appointment.participants(),
          appointment.agenda(),
          appointment.status().word(),
          appointment.recurrence(),
          List.of(),
          List.of(appointment.id()),
          List.of(ArticleLine.of(found.reading())));
    }
  }

  /// A person with a public office.
  public record PersonLine(
      String id, String name, List<String> offices, Optional<String> country, int articles) {

    static PersonLine of(OfficeHolder person) {
      return new PersonLine(
          person.id(),
          person.name(),
          List.copyOf(person.offices()),
          person.country(),
          person.mentions().size());
    }
  }

  /// The words of a sentence of the reading; empty outside it.
  static String sentence(Reading reading, int index) {
    return index >= 0 && index < reading.sentences().size()
        ? reading.sentences().get(index).in(reading.article().text())
        : "";
  }
}
