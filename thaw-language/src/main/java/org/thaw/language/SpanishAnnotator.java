package org.thaw.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Annotator;
import org.thaw.annotation.Segmentation;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Knowledge;
import org.thaw.language.parse.Analyser;
import org.thaw.text.Span;

/// Spanish sentences, universal parts of speech, lemmas and universal dependencies, by a tagger and
/// a parser trained on UD Spanish-GSD (CC BY-SA 4.0; see NOTICE and `thaw train`).
///
/// Loads in about a second. Contractions (`del`) and verbs with pronouns (`reunirse`) are one
/// token. Tokens have no semantic roles. Sentences of more than 160 tokens are tagged but not
/// parsed.
public final class SpanishAnnotator implements Annotator {

  private static final String MODEL = "spanish.model.gz";

  private final Segmentation segmentation = new Segmentation();
  private final Analyser analyser;
  private final NameFolding folding;

  private SpanishAnnotator(Analyser analyser, NameFolding folding) {
    this.analyser = analyser;
    this.folding = folding;
  }

  /// Loads the model from the class path.
  ///
  /// @param knowledge whose names are read as one word each
  public static SpanishAnnotator load(Knowledge knowledge) {
    try (InputStream in = SpanishAnnotator.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("missing on the class path: " + MODEL);
      }
      return new SpanishAnnotator(Analyser.read(in), new NameFolding(knowledge, "es"));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot load " + MODEL, failure);
    }
  }

  @Override
  public Annotation annotate(String text, List<Span> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Span> spans : segmentation.sentences(text, blocks)) {
      sentences.add(sentence(text, spans, sentences.size()));
    }
    return new Annotation(sentences);
  }

  private Sentence sentence(String text, List<Span> spans, int index) {
    List<String> forms = spans.stream().map(span -> span.in(text)).toList();
    List<NameFolding.Part> parts = folding.fold(forms);
    List<Analyser.Word> words =
        analyser.analyse(parts.stream().map(NameFolding.Part::form).toList());
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < parts.size(); i++) {
      NameFolding.Part part = parts.get(i);
      Analyser.Word word = words.get(i);
      int head = word.head() < 0 ? -1 : parts.get(word.head()).start();
      for (int at = part.start(); at < part.end(); at++) {
        tokens.add(
            at == part.start()
                ? token(spans.get(at), forms.get(at), part, word, head)
                : rest(spans.get(at), forms.get(at), part.start()));
      }
    }
    return new Sentence(index, spans.getFirst().cover(spans.getLast()), tokens);
  }

  private static Token token(
      Span span, String form, NameFolding.Part part, Analyser.Word word, int head) {
    String lemma = part.name() ? form.toLowerCase(Locale.ROOT) : word.lemma();
    String tag = part.name() ? "PROPN" : word.tag();
    return new Token(span, form, lemma, tag, head, word.relation(), List.of());
  }

  private static Token rest(Span span, String form, int first) {
    String tag = Character.isLowerCase(form.charAt(0)) ? "NOUN" : "PROPN";
    return new Token(span, form, form.toLowerCase(Locale.ROOT), tag, first, "flat", List.of());
  }
}
