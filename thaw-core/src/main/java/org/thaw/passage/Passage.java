package org.thaw.passage;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;

/// One sentence as running text, with its parties; offsets are those of the sentence's first
/// character.
///
/// @param text as the tables are matched against it: a capital that only opens the sentence, or
///   that a headline puts on every word, is lowered
/// @param parties mentions that stand for a country or body, in text order
public record Passage(Sentence sentence, String text, List<Party> parties) {

  private static final Pattern BORDER =
      Pattern.compile(
          "[;:—]|,? (?:but|while|whereas|pero|mientras)(?= )|, (?:and|y)(?= )"
              + "| (?:after|before|when|since|because|tras|después|cuando|desde que)(?= )");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VB", "MD");

  /// A country or body named in a passage.
  public record Party(String code, Mention mention, int start, int end) {}

  /// The sentence with its parties.
  public static Passage of(AnnotatedArticle article, Sentence sentence, Mentions mentions) {
    int from = sentence.span().start();
    List<Party> parties =
        mentions.in(sentence.index()).stream()
            .filter(mention -> mention.actor().flatMap(actor -> actor.country()).isPresent())
            .map(mention -> party(mention, from))
            .toList();
    return new Passage(sentence, plain(article, sentence, mentions), parties);
  }

  private static Party party(Mention mention, int from) {
    String code = mention.actor().flatMap(actor -> actor.country()).orElseThrow();
    return new Party(
        acting(code, mention), mention, mention.span().start() - from, mention.span().end() - from);
  }

  /// The body that can impose: Brussels and the Union's organs act as the Union.
  private static String acting(String code, Mention mention) {
    boolean brussels = code.equals("BEL") && mention.kind() == Mention.Kind.METONYM;
    if (brussels || code.startsWith("IGO:EU")) {
      return "IGO:EU";
    }
    return code.equals("IGO:UNSC") ? "IGO:UN" : code;
  }

  private static String plain(AnnotatedArticle article, Sentence sentence, Mentions mentions) {
    StringBuilder text = new StringBuilder(article.words(sentence.span()));
    List<Mention> here = mentions.in(sentence.index());
    boolean titleCase = isTitleCase(text);
    for (int i = 0; i < text.length(); i++) {
      int at = sentence.span().start() + i;
      boolean opens = i == 0 || titleCase && !Character.isLetterOrDigit(text.charAt(i - 1));
      if (opens
          && Character.isUpperCase(text.charAt(i))
          && here.stream().noneMatch(mention -> mention.span().contains(at))) {
        text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
      }
    }
    return text.toString();
  }

  private static boolean isTitleCase(CharSequence text) {
    int words = 0;
    int capitals = 0;
    for (String word : text.toString().split("\\s+")) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words > 3 && capitals > 0.8 * words;
  }

  /// The number of clause borders between two offsets.
  public int borders(int one, int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    Matcher matcher = BORDER.matcher(text).region(from, to);
    int borders = 0;
    while (matcher.find()) {
      borders++;
    }
    return borders;
  }

  /// The number of commas between two offsets.
  public long commas(int one, int other) {
    return between(Math.min(one, other), Math.max(one, other))
        .chars()
        .filter(c -> c == ',')
        .count();
  }

  /// True if a finite verb or a modal stands between the offsets, as far as tags are known.
  public boolean hasVerb(int start, int end) {
    Span span = span(start, end);
    return sentence.tokens().stream()
        .filter(token -> span.contains(token.span()))
        .anyMatch(token -> FINITE.contains(token.tag()));
  }

  /// The stretch of the article's text between two offsets.
  public Span span(int start, int end) {
    return new Span(start, end).shift(sentence.span().start());
  }

  /// The words between two offsets, empty if the second stands before the first.
  public String between(int start, int end) {
    return start < end ? text.substring(start, end) : "";
  }
}
