package org.thaw.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.ItemVersion;
import org.thaw.article.Licence;
import org.thaw.article.Plan;
import org.thaw.article.Slip;
import org.thaw.article.Terms;
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
import org.thaw.text.Span;

/// Readings drawn from a seed: every kind of finding, every field present or absent, spans inside
/// the text. The same seed gives the same readings. They are well-formed, not meaningful.
public final class Readings {

  private static final List<String> COUNTRIES = List.of("COL", "IND", "IRN", "SAU", "USA");
  private static final List<String> WORDS =
      List.of("Bogotá", "talks", "“no”", "naïve", "sanctions", "50%", "the 𝔞 minister", "visa");

  private final Random random;

  public Readings(long seed) {
    random = new Random(seed);
  }

  /// The next reading.
  public Reading next() {
    return of(article());
  }

  /// A reading of the article, with findings drawn from the seed.
  public Reading of(Article article) {
    boolean given = !article.summary().isEmpty();
    String text = article.text();
    return new Reading(
        article,
        "test-coder/" + random.nextInt(9),
        List.of(span(text), span(text)),
        given ? article.summary() : List.of(words()),
        given,
        some(() -> new Section(maybe(this::words), pick(Section.Role.values()), span(text))),
        some(() -> person(text)),
        some(() -> place(text)),
        some(() -> time(text)),
        some(() -> quotation(text)),
        some(() -> event(text)),
        some(() -> appointment(text)),
        some(() -> measure(text)),
        some(() -> concern(text)),
        some(() -> new Question(evidence(text), words())),
        some(() -> new Claim(evidence(text), "COL", "USA", pick(Claim.Direction.values()))),
        some(this::country),
        some(this::words));
  }

  private Article article() {
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, words());
    for (int i = 0; i < 4; i++) {
      text.add(pick(Article.Kind.values()), words() + " " + words() + ".");
    }
    return new Article(
        ContentId.of(text.text(), random.nextLong()),
        maybe(() -> "https://example.org/" + random.nextInt(1000)),
        "Example Wire",
        random.nextBoolean() ? "en" : "es",
        maybe(this::words),
        words(),
        some(this::words),
        maybe(() -> Instant.ofEpochSecond(1_700_000_000L + random.nextInt(80_000_000))),
        pick(Article.Origin.values()),
        maybe(() -> new Article.Dateline(words(), maybe(this::country), maybe(this::words))),
        some(() -> new Article.Byline(words(), "author", maybe(this::words))),
        some(this::words),
        some(() -> picture()),
        text.blocks(),
        text.text(),
        pick(Licence.values()),
        slip(text.text()));
  }

  private Slip slip(String text) {
    return new Slip(
        Optional.empty(),
        maybe(() -> new Slip.Correction("correction", words())),
        random.nextBoolean() ? Terms.NONE : terms(),
        some(() -> new Slip.Topic("medtop:11000000", words())),
        some(this::words),
        some(this::words),
        some(() -> plan(text)));
  }

  private Terms terms() {
    return new Terms(
        some(this::words),
        maybe(this::words),
        maybe(this::words),
        some(this::words),
        maybe(this::words),
        maybe(() -> Instant.ofEpochSecond(1_700_000_000L + random.nextInt(9_000_000))));
  }

  private Plan plan(String text) {
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    return new Plan(
        words(),
        maybe(() -> new Plan.Dates(day, day, pick(Plan.Precision.values()), words())),
        maybe(this::words),
        some(this::words),
        some(this::words),
        pick(Plan.Status.values()),
        maybe(this::words),
        List.of(span(text)));
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

  private Article.Picture picture() {
    return new Article.Picture(
        maybe(this::words), words(), maybe(this::words), maybe(this::words), maybe(this::words));
  }

  private Person person(String text) {
    return new Person(
        evidence(text),
        words(),
        maybe(this::words),
        maybe(this::country),
        maybe(() -> "IGO:UN"),
        maybe(this::words));
  }

  private Place place(String text) {
    return new Place(
        words(),
        span(text),
        maybe(this::country),
        maybe(() -> random.nextDouble(-90, 90)),
        maybe(() -> random.nextDouble(-180, 180)));
  }

  private TimeExpression time(String text) {
    return new TimeExpression(
        evidence(text), pick(TimeExpression.Type.values()), "2026-W11", maybe(this::when));
  }

  private Quotation quotation(String text) {
    return new Quotation(
        evidence(text),
        maybe(this::words),
        maybe(this::country),
        maybe(() -> span(text)),
        maybe(this::words),
        maybe(() -> span(text)),
        span(text),
        pick(Quotation.Mode.values()),
        pick(Quotation.Kind.values()),
        maybe(this::words),
        maybe(this::words));
  }

  private Event event(String text) {
    return new Event(
        evidence(text),
        pick(EventType.values()),
        maybe(() -> "restrict"),
        some(() -> "diplomatic"),
        List.of(actor()),
        some(this::actor),
        span(text),
        maybe(this::when),
        maybe(() -> place(text)),
        pick(Realis.values()),
        maybe(this::words),
        maybe(this::words));
  }

  private Actor actor() {
    return new Actor(
        words(), maybe(this::country), maybe(() -> pick(Sector.values())), maybe(this::words));
  }

  private Appointment appointment(String text) {
    return new Appointment(
        evidence(text),
        words(),
        maybe(this::when),
        maybe(this::words),
        some(this::words),
        some(this::country),
        some(this::words),
        pick(Appointment.Status.values()),
        maybe(() -> "FREQ=MONTHLY;INTERVAL=3"));
  }

  private Measure measure(String text) {
    return new Measure(
        evidence(text),
        pick(Measure.Kind.values()),
        maybe(this::country),
        maybe(this::country),
        maybe(this::words),
        pick(Measure.State.values()),
        maybe(this::when),
        maybe(this::when),
        maybe(this::words),
        maybe(this::words),
        maybe(this::words),
        maybe(this::when),
        maybe(this::words),
        maybe(this::words),
        maybe(this::words),
        random.nextBoolean());
  }

  private Concern concern(String text) {
    return new Concern(
        evidence(text), words(), maybe(this::country), some(this::words), maybe(this::country));
  }

  private Evidence evidence(String text) {
    return new Evidence(
        ContentId.of(random.nextLong()),
        List.of(span(text)),
        random.nextInt(2),
        random.nextDouble(),
        some(() -> "rule-" + random.nextInt(9)));
  }

  private When when() {
    LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
    return new When(
        start, start.plusDays(random.nextInt(9)), pick(When.Precision.values()), words());
  }

  private Span span(String text) {
    int start = random.nextInt(text.length());
    return new Span(start, start + 1 + random.nextInt(text.length() - start));
  }

  private String country() {
    return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
  }

  private String words() {
    return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
