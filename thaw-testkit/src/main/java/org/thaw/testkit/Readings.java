package org.thaw.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ItemVersion;
import org.thaw.article.Slip;
import org.thaw.finding.Actor;
import org.thaw.finding.Appointment;
import org.thaw.finding.Claim;
import org.thaw.finding.Concern;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Evidence;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Place;
import org.thaw.finding.Question;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.finding.Section;
import org.thaw.finding.Sector;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.reading.Reading;
import org.thaw.text.ContentId;

/// Readings drawn from a seed: every kind of finding, every field present or absent, spans inside
/// the text. The same seed gives the same readings. They are well-formed, not meaningful.
public final class Readings {

  private final Draw draw;
  private final DrawnArticles articles;

  public Readings(long seed) {
    draw = new Draw(seed);
    articles = new DrawnArticles(draw);
  }

  /// The next reading.
  public Reading next() {
    return of(articles.next());
  }

  /// A reading of the article, with findings drawn from the seed.
  public Reading of(Article article) {
    boolean given = !article.summary().isEmpty();
    String text = article.text();
    return new Reading(
        article,
        "test-coder/" + draw.number(9),
        List.of(draw.span(text), draw.span(text)),
        given ? article.summary() : List.of(draw.words()),
        given,
        draw.some(() ->
            new Section(
                draw.maybe(draw::words), draw.pick(Section.Role.values()), draw.span(text))),
        draw.some(() -> person(text)),
        draw.some(() -> place(text)),
        draw.some(() -> time(text)),
        draw.some(() -> quotation(text)),
        draw.some(() -> event(text)),
        draw.some(() -> appointment(text)),
        draw.some(() -> measure(text)),
        draw.some(() -> concern(text)),
        draw.some(() -> new Question(evidence(text), draw.words())),
        draw.some(
            () -> new Claim(evidence(text), "COL", "USA", draw.pick(Claim.Direction.values()))),
        draw.some(draw::country),
        draw.some(draw::words));
  }

  /// A reading of the same article as a version of an item.
  public Reading version(Reading reading, ItemVersion version) {
    Slip slip = reading.article().slip();
    return of(
        reading
            .article()
            .with(
                new Slip(
                    Optional.of(version),
                    slip.correction(),
                    slip.terms(),
                    slip.topics(),
                    slip.genres(),
                    slip.trust(),
                    slip.plans())));
  }

  private Person person(String text) {
    return new Person(
        evidence(text),
        draw.words(),
        draw.maybe(draw::words),
        draw.maybe(draw::country),
        draw.maybe(() -> "IGO:UN"),
        draw.maybe(draw::words));
  }

  private Place place(String text) {
    return new Place(
        draw.words(),
        draw.span(text),
        draw.maybe(draw::country),
        draw.maybe(() -> draw.between(-90, 90)),
        draw.maybe(() -> draw.between(-180, 180)));
  }

  private TimeExpression time(String text) {
    return new TimeExpression(
        evidence(text),
        draw.pick(TimeExpression.Type.values()),
        "2026-W11",
        draw.maybe(this::when));
  }

  private Quotation quotation(String text) {
    return new Quotation(
        evidence(text),
        draw.maybe(draw::words),
        draw.maybe(draw::country),
        draw.maybe(() -> draw.span(text)),
        draw.maybe(draw::words),
        draw.maybe(() -> draw.span(text)),
        draw.span(text),
        draw.pick(Quotation.Mode.values()),
        draw.pick(Quotation.Kind.values()),
        draw.maybe(draw::words),
        draw.maybe(draw::words));
  }

  private Event event(String text) {
    return new Event(
        evidence(text),
        draw.pick(EventType.values()),
        draw.maybe(() -> "restrict"),
        draw.some(() -> "diplomatic"),
        List.of(actor()),
        draw.some(this::actor),
        draw.span(text),
        draw.maybe(this::when),
        draw.maybe(() -> place(text)),
        draw.pick(Realis.values()),
        draw.maybe(draw::words),
        draw.maybe(draw::words));
  }

  private Actor actor() {
    return new Actor(
        draw.words(),
        draw.maybe(draw::country),
        draw.maybe(() -> draw.pick(Sector.values())),
        draw.maybe(draw::words));
  }

  private Appointment appointment(String text) {
    return new Appointment(
        evidence(text),
        draw.words(),
        draw.maybe(this::when),
        draw.maybe(draw::words),
        draw.some(draw::words),
        draw.some(draw::country),
        draw.some(draw::words),
        draw.pick(Appointment.Status.values()),
        draw.maybe(() -> "FREQ=MONTHLY;INTERVAL=3"));
  }

  private Measure measure(String text) {
    return new Measure(
        evidence(text),
        draw.pick(Measure.Kind.values()),
        draw.maybe(draw::country),
        draw.maybe(draw::country),
        draw.maybe(draw::words),
        draw.pick(Measure.State.values()),
        draw.maybe(this::when),
        draw.maybe(this::when),
        draw.maybe(draw::words),
        draw.maybe(draw::words),
        draw.maybe(draw::words),
        draw.maybe(this::when),
        draw.maybe(draw::words),
        draw.maybe(draw::words),
        draw.maybe(draw::words),
        draw.coin());
  }

  private Concern concern(String text) {
    return new Concern(
        evidence(text),
        draw.words(),
        draw.maybe(draw::country),
        draw.some(draw::words),
        draw.maybe(draw::country));
  }

  private Evidence evidence(String text) {
    return new Evidence(
        ContentId.of(draw.number()),
        List.of(draw.span(text)),
        draw.number(2),
        draw.share(),
        draw.some(() -> "rule-" + draw.number(9)));
  }

  private When when() {
    LocalDate start = LocalDate.of(2026, 1, 1).plusDays(draw.number(300));
    return new When(
        start, start.plusDays(draw.number(9)), draw.pick(When.Precision.values()), draw.words());
  }
}
