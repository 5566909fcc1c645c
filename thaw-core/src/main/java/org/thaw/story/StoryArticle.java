package org.thaw.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.article.Article;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.Embedding;
import org.thaw.finding.Event;
import org.thaw.finding.Person;
import org.thaw.finding.Realis;
import org.thaw.reading.Reading;
import org.thaw.text.ContentId;
import org.thaw.text.Span;

/// What clustering needs to know of an article.
///
/// @param order publication time; articles without one keep the order in which they come
/// @param text the article's one text, not a copy of it
/// @param paragraphs of the body, as spans of the text
/// @param names countries, organizations and people, in codes that are alike in every language
/// @param acts coded acts such as `THREATEN USA>COL`, without their day
/// @param days days on which its actual events happened
/// @param embedding of its headline and lead; none if there is no model
public record StoryArticle(
    String id,
    String outlet,
    String language,
    Optional<Instant> order,
    String headline,
    String text,
    List<Span> paragraphs,
    Set<String> names,
    Set<String> acts,
    Set<LocalDate> days,
    Embedding embedding) {

  private static final int LEAD = 450;

  public StoryArticle {
    paragraphs = List.copyOf(paragraphs);
    names = Set.copyOf(names);
    acts = Set.copyOf(acts);
    days = Set.copyOf(days);
  }

  /// An article whose text is its body.
  public StoryArticle(
      String id,
      String outlet,
      String language,
      Optional<Instant> order,
      String headline,
      String body,
      Set<String> names,
      Set<String> acts,
      Set<LocalDate> days,
      Embedding embedding) {
    this(
        id,
        outlet,
        language,
        order,
        headline,
        body,
        List.of(new Span(0, body.length())),
        names,
        acts,
        days,
        embedding);
  }

  /// What clustering needs of a reading.
  public static StoryArticle of(Reading reading, Embedder embedder) {
    return of(reading, embedder.embed(lead(reading.article())));
  }

  /// The same with a vector that is known, or with none.
  public static StoryArticle of(Reading reading, Embedding embedding) {
    Article article = reading.article();
    return new StoryArticle(
        article.id(),
        article.outlet(),
        article.language(),
        article.published(),
        Headline.bare(article.headline()),
        article.text(),
        article.blocks().stream()
            .filter(block -> block.kind().isBody())
            .map(Article.Block::span)
            .toList(),
        names(reading),
        acts(reading),
        days(reading),
        embedding);
  }

  /// The id of all that is known of it but the embedding, which follows from the text.
  public String contentId() {
    return ContentId.of(
        id,
        outlet,
        language,
        order,
        headline,
        text,
        paragraphs,
        new TreeSet<>(names),
        new TreeSet<>(acts),
        new TreeSet<>(days));
  }

  /// Countries and people of a reading, in codes that are alike in every language.
  static Set<String> names(Reading reading) {
    Set<String> names = new HashSet<>(reading.countries());
    for (Person person : reading.people()) {
      names.add("person:" + person.entity().orElse(person.name()));
    }
    return names;
  }

  /// The words of the body, paragraphs apart.
  public String body() {
    return paragraphs.stream().map(span -> span.in(text)).collect(Collectors.joining("\n\n"));
  }

  /// The same article as if nobody knew when it was published, and so not when its acts happened.
  public StoryArticle withoutDate() {
    return new StoryArticle(
        id,
        outlet,
        language,
        Optional.empty(),
        headline,
        text,
        paragraphs,
        names,
        acts,
        Set.of(),
        embedding);
  }

  /// The words of an article that its embedding is made of: headline and lead, without what
  /// [CountryWords] lists and without what is no part of a headline.
  public static String lead(Article article) {
    String body = article.body();
    String lead = body.substring(0, Math.min(LEAD, body.length()));
    return CountryWords.leftOut(Headline.bare(article.headline()) + ". " + lead);
  }

  /// Actual acts between states, such as `THREATEN USA>COL`.
  static Set<String> acts(Reading reading) {
    return reading.events().stream().flatMap(StoryArticle::acts).collect(Collectors.toSet());
  }

  /// The same of one event.
  static Stream<String> acts(Event event) {
    List<String> acts = new ArrayList<>();
    if (event.realis() != Realis.ACTUAL) {
      return Stream.empty();
    }
    for (var actor : event.actors()) {
      for (var recipient : event.recipients()) {
        if (actor.country().isPresent() && recipient.country().isPresent()) {
          acts.add(event.type() + " " + actor.country().get() + ">" + recipient.country().get());
        }
      }
    }
    return acts.stream();
  }

  private static Set<LocalDate> days(Reading reading) {
    Set<LocalDate> days = new HashSet<>();
    for (Event event : reading.events()) {
      if (event.realis() == Realis.ACTUAL) {
        event.when().ifPresent(when -> days.add(when.start()));
      }
    }
    return days;
  }
}
