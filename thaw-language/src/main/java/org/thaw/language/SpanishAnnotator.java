package org.thaw.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Annotator;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.SentenceSplitter;
import org.thaw.annotation.Token;
import org.thaw.annotation.Tokenizer;
import org.thaw.language.parse.Analyser;
import org.thaw.text.Span;

/// Spanish sentences, universal parts of speech, lemmas and universal dependencies, by a tagger and a
/// parser trained on UD Spanish-GSD (CC BY-SA 4.0; see NOTICE and `thaw train`).
///
/// Loads in about a second. Contractions (`del`) and verbs with pronouns (`reunirse`) are one token.
/// Tokens have no semantic roles. Sentences of more than 160 tokens are tagged but not parsed.
public final class SpanishAnnotator implements Annotator {

  private static final String MODEL = "spanish.model.gz";

  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Analyser analyser;

  private SpanishAnnotator(Analyser analyser) {
    this.analyser = analyser;
  }

  /// Loads the model from the class path.
  public static SpanishAnnotator load() {
    try (InputStream in = SpanishAnnotator.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("missing on the class path: " + MODEL);
      }
      return new SpanishAnnotator(Analyser.read(in));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot load " + MODEL, failure);
    }
  }

  @Override
  public Annotation annotate(String text, List<Span> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : blocks) {
      for (List<Span> spans : splitter.split(text, tokenizer.tokenize(text, block))) {
        sentences.add(sentence(text, spans, sentences.size()));
      }
    }
    return new Annotation(sentences);
  }

  private Sentence sentence(String text, List<Span> spans, int index) {
    List<String> forms = spans.stream().map(span -> span.in(text)).toList();
    List<Analyser.Word> words = analyser.analyse(forms);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Analyser.Word word = words.get(i);
      tokens.add(
          new Token(
              spans.get(i), forms.get(i), word.lemma(), word.tag(), word.head(), word.relation(), List.of()));
    }
    return new Sentence(index, spans.getFirst().cover(spans.getLast()), tokens);
  }
}
