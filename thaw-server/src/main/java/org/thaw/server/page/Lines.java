package org.thaw.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thaw.agenda.Meeting;
import org.thaw.agenda.Topic;
import org.thaw.finding.Finding;
import org.thaw.finding.Quotation;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.fold.Wording;
import org.thaw.knowledge.Terms;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Edition;
import org.thaw.server.edition.Found;
import org.thaw.server.edition.OfficeHolder;

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
      Optional<String> summary,
      Optional<String> url) {

    static ArticleLine of(Reading reading) {
      return new ArticleLine(
          reading.article().id(),
          reading.article().headline(),
          reading.article().outlet(),
          reading.article().language(),
          reading.article().published(),
          reading.summary().stream().findFirst(),
          reading.article().url());
    }
  }

  /// The sentence a finding stands in, with the article it is from.
  public record Sentence(String evidence, String words, ArticleLine article) {

    static Sentence of(Reading reading, Finding finding) {
      return at(reading, finding, finding.sentence());
    }

    private static Sentence at(Reading reading, Finding finding, int index) {
      return new Sentence(finding.id(), sentence(reading, index), ArticleLine.of(reading));
    }

    /// The sentence that holds some words of a finding: its own, else one beside it.
    static Sentence holding(Reading reading, Finding finding, String words) {
      int own = finding.sentence();
      return IntStream.of(own, own + 1, own - 1)
          .filter(index -> sentence(reading, index).contains(words))
          .mapToObj(index -> at(reading, finding, index))
          .findFirst()
          .orElseGet(() -> of(reading, finding));
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
              .filter(id -> edition.person(id).isPresent()),
          quotation.sourceCountry(),
          quotation.addressee(),
          quotation.channel(),
          ArticleLine.of(reading));
    }
  }

  /// A stretch of the calendar.
  public record WhenLine(LocalDate start, LocalDate end, String precision) {

    public static WhenLine of(When when) {
      return new WhenLine(when.start(), when.end(), when.precision().word());
    }
  }

  /// An appointment, merged from all articles that speak of it.
  ///
  /// @param conflicts other dates that sources give
  /// @param summaries the summary, and the best of every other language
  /// @param places the place, and as most say in every other language
  /// @param topics the agenda, with the language of each
  /// @param prepares the appointment that it serves to prepare
  public record AppointmentLine(
      String uid,
      int sequence,
      String summary,
      Optional<WhenLine> when,
      Optional<String> place,
      List<String> countries,
      List<String> participants,
      List<String> agenda,
      String status,
      Optional<String> recurrence,
      List<WhenLine> conflicts,
      Instant revised,
      List<String> evidence,
      List<Sentence> sentences,
      List<Wording> summaries,
      List<Wording> places,
      List<Wording> topics,
      Optional<Prepared> prepares) {

    /// The state in words: a plan without a date has no day that could have passed.
    public String shownStatus() {
      return when.isEmpty() && status.equals("lapsed_unknown") ? "lapsed_undated" : status;
    }

    /// True if the first of the sentences shown with it begins with these words of it, so that a
    /// page need not say them twice.
    public boolean told(Wording wording, List<Sentence> shown) {
      String start = wording.words().replaceFirst("\\s*…$", "");
      return !shown.isEmpty() && shown.getFirst().words().startsWith(start);
    }

    static AppointmentLine of(Edition edition, Meeting meeting) {
      return new AppointmentLine(
          meeting.uid(),
          meeting.sequence(),
          meeting.summary(),
          meeting.when().map(WhenLine::of),
          meeting.place(),
          meeting.countries(),
          meeting.participants(),
          meeting.agenda(),
          meeting.status().word(),
          meeting.recurrence(),
          meeting.conflicts().stream().map(WhenLine::of).toList(),
          meeting.revised(),
          meeting.evidence().stream().map(Citation::finding).toList(),
          Lines.sentences(edition, meeting.evidence()),
          meeting.summaries(),
          meeting.places(),
          meeting.topics().stream().map(Topic::wording).toList(),
          edition.calendar().prepared(meeting).map(Prepared::of));
    }
  }

  /// An appointment that another serves to prepare.
  public record Prepared(String uid, Optional<WhenLine> when, String status, String evidence) {

    static Prepared of(Meeting meeting) {
      return new Prepared(
          meeting.uid(),
          meeting.when().map(WhenLine::of),
          meeting.status().word(),
          meeting.evidence().getLast().finding());
    }
  }

  /// A person with a public office.
  ///
  /// @param until last day in office of who was out of it on the day that the page speaks of
  public record PersonLine(
      String id,
      String name,
      List<String> offices,
      Optional<String> country,
      int articles,
      Optional<LocalDate> until) {

    /// @param day that the page speaks of
    static PersonLine of(OfficeHolder person, LocalDate day) {
      return new PersonLine(
          person.id(),
          person.name(),
          List.copyOf(person.offices()),
          person.country(),
          person.mentions().size(),
          Terms.ended(person.id(), day));
    }
  }

  /// The sentences that citations point at, latest first; those of readings that are gone are left
  /// out.
  public static List<Sentence> sentences(Edition edition, List<Citation> evidence) {
    return evidence.reversed().stream()
        .flatMap(citation -> edition.finding(citation.finding()).stream())
        .map(found -> Sentence.of(found.reading(), found.finding()))
        .toList();
  }

  /// The same, each where it holds these words: what a meeting is about may stand beside the
  /// sentence that tells of the meeting.
  static List<Sentence> sentences(Edition edition, List<Citation> evidence, String words) {
    return evidence.reversed().stream()
        .flatMap(citation -> edition.finding(citation.finding()).stream())
        .map(found -> Sentence.holding(found.reading(), found.finding(), words))
        .toList();
  }

  /// The words of a sentence of the reading; empty outside it.
  static String sentence(Reading reading, int index) {
    return index >= 0 && index < reading.sentences().size()
        ? reading.sentences().get(index).in(reading.article().text())
        : "";
  }
}
