package org.thaw.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Licence;
import org.thaw.embedding.Embedder;
import org.thaw.evaluation.Loaded;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.reading.Reading;
import org.thaw.relation.Outline;
import org.thaw.relation.Parameters;
import org.thaw.relation.Relations;
import org.thaw.story.ClusteredStories;
import org.thaw.story.StoryArticle;

/// What outlets print again moves no relation: items of ten days of feeds, of which those that bear
/// on a line are printed by nine outlets more, or one word for word by a hundred. Every copy is
/// read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopiedIndexTest {

  private static final Families FEEDS = Families.parse("sh-400..sh-430");
  private static final LocalDate AS_OF = LocalDate.parse("2025-09-30");

  /// An act of one state towards another, which is printed by a hundred outlets.
  private static final String LOUD = "sh-400.a-1";

  private static final Reprint VERBATIM = (item, body, number) -> body;

  /// Points of the index.
  private static final double PROMISED = 2;

  private List<Reading> items = List.of();
  private List<Reading> tenfold = List.of();
  private List<Reading> hundredfold = List.of();
  private Relations once = relations(List.of(), Stories.alone());

  @BeforeAll
  void read() throws IOException {
    List<GoldRow> rows =
        GoldFile.read(Loaded.ROOT.resolve("gold/stories/short.dev.jsonl")).rows().stream()
            .filter(FEEDS::hold)
            .toList();
    items = rows.parallelStream().map(row -> read(row, row.text(), "", 0)).toList();
    once = relations(items, stories(items));
    Set<String> telling = telling();
    tenfold = with(rows.stream().filter(row -> telling.contains(row.id())), 9, Reprints::body);
    hundredfold = with(rows.stream().filter(row -> row.id().equals(LOUD)), 100, VERBATIM);
  }

  /// The items, and copies of some of them.
  private List<Reading> with(Stream<GoldRow> some, int copies, Reprint printed) {
    Stream<Reading> read =
        some.parallel()
            .flatMap(row -> IntStream.range(0, copies).mapToObj(copy -> copy(row, copy, printed)));
    return Stream.concat(items.stream(), read.toList().stream()).toList();
  }

  @Test
  void tenOutletsMoveNoPair() {
    assertThat(moved(relations(tenfold, stories(tenfold)))).isLessThan(PROMISED);
  }

  @Test
  void aHundredOutletsMoveNoPair() {
    assertThat(moved(relations(hundredfold, stories(hundredfold)))).isLessThan(PROMISED);
  }

  /// As voices of their own they would move one: what the promise is worth.
  @Test
  void notCountedOnceTheyWouldMoveOne() {
    Stories ten = stories(tenfold);
    Stories hundred = stories(hundredfold);
    assertThat(moved(relations(tenfold, ten::story))).isGreaterThan(PROMISED);
    assertThat(moved(relations(hundredfold, hundred::story))).isGreaterThan(PROMISED);
  }

  /// The body that the outlet of a number prints of an item.
  private interface Reprint {
    String body(String item, String body, int number);
  }

  private static Reading read(GoldRow row, String body, String copy, int minutes) {
    ArticleText text = new ArticleText();
    text.add(Article.Kind.HEADLINE, row.string("title")).add(Article.Kind.PARAGRAPH, body);
    Instant published = Instant.parse(row.string("published"));
    return Loaded.INSTRUMENT
        .reader()
        .read(
            Article.plain(
                row.id() + copy,
                copy.isEmpty() ? row.string("outlet") : "Copier" + copy,
                row.language(),
                row.string("title"),
                Optional.of(published.plus(Duration.ofMinutes(minutes))),
                text.blocks(),
                text.text(),
                Licence.OWN));
  }

  private static Reading copy(GoldRow row, int copy, Reprint printed) {
    return read(row, printed.body(row.id(), row.text(), copy), " " + copy, 2 + 3 * copy);
  }

  /// Ids of the items that tell an act and name two countries between which there is a line.
  private Set<String> telling() {
    List<Pair> drawn = once.named().stream().filter(this::isDrawn).toList();
    return items.stream()
        .filter(item -> !item.events().isEmpty())
        .filter(item -> drawn.stream().anyMatch(pair -> names(item, pair)))
        .map(item -> item.article().id())
        .collect(Collectors.toSet());
  }

  private boolean isDrawn(Pair pair) {
    return once.outline(pair).orElseThrow().sinceCovered().isPresent();
  }

  private static boolean names(Reading item, Pair pair) {
    return item.countries().containsAll(List.of(pair.a(), pair.b()));
  }

  private static ClusteredStories stories(List<Reading> readings) {
    Embedder none = Embedder.none();
    List<StoryArticle> articles =
        readings.stream().map(reading -> StoryArticle.of(reading, none)).toList();
    return ClusteredStories.of(articles);
  }

  private static Relations relations(List<Reading> readings, Stories stories) {
    return Relations.fold(readings.stream(), stories, Parameters.load(), AS_OF);
  }

  /// The most points by which a pair stands elsewhere on a day.
  private double moved(Relations copied) {
    double most = 0;
    for (Pair pair : once.named()) {
      Outline before = once.outline(pair).orElseThrow();
      Outline after = copied.outline(pair).orElseThrow();
      for (int back = 0; back < 12; back++) {
        if (before.back(back).isPresent() && after.back(back).isPresent()) {
          double change = after.back(back).get().value() - before.back(back).get().value();
          most = Math.max(most, Math.abs(change));
        }
      }
    }
    return most;
  }
}
