package org.thaw.evaluation.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Annotator;
import org.thaw.article.Article;
import org.thaw.evaluation.task.Instrument;
import org.thaw.mention.MentionFinder;
import org.thaw.mention.Mentions;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;

/// Articles of the demo archive read one after the other: the whole reading, and its first stages.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx2600m", "-XX:+UseG1GC"})
public class ReadingBenchmark {

  @Param({"en", "es"})
  public String language = "en";

  private final Instrument instrument = new Instrument();
  private List<Article> articles = List.of();
  private List<AnnotatedArticle> annotated = List.of();
  private int next;

  /// Loads the models and the articles.
  @Setup
  public void load() throws IOException {
    articles = Corpus.articles(Corpus.demo(), language);
    annotated =
        articles.stream().map(article -> new AnnotatedArticle(article, annotate(article))).toList();
    instrument.reader();
  }

  /// One article, all stages.
  @Benchmark
  public Reading read() {
    Reader reader = instrument.reader();
    return reader.read(articles.get(turn()));
  }

  /// One article, sentences, tags, parse and roles only.
  @Benchmark
  public Annotation annotate() {
    return annotate(articles.get(turn()));
  }

  /// One annotated article, mentions only.
  @Benchmark
  public Mentions mentions() {
    return new MentionFinder(instrument.knowledge()).find(annotated.get(turn()));
  }

  private int turn() {
    next = (next + 1) % articles.size();
    return next;
  }

  private Annotation annotate(Article article) {
    Annotator annotator = instrument.annotators().get(article.language());
    if (annotator == null) {
      throw new IllegalStateException("no annotator for " + article.language());
    }
    return annotator.annotate(
        article.text(), article.blocks().stream().map(Article.Block::span).toList());
  }
}
