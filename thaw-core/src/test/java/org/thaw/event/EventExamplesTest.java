package org.thaw.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.knowledge.Knowledge;
import org.thaw.mention.MentionFinder;
import org.thaw.mention.Mentions;
import org.thaw.reading.PlainArticle;
import org.thaw.text.Span;

/// Runs every sentence of `examples.en.tsv` through the coder.
class EventExamplesTest {

  private static final EventCoder CODER = new EventCoder();
  private static MentionFinder mentionFinder;
  private static StoredAnnotations annotations;

  @BeforeAll
  static void load() throws IOException {
    mentionFinder = new MentionFinder(Knowledge.load());
    annotations = StoredAnnotations.load();
  }

  static Stream<List<String>> examples() {
    return Table.read("examples.en.tsv", 2).stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theSentenceIsReadAsItsRowSays(List<String> row) {
    AnnotatedArticle article = article(row.get(0));
    List<String> expected =
        row.get(1).equals("-") ? List.of() : Arrays.asList(row.get(1).split("; "));

    List<Event> events = CODER.code(article, mentions(article), List.of(), List.of());

    assertThat(events).extracting(EventExamplesTest::words).hasSameElementsAs(expected);
  }

  @Test
  void anEventCarriesItsTriggerItsRulesAndItsProbability() {
    AnnotatedArticle article = article("Denmark summoned the Russian ambassador.");

    Event event = CODER.code(article, mentions(article), List.of(), List.of()).getFirst();

    assertThat(event.trigger().in(article.text())).isEqualTo("summoned");
    assertThat(event.evidence().rules()).first().asString().startsWith("event:summon");
    assertThat(event.confidence()).isBetween(0.5, 1.0);
    assertThat(event.spans()).isNotEmpty();
  }

  @Test
  void aGovernmentsOwnTextTellsNoActsOfItsStateAlone() {
    AnnotatedArticle plain = article("Turkey imposed a curfew in Cizre.");

    assertThat(code(in(plain, "Ankara Herald"))).hasSize(1);
    assertThat(code(in(plain, "Ministry of Interior of Turkey"))).isEmpty();
    assertThat(code(in(plain, "Ministry of Defence of Greece"))).hasSize(1);
  }

  private static List<Event> code(AnnotatedArticle article) {
    return CODER.code(article, mentions(article), List.of(), List.of());
  }

  private static AnnotatedArticle in(AnnotatedArticle told, String outlet) {
    Article as = told.article();
    Article article =
        new Article(
            as.id(),
            as.url(),
            outlet,
            as.language(),
            as.section(),
            as.headline(),
            as.summary(),
            as.published(),
            as.publishedOrigin(),
            as.dateline(),
            as.bylines(),
            as.credits(),
            as.pictures(),
            as.blocks(),
            as.text(),
            as.licence(),
            as.slip());
    return new AnnotatedArticle(article, told.annotation());
  }

  @Test
  void twoGivenPartiesAlwaysHaveAnEventBetweenThem() {
    AnnotatedArticle article = article("Peru recalled its ambassador from Bolivia.");
    AnnotatedArticle plain = article("The price of Kenyan tea rose in June.");

    PairCoding recalled =
        CODER.codePair(article, mentions(article), new Span(0, 4), new Span(34, 41));
    PairCoding nothing = CODER.codePair(plain, mentions(plain), new Span(13, 19), new Span(20, 23));

    assertThat(recalled.type()).isEqualTo(EventType.SANCTION);
    assertThat(recalled.mode()).contains("withdraw");
    assertThat(nothing.confidence()).isBetween(0.0, 0.5);
  }

  private static Mentions mentions(AnnotatedArticle article) {
    return mentionFinder.find(article);
  }

  private static String words(Event event) {
    String mode = event.mode().map(name -> "." + name).orElse("");
    String realis = event.realis() == Realis.ACTUAL ? "" : " ~" + event.realis();
    return event.type()
        + mode
        + " "
        + codes(event.actors())
        + ">"
        + codes(event.recipients())
        + realis;
  }

  private static String codes(List<Actor> actors) {
    return String.join(
        ",", actors.stream().flatMap(actor -> actor.country().stream()).sorted().toList());
  }

  private static AnnotatedArticle article(String text) {
    List<Sentence> sentences =
        annotations.of(text).orElseThrow(() -> new AssertionError("no annotation of: " + text));
    return new PlainArticle("en")
        .paragraph(text)
        .published(Optional.of(Instant.parse("2024-05-15T12:00:00Z")))
        .annotated(new Annotation(sentences));
  }
}
