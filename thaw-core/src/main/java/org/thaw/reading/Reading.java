package org.thaw.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.Finding;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Place;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Section;
import org.thaw.finding.TimeExpression;
import org.thaw.text.Span;

/// The whole reading of one article: a pure function of the article and the knowledge tables,
/// versioned.
///
/// @param article the article, its publication time and dateline completed by the reading
/// @param coder version of rules, tables and models that made the reading
/// @param sentences the sentences' spans, so that a finding's sentence and its neighbours can be
///   shown
/// @param summary given summary, or else sentences that stand in the article
/// @param summaryGiven true if the summary was on the page
/// @param countries countries the article names, each once, for exposure
/// @param warnings what a reader should know, such as a date that was inferred
public record Reading(
    Article article,
    String coder,
    List<Span> sentences,
    List<String> summary,
    boolean summaryGiven,
    List<Section> sections,
    List<Person> people,
    List<Place> places,
    List<TimeExpression> times,
    List<Quotation> quotations,
    List<Event> events,
    List<Appointment> appointments,
    List<Measure> measures,
    List<Concern> concerns,
    List<Question> questions,
    List<Claim> claims,
    List<String> countries,
    List<String> warnings) {

  public Reading {
    sentences = List.copyOf(sentences);
    summary = List.copyOf(summary);
    sections = List.copyOf(sections);
    people = List.copyOf(people);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quotations = List.copyOf(quotations);
    events = List.copyOf(events);
    appointments = List.copyOf(appointments);
    measures = List.copyOf(measures);
    concerns = List.copyOf(concerns);
    questions = List.copyOf(questions);
    claims = List.copyOf(claims);
    countries = List.copyOf(countries);
    warnings = List.copyOf(warnings);
  }

  /// Every finding, kind by kind.
  public Stream<Finding> findings() {
    return Stream.of(
            people, times, quotations, events, appointments, measures, concerns, questions, claims)
        .flatMap(List::stream);
  }

  /// The quotations of what was said, without those of what somebody only thinks or wants.
  public List<Quotation> statements() {
    return quotations.stream().filter(Quotation::isStatement).toList();
  }

  /// The same reading of an article under another licence.
  public Reading licensed(Licence licence) {
    return with(article.licensed(licence));
  }

  /// The same reading, of the article as another one has it.
  ///
  /// @param other has the text that was read
  public Reading with(Article other) {
    return with(other, events);
  }

  /// The same reading with what `each` makes of every finding: one of the same kind, or none.
  public Reading withFindings(Function<Finding, Optional<Finding>> each) {
    return new Reading(
        article,
        coder,
        sentences,
        summary,
        summaryGiven,
        sections,
        made(people, Person.class, each),
        places,
        made(times, TimeExpression.class, each),
        made(quotations, Quotation.class, each),
        made(events, Event.class, each),
        made(appointments, Appointment.class, each),
        made(measures, Measure.class, each),
        made(concerns, Concern.class, each),
        made(questions, Question.class, each),
        made(claims, Claim.class, each),
        countries,
        warnings);
  }

  /// The same reading with other events.
  public Reading withEvents(List<Event> others) {
    return with(article, others);
  }

  private Reading with(Article another, List<Event> others) {
    return new Reading(
        another,
        coder,
        sentences,
        summary,
        summaryGiven,
        sections,
        people,
        places,
        times,
        quotations,
        others,
        appointments,
        measures,
        concerns,
        questions,
        claims,
        countries,
        warnings);
  }

  private static <F extends Finding> List<F> made(
      List<F> findings, Class<F> kind, Function<Finding, Optional<Finding>> each) {
    return findings.stream()
        .flatMap(finding -> each.apply(finding).stream())
        .map(kind::cast)
        .toList();
  }
}
