package org.thaw.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Article;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Evidence;
import org.thaw.finding.Measure;
import org.thaw.finding.Person;
import org.thaw.finding.Quotation;
import org.thaw.finding.Realis;
import org.thaw.reading.Reading;
import org.thaw.testkit.Articles;
import org.thaw.text.Span;

class SearchIndexTest {

  @TempDir private Path folder;

  private SearchIndex index = SearchIndex.inMemory();

  @BeforeEach
  void write() {
    index.put(english());
    index.put(spanish());
    index.refresh();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answers | english",
        "threats | english",
        "amenazas | spanish",
        "ministra | spanish",
        "\"harsh words\" | english",
        "\"words harsh\" |",
        "lang:es | spanish",
        "-lang:es | english",
        "relation:COL-USA | english spanish",
        "relation:IND-CAN |",
        "person:sarabia | english",
        "person:petro | spanish",
        "actor:USA | english",
        "act:threaten | english",
        "measure:visa status:lifted | english",
        "measure:visa-revocation | english",
        "source:\"andes wire\" | english",
        "after:2026-01-07 | spanish",
        "before:2026-01-07 | english",
        "said:harsh | english",
        "said:visa |",
        "threats OR amenazas | english spanish",
        "(threats OR amenazas) -lang:en | spanish",
        "bogota person:petro | "
      })
  void findsWhatIsAskedFor(String query, String expected) {
    List<String> articles = expected == null ? List.of() : List.of(expected.split(" "));
    SearchIndex.Hits hits = index.search(SearchQueryParser.parse(query), 10);
    assertThat(hits.articles()).containsExactlyInAnyOrderElementsOf(articles);
    assertThat(hits.total()).isEqualTo(articles.size());
  }

  @Test
  void aReadingTakesThePlaceOfTheOlderOne() {
    index.put(english());
    index.refresh();
    assertThat(index.search(SearchQueryParser.parse("threats"), 10).total()).isEqualTo(1);
  }

  @Test
  void catchingUpWritesWhatIsMissingAndDropsWhatIsGone() {
    index.catchUp(List.of(spanish()));
    assertThat(index.search(SearchQueryParser.parse(""), 10).articles()).containsExactly("spanish");
  }

  @Test
  void isFoundAgainAfterClosing() throws IOException {
    try (SearchIndex written = SearchIndex.open(folder)) {
      written.put(english());
      written.refresh();
    }
    try (SearchIndex opened = SearchIndex.open(folder)) {
      assertThat(opened.search(SearchQueryParser.parse("threats"), 10).total()).isEqualTo(1);
    }
  }

  @Test
  void aSecondProcessSearchesWhileTheFirstWrites() throws IOException {
    try (SearchIndex first = SearchIndex.open(folder)) {
      first.put(english());
      first.refresh();
      try (SearchIndex second = SearchIndex.open(folder)) {
        second.put(spanish());
        second.refresh();
        assertThat(second.search(SearchQueryParser.parse(""), 10).articles())
            .containsExactly("english");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"segments", ".si", ".cfs", ".fdt"})
  void aDamagedIndexIsBegunAnewOrSaysThatItMayBeDeleted(String part) throws IOException {
    try (SearchIndex written = SearchIndex.open(folder)) {
      written.put(english());
      written.refresh();
    }
    damage(part);

    try (SearchIndex opened = SearchIndex.open(folder)) {
      opened.catchUp(List.of(english()));
      assertThat(opened.search(SearchQueryParser.parse("threats"), 10).total()).isEqualTo(1);
    } catch (UncheckedIOException damaged) {
      assertThat(damaged).hasMessageContaining("delete " + folder + ", it is made again");
    }
  }

  private void damage(String part) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().contains(part)) {
          byte[] content = Files.readAllBytes(file);
          Files.write(file, Arrays.copyOf(content, content.length / 2));
        }
      }
    }
  }

  @Test
  void aValueThatMakesNoSenseIsNamed() {
    assertThatThrownBy(() -> index.search(SearchQueryParser.parse("after:yesterday"), 10))
        .hasMessage("not a day: yesterday; write 2026-01-07");
    assertThatThrownBy(() -> index.search(SearchQueryParser.parse("relation:COL"), 10))
        .hasMessageContaining("COL-USA");
  }

  private static Reading english() {
    String headline = "Threats over visas";
    String body = "Laura Sarabia answered with “harsh words” on the visa.";
    Evidence evidence = new Evidence("e", List.of(new Span(0, 7)), 0, 1, List.of());
    Event event =
        new Event(
            evidence,
            EventType.THREATEN,
            Optional.empty(),
            List.of(),
            List.of(
                new Actor("Washington", Optional.of("USA"), Optional.empty(), Optional.empty())),
            List.of(new Actor("Bogotá", Optional.of("COL"), Optional.empty(), Optional.empty())),
            new Span(0, 7),
            Optional.empty(),
            Optional.empty(),
            Realis.ACTUAL,
            Optional.empty(),
            Optional.empty());
    int start = (headline + "\n\n" + body).indexOf("harsh");
    Quotation quotation =
        new Quotation(
            evidence,
            Optional.of("Laura Sarabia"),
            Optional.of("COL"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Span(start, start + "harsh words".length()),
            Quotation.Mode.DIRECT,
            Quotation.Kind.STATEMENT,
            Optional.empty(),
            Optional.empty());
    return reading(
        Articles.of(
            "english",
            "en",
            "Andes Wire (demo)",
            Instant.parse("2026-01-06T23:59:59Z"),
            headline,
            body),
        person("Laura Sarabia"),
        List.of(quotation),
        List.of(event),
        List.of(lifted(evidence)));
  }

  private static Reading spanish() {
    return reading(
        Articles.of(
            "spanish",
            "es",
            "Cable del Sur (demo)",
            Instant.parse("2026-01-07T00:00:00Z"),
            "La ministra rechaza la amenaza",
            "Gustavo Petro respondió a las amenazas."),
        person("Gustavo Petro"),
        List.of(),
        List.of(),
        List.of());
  }

  private static Measure lifted(Evidence evidence) {
    Optional<String> none = Optional.empty();
    return new Measure(
        evidence,
        Measure.Kind.VISA_REVOCATION,
        Optional.of("USA"),
        Optional.of("COL"),
        none,
        Measure.State.LIFTED,
        Optional.empty(),
        Optional.empty(),
        none,
        none,
        none,
        Optional.empty(),
        none,
        none,
        none,
        false);
  }

  private static Person person(String name) {
    Evidence evidence = new Evidence("p" + name, List.of(new Span(0, 1)), 0, 1, List.of());
    Optional<String> none = Optional.empty();
    return new Person(evidence, name, none, none, none, none);
  }

  private static Reading reading(
      Article article,
      Person person,
      List<Quotation> quotations,
      List<Event> events,
      List<Measure> measures) {
    return new Reading(
        article,
        "test",
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(person),
        List.of(),
        List.of(),
        quotations,
        events,
        List.of(),
        measures,
        List.of(),
        List.of(),
        List.of(),
        List.of("COL", "USA"),
        List.of());
  }
}
