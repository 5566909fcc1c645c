package org.thaw.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// Annotations of the example sentences, as the English annotator made them.
///
/// A block: `#`, id and sentence; then `S` with the span of a sentence and a line for each token:
/// start, end, form, lemma, tag, head, relation, roles.
final class StoredAnnotations {

  private final Map<String, List<Sentence>> bySentence = new HashMap<>();

  static StoredAnnotations load() throws IOException {
    StoredAnnotations stored = new StoredAnnotations();
    try (InputStream stream = StoredAnnotations.class.getResourceAsStream("examples.en.ann");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      stored.read(reader.lines().toList());
    }
    return stored;
  }

  /// The annotated sentences of the text, if it is stored.
  Optional<List<Sentence>> of(String text) {
    return Optional.ofNullable(bySentence.get(text));
  }

  private void read(List<String> lines) {
    List<Sentence> sentences = List.of();
    List<Token> tokens = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("#")) {
        sentences = new ArrayList<>();
        bySentence.put(cells[2], sentences);
      } else if (cells[0].equals("S")) {
        tokens = new ArrayList<>();
        sentences.add(placeholder(sentences.size(), cells));
      } else {
        tokens.add(token(cells));
        Sentence last = sentences.getLast();
        sentences.set(sentences.size() - 1, new Sentence(last.index(), last.span(), tokens));
      }
    }
  }

  private static Sentence placeholder(int index, String[] cells) {
    Span span = new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
    return new Sentence(index, span, List.of());
  }

  private static Token token(String[] cells) {
    List<Token.Role> roles = new ArrayList<>();
    for (String role : cells[7].isEmpty() ? new String[0] : cells[7].split(";")) {
      int colon = role.indexOf(':');
      roles.add(
          new Token.Role(Integer.parseInt(role.substring(0, colon)), role.substring(colon + 1)));
    }
    return new Token(
        new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])),
        cells[2],
        cells[3],
        cells[4],
        Integer.parseInt(cells[5]),
        cells[6],
        roles);
  }
}
