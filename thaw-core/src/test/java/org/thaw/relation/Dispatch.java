package org.thaw.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.finding.Actor;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Evidence;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Question;
import org.thaw.finding.Realis;
import org.thaw.finding.Sector;
import org.thaw.finding.When;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Builds a reading for tests: an article of an outlet and a day, and what was found in it.
public final class Dispatch {

  private final String id;
  private final String outlet;
  private final Instant published;
  private String text;
  private final TreeSet<String> countries = new TreeSet<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private int findings;

  public Dispatch(String id, String outlet, LocalDate published) {
    this(id, outlet, published.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  public Dispatch(String id, String outlet, Instant published) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
    this.text = "Dispatch " + id;
  }

  /// The same dispatch as another outlet prints it, word by word.
  public Dispatch text(String words) {
    text = words;
    return this;
  }

  public Dispatch names(String... codes) {
    countries.addAll(List.of(codes));
    return this;
  }

  public Dispatch event(EventType type, String from, String to) {
    return event(type, from, to, Optional.empty(), Realis.ACTUAL);
  }

  public Dispatch event(EventType type, String from, String to, LocalDate day) {
    return event(type, from, to, Optional.of(When.day(day, "then")), Realis.ACTUAL);
  }

  public Dispatch event(
      EventType type, String from, String to, Optional<When> when, Realis realis) {
    names(from, to);
    events.add(
        new Event(
            evidence("event"),
            type,
            Optional.empty(),
            List.of(),
            List.of(actor(from)),
            List.of(actor(to)),
            new Span(0, 1),
            when,
            Optional.empty(),
            realis,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  public Dispatch meeting(String one, String other) {
    return meeting(one, other, List.of());
  }

  /// The two meet on a third state's soil.
  Dispatch meetingIn(String host, String one, String other) {
    names(host);
    return meeting(one, other, List.of(actor(host)));
  }

  private Dispatch meeting(String one, String other, List<Actor> hosts) {
    names(one, other);
    events.add(
        new Event(
            evidence("event"),
            EventType.CONSULT,
            Optional.empty(),
            List.of(),
            List.of(actor(one), actor(other)),
            hosts,
            new Span(0, 1),
            Optional.empty(),
            Optional.empty(),
            Realis.ACTUAL,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  public Dispatch measure(
      Measure.Kind kind, String imposer, String target, String object, Measure.State state) {
    return measure(kind, imposer, target, object, state, Optional.empty(), Optional.empty());
  }

  public Dispatch measure(
      Measure.Kind kind,
      String imposer,
      String target,
      String object,
      Measure.State state,
      Optional<When> when,
      Optional<When> deadline) {
    names(imposer, target);
    measures.add(
        new Measure(
            evidence("measure"),
            kind,
            Optional.of(imposer),
            Optional.of(target),
            Optional.of(object).filter(words -> !words.isEmpty()),
            state,
            when,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            deadline,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
    return this;
  }

  public Dispatch appointment(
      String summary, Optional<When> when, Appointment.Status status, String... states) {
    names(states);
    appointments.add(
        new Appointment(
            evidence("appointment"),
            summary,
            when,
            Optional.of("Washington"),
            List.of("Gustavo Petro", "Donald Trump"),
            List.of(states),
            List.of("drug policy; trade, and borders"),
            status,
            Optional.empty()));
    return this;
  }

  /// The headline's own claim; the countries in order of their codes.
  public Dispatch claim(Claim.Direction direction, String a, String b) {
    names(a, b);
    claims.add(new Claim(evidence("claim"), a, b, direction));
    return this;
  }

  public Dispatch question(String words, String... codes) {
    names(codes);
    questions.add(new Question(evidence("question"), words));
    return this;
  }

  /// Names a person of a country by an office.
  ///
  /// @param entity id in the knowledge tables
  Dispatch person(String name, String office, String country, String entity) {
    names(country);
    people.add(
        new Person(
            evidence("person"),
            name,
            Optional.of(office),
            Optional.of(country),
            Optional.empty(),
            Optional.of(entity)));
    return this;
  }

  public Reading reading() {
    return new Reading(
        article(),
        "coder/1",
        List.of(new Span(0, 1)),
        List.of(),
        false,
        List.of(),
        people,
        List.of(),
        List.of(),
        List.of(),
        events,
        appointments,
        measures,
        List.of(),
        questions,
        claims,
        List.copyOf(countries),
        List.of());
  }

  private Article article() {
    return Article.plain(
        id, outlet, "en", "Headline", Optional.of(published), List.of(), text, Licence.OWN);
  }

  private Evidence evidence(String kind) {
    return Evidence.of(id, kind, List.of(new Span(0, 1)), 0, 0.9, List.of("test"), findings++);
  }

  private static Actor actor(String country) {
    return new Actor(country, Optional.of(country), Optional.of(Sector.GOV), Optional.empty());
  }
}
