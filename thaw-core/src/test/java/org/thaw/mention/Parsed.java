package org.thaw.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.PlainArticle;
import org.thaw.text.Span;

/// Articles whose trees are written down: `leaders/NNS/nsubj/2` is a token with tag, relation and
/// head; a word alone is a name or noun that hangs nowhere.
public final class Parsed {

  private static final MentionFinder FINDER = new MentionFinder(Knowledge.load());

  private Parsed() {}

  /// The mentions of an English article of these sentences.
  public static Mentions mentions(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    for (String sentence : sentences) {
      int begin = text.length();
      List<Token> tokens = new ArrayList<>();
      for (String cells : sentence.split(" ")) {
        tokens.add(token(cells.split("/"), text.length()));
        text.append(tokens.getLast().form()).append(' ');
      }
      parsed.add(new Sentence(parsed.size(), new Span(begin, text.length() - 1), tokens));
    }
    return FINDER.find(
        new PlainArticle("en")
            .paragraph(text.toString().strip())
            .published(Optional.empty())
            .annotated(new Annotation(parsed)));
  }

  /// The codes of those whom `words` stand for wherever they stand, in text order.
  static List<String> codes(Mentions mentions, String words) {
    return mentions.all().stream()
        .flatMap(mention -> mention.actor().stream())
        .filter(actor -> actor.name().equals(words))
        .flatMap(actor -> actor.country().stream())
        .toList();
  }

  private static Token token(String[] cells, int start) {
    String form = cells[0];
    String plain = Character.isUpperCase(form.charAt(0)) ? "NNP" : "NN";
    boolean hangs = cells.length == 4;
    return new Token(
        new Span(start, start + form.length()),
        form,
        form.toLowerCase(Locale.ROOT),
        cells.length > 1 ? cells[1] : plain,
        hangs ? Integer.parseInt(cells[3]) : -1,
        cells.length > 2 ? cells[2] : "dep",
        List.of());
  }
}
