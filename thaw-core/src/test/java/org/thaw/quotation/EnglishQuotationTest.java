package org.thaw.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Quotation;
import org.thaw.knowledge.Table;
import org.thaw.mention.Mentions;
import org.thaw.reading.PlainArticle;
import org.thaw.text.Span;

class EnglishQuotationTest {

  private static final Map<String, List<Table.Row>> TOKENS =
      Table.load(EnglishQuotationTest.class, "frames.en.annotated.tsv").rows().stream()
          .collect(Collectors.groupingBy(row -> row.cell("id")));

  static Stream<Table.Row> examples() {
    return Table.load(EnglishQuotationTest.class, "frames.en.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFrameGivesItsQuotation(Table.Row row) {
    AnnotatedArticle article = article(row);
    List<String> found =
        find(article).stream()
            .map(quotation ->
                quotation.sourceSpan().map(article::words).orElse("")
                    + "|"
                    + article.words(quotation.content())
                    + "|"
                    + quotation.mode().word())
            .toList();
    if (row.cell("frame").equals("none")) {
      assertThat(found).as(row.cell("text")).isEmpty();
    } else {
      assertThat(found)
          .as(row.cell("text"))
          .contains(row.cell("source") + "|" + row.cell("content") + "|" + row.cell("mode"));
    }
  }

  @Test
  void whatSomebodyElseIsToSayIsNoStatement() {
    Table.Row request =
        examples().filter(row -> row.cell("id").equals("f52")).findFirst().orElseThrow();

    assertThat(find(article(request)))
        .extracting(Quotation::cue)
        .containsExactly(Optional.of("asked"));
  }

  @Test
  void everyFrameOfACueHasAnExample() {
    List<String> frames = examples().map(row -> row.cell("frame")).distinct().toList();
    for (Cue.Frame frame : Cue.Frame.values()) {
      assertThat(frames).contains(frame.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  @Test
  void directContentStandsWithItsMarksInTheText() {
    examples()
        .map(EnglishQuotationTest::article)
        .flatMap(article ->
            find(article).stream()
                .filter(EnglishQuotationTest::isDirect)
                .map(q -> article.words(q.content())))
        .forEach(words -> assertThat(words).matches("(?s)[“\"].*[”\"]"));
  }

  private static boolean isDirect(Quotation quotation) {
    return quotation.mode() == Quotation.Mode.DIRECT;
  }

  private static List<Quotation> find(AnnotatedArticle article) {
    return new QuotationFinder().find(article, new Mentions(List.of(), List.of()));
  }

  private static AnnotatedArticle article(Table.Row row) {
    String text = row.cell("text");
    Map<Integer, List<Token>> sentences = new TreeMap<>();
    for (Table.Row token : TOKENS.get(row.cell("id"))) {
      sentences
          .computeIfAbsent(number(token, "sentence"), index -> new ArrayList<>())
          .add(token(text, token));
    }
    List<Sentence> annotated = new ArrayList<>();
    sentences.forEach((index, tokens) -> annotated.add(sentence(index, tokens)));
    AnnotatedArticle plain = new PlainArticle("en").paragraph(text).annotated();
    return new AnnotatedArticle(plain.article(), new Annotation(annotated));
  }

  private static Sentence sentence(int index, List<Token> tokens) {
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(index, span, tokens);
  }

  private static Token token(String text, Table.Row row) {
    Span span = new Span(number(row, "start"), number(row, "end"));
    return new Token(
        span,
        span.in(text),
        row.cell("lemma"),
        row.cell("tag"),
        number(row, "head"),
        row.cell("relation"),
        List.of());
  }

  private static int number(Table.Row row, String column) {
    return Integer.parseInt(row.cell(column));
  }
}
