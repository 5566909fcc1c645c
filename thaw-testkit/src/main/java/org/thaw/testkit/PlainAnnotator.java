package org.thaw.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Annotator;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// Splits sentences at full stops and tokens at spaces and marks, with exact offsets and no parse:
/// an annotator for tests that must not wait for language models.
public final class PlainAnnotator implements Annotator {

  private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]*[\"”’)]*");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  @Override
  public Annotation annotate(String text, List<Span> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : blocks) {
      Matcher matcher = SENTENCE.matcher(text).region(block.start(), block.end());
      while (matcher.find()) {
        List<Token> tokens = tokens(text, matcher.start(), matcher.end());
        if (!tokens.isEmpty()) {
          Span span = tokens.getFirst().span().cover(tokens.getLast().span());
          sentences.add(new Sentence(sentences.size(), span, tokens));
        }
      }
    }
    return new Annotation(sentences);
  }

  private static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(start, end);
    while (matcher.find()) {
      String form = matcher.group();
      String tag = Character.isUpperCase(form.codePointAt(0)) ? "NNP" : "NN";
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new Token(span, form, form.toLowerCase(Locale.ROOT), tag, -1, "root", List.of()));
    }
    return tokens;
  }
}
