package org.thaw.server;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
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
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.finding.Section;
import org.thaw.finding.Sector;
import org.thaw.finding.When;
import org.thaw.reading.Reading;
import org.thaw.text.ContentId;
import org.thaw.text.Span;

/// A small archive of readings made by hand: forty days of Colombia and the United States, half of
/// them quarrels and then talks that claim to ease tension, with a measure, an appointment, a
/// quotation and an office-holder in each.
public final class Sample {

  private static final List<String> GOODS =
      List.of("coffee", "emeralds", "bananas", "aircraft", "textbooks", "vaccines", "flowers");
  private static final List<String> PEOPLE =
      List.of("students", "pilots", "farmers", "judges", "nurses", "sailors", "artists", "miners");
  private static final List<String> TOWNS =
      List.of("Cali", "Pasto", "Tunja", "Leticia", "Miami", "Boston", "Tucson", "Omaha", "Neiva");
  private static final Optional<String> NONE = Optional.empty();

  private Sample() {}

  /// The readings, oldest first.
  public static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      Instant published = Instant.parse("2026-01-01T12:00:00Z").plus(day, ChronoUnit.DAYS);
      readings.add(reading(published, day < 20 ? EventType.THREATEN : EventType.CONSULT, day));
    }
    return readings;
  }

  /// A capture that stands for where a reading came from.
  public static Capture capture(Reading reading) {
    return Capture.of(
        "sample",
        Optional.of(reading.article().id()),
        "text/plain",
        Map.of(),
        new byte[0],
        reading.article().published().orElseThrow(),
        Licence.OWN);
  }

  private static Reading reading(Instant published, EventType type, int day) {
    String verb = type == EventType.THREATEN ? "threatened" : "telephoned";
    String headline = "Washington " + verb + " Bogotá, day " + day;
    String first = "The United States " + verb + " Colombia & <friends> on day " + day + ".";
    String second = "“We remain calm on day " + day + ",” said Foreign Minister Ana Prueba.";
    String third =
        "It was about %s and %s in %s, and nothing else."
            .formatted(
                GOODS.get(day % GOODS.size()),
                PEOPLE.get(day * 3 % PEOPLE.size()),
                TOWNS.get(day * 7 % TOWNS.size()));
    ArticleText text =
        new ArticleText()
            .add(Article.Kind.HEADLINE, headline + ", " + GOODS.get(day % GOODS.size()))
            .add(Article.Kind.PARAGRAPH, first)
            .add(Article.Kind.PARAGRAPH, second)
            .add(Article.Kind.PARAGRAPH, third);
    Article article = article(published, headline, text, day % 2 == 0 ? "Alpha" : "Beta");
    List<Span> sentences = text.blocks().stream().map(Article.Block::span).toList();
    String id = article.id();
    return new Reading(
        article,
        "test-coder/1",
        sentences,
        List.of(first),
        false,
        List.of(new Section(NONE, Section.Role.MAIN, sentences.get(1))),
        List.of(person(id, sentences.get(2))),
        List.of(),
        List.of(),
        List.of(quotation(id, text.text(), sentences.get(2))),
        List.of(event(id, type, sentences.get(1), published)),
        List.of(appointment(id, sentences.get(1))),
        day == 10
            ? List.of(
                measure(id, Measure.Kind.VISA_REVOCATION, sentences.get(1), published),
                measure(id, Measure.Kind.TRADE_BAN, sentences.get(3), published))
            : List.of(measure(id, Measure.Kind.VISA_REVOCATION, sentences.get(1), published)),
        List.of(),
        day == 5 ? List.of(question(id, sentences.get(3))) : List.of(),
        type == EventType.CONSULT ? List.of(claim(id, sentences.get(0))) : List.of(),
        List.of("COL", "USA"),
        List.of());
  }

  private static Article article(
      Instant published, String headline, ArticleText text, String outlet) {
    return new Article(
        ContentId.of(text.text(), outlet),
        NONE,
        outlet,
        "en",
        Optional.of("Politics"),
        headline,
        List.of(),
        Optional.of(published),
        Article.Origin.METADATA,
        Optional.empty(),
        List.of(new Article.Byline("A. Writer", "author", NONE)),
        List.of(),
        List.of(),
        text.blocks(),
        text.text(),
        Licence.OWN);
  }

  private static Event event(String article, EventType type, Span sentence, Instant published) {
    LocalDate day = LocalDate.ofInstant(published, java.time.ZoneOffset.UTC);
    return new Event(
        evidence(article, "event", sentence, 1),
        type,
        NONE,
        List.of("diplomatic"),
        List.of(actor("The United States", "USA")),
        List.of(actor("Colombia", "COL")),
        new Span(sentence.start(), sentence.start() + 10),
        Optional.of(When.day(day, "day")),
        Optional.empty(),
        Realis.ACTUAL,
        NONE,
        NONE);
  }

  private static Actor actor(String name, String country) {
    return new Actor(name, Optional.of(country), Optional.of(Sector.GOV), NONE);
  }

  private static Quotation quotation(String article, String text, Span sentence) {
    int start = text.indexOf('“', sentence.start());
    Span content = new Span(start, text.indexOf('”', start) + 1);
    return new Quotation(
        evidence(article, "quotation", content, 2),
        Optional.of("Ana Prueba"),
        Optional.of("COL"),
        Optional.empty(),
        Optional.of("said"),
        Optional.empty(),
        content,
        Quotation.Mode.DIRECT,
        Quotation.Kind.STATEMENT,
        NONE,
        NONE);
  }

  private static Question question(String article, Span sentence) {
    return new Question(
        evidence(article, "question", sentence, 3), "whether an import ban will take effect");
  }

  private static Claim claim(String article, Span headline) {
    return new Claim(evidence(article, "claim", headline, 0), "COL", "USA", Claim.Direction.EASING);
  }

  private static Person person(String article, Span sentence) {
    return new Person(
        evidence(article, "person", sentence, 2),
        "Ana Prueba",
        Optional.of("Foreign Minister"),
        Optional.of("COL"),
        NONE,
        NONE);
  }

  private static Appointment appointment(String article, Span sentence) {
    return new Appointment(
        evidence(article, "appointment", sentence, 1),
        "Meeting; of the presidents, in “Washington”",
        Optional.of(When.day(LocalDate.of(2026, 3, 1), "1 March")),
        Optional.of("White House, Washington"),
        List.of("Ana Prueba"),
        List.of("COL", "USA"),
        List.of("drugs"),
        Appointment.Status.CONFIRMED,
        Optional.of("FREQ=MONTHLY;INTERVAL=3"));
  }

  private static Measure measure(
      String article, Measure.Kind kind, Span sentence, Instant published) {
    LocalDate day = LocalDate.ofInstant(published, java.time.ZoneOffset.UTC);
    return new Measure(
        evidence(article, "measure", sentence, 1),
        kind,
        Optional.of("USA"),
        Optional.of("COL"),
        NONE,
        Measure.State.IN_FORCE,
        Optional.of(When.day(day, "day")),
        Optional.empty(),
        NONE,
        NONE,
        Optional.of("unless flights resume"),
        Optional.empty(),
        NONE,
        Optional.of("Section 243(d)"),
        NONE,
        false);
  }

  private static Evidence evidence(String article, String kind, Span span, int sentence) {
    return Evidence.of(article, kind, List.of(span), sentence, 0.9, List.of("hand"));
  }
}
