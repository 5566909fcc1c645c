package org.thaw.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Annotator;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.article.Article;
import org.thaw.article.Extraction;
import org.thaw.intake.Intake;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.testkit.PlainAnnotator;
import org.thaw.text.Span;

/// Reads the sample archive with parses drawn at random: a parser may leave a sentence in pieces or
/// hang any word on any other, and the reader must still give a reading.
class AnyParseTest {

  private static final long SEED = 20260107;
  private static final int ARTICLES = 12;
  private static final List<String> TAGS =
      List.of("NN", "NNP", "NNS", "VBD", "VBN", "VBZ", "VB", "JJ", "IN", "TO", "PRP", "WDT", "CD");
  private static final List<String> RELATIONS =
      List.of(
          "root",
          "nsubj",
          "nsubjpass",
          "nsubj:pass",
          "dobj",
          "obj",
          "iobj",
          "pobj",
          "prep",
          "obl",
          "agent",
          "obl:agent",
          "acl",
          "relcl",
          "acl:relcl",
          "advcl",
          "ccomp",
          "xcomp",
          "conj",
          "cc",
          "appos",
          "poss",
          "amod",
          "nmod",
          "compound",
          "nn",
          "aux",
          "auxpass",
          "neg",
          "mark",
          "case",
          "det",
          "num",
          "attr",
          "parataxis",
          "dep",
          "punct");

  @Test
  void aReadingOfAnyParseIsAReading() throws IOException {
    Random random = new Random(SEED);
    Annotator annotator =
        (text, blocks) -> shuffled(new PlainAnnotator().annotate(text, blocks), random);
    Reader reader = new Reader(Map.of("en", annotator, "es", annotator), Knowledge.load());
    Map<StackTraceElement, Throwable> failures = new HashMap<>();
    List<Article> articles = articles();

    for (Article article : articles) {
      try {
        assertThat(reader.read(article).sentences()).isNotEmpty();
      } catch (RuntimeException | StackOverflowError failure) {
        failures.putIfAbsent(place(failure), failure);
      }
    }

    assertThat(articles).hasSize(ARTICLES);
    assertThat(failures).as("seed %d", SEED).isEmpty();
  }

  /// The first line of Thaw's own that a failure came from.
  private static StackTraceElement place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(line -> line.getClassName().startsWith("org.thaw."))
        .findFirst()
        .orElseThrow();
  }

  private static List<Article> articles() throws IOException {
    Intake intake = new Intake(Clock.systemUTC());
    List<Article> articles = new ArrayList<>();
    intake.open(
        Path.of(System.getProperty("thaw.home", ".."), "demo", "archive"),
        capture -> {
          if (intake.extract(capture) instanceof Extraction.Extracted(Article article)) {
            articles.add(article);
          }
        },
        (name, why) -> {});
    Collections.shuffle(articles, new Random(SEED));
    return articles.subList(0, ARTICLES);
  }

  private static Annotation shuffled(Annotation plain, Random random) {
    return new Annotation(
        plain.sentences().stream()
            .map(sentence ->
                new Sentence(
                    sentence.index(), sentence.span(), shuffled(sentence.tokens(), random)))
            .toList());
  }

  /// The tokens as trees, one or several: each hangs on one that was placed before it, or on none.
  private static List<Token> shuffled(List<Token> tokens, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int index = 0; index < tokens.size(); index++) {
      order.add(index);
    }
    Collections.shuffle(order, random);
    Token[] hung = new Token[tokens.size()];
    for (int placed = 0; placed < hung.length; placed++) {
      int index = order.get(placed);
      int head = placed == 0 || random.nextInt(8) == 0 ? -1 : order.get(random.nextInt(placed));
      Token token = tokens.get(index);
      Span span = token.span();
      hung[index] =
          new Token(
              span,
              token.form(),
              token.lemma(),
              TAGS.get(random.nextInt(TAGS.size())),
              head,
              RELATIONS.get(random.nextInt(RELATIONS.size())),
              List.of());
    }
    return List.of(hung);
  }
}
