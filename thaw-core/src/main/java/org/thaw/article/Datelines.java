package org.thaw.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.text.Span;

/// Reads the dateline that opens a wire story: a place, maybe its country, a day and an agency, and
/// a dash (`OTTAWA, Jan 23 (Reuters) - `, `Bogotá, 23 ene (EFE).- `, `MOSCOW, January 23. /TASS/.
/// `).
///
/// A place that is not printed in capitals counts only with a day, an agency, or its country and a
/// long dash.
public final class Datelines {

  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’ -]{1,40}?(?:/\\p{Lu}[\\p{Lu}.'’ -]{1,30})?";
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|del|la|las|los|el|of|y|da|do)| \\p{Lu}[\\p{L}.'’-]*){0,4}";
  private static final String REGION =
      "(?:, (?<region>\\p{Lu}[\\p{L}. ]{1,30}?)| \\[[\\p{L} ]{3,30}\\])?";
  private static final String DAY =
      "(?:\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?)(?:,? (?:de )?(?:19|20)\\d\\d)?";
  private static final String AGENCY =
      "(?:\\((?<agency>[\\p{L} ./&-]{2,30})\\)|/(?<slashed>\\p{Lu}[\\p{L} -]{1,20})/)";

  /// A hyphen inside a name in capitals (`PORT-AU-PRINCE`) ends no place.
  private static final String HYPHEN = "-(?!\\p{Lu}{2,}[\\p{Lu}-]*(?:,|\\s*[—–]|\\s\\(|\\s--?\\s))";

  private static final String DASH =
      "\\s*(?:—|–|--|\\s-\\s|\\.\\s?[-–—]|" + HYPHEN + "|\\s_\\s)\\s*(?=\\S)";
  private static final String AFTER_AGENCY = "(?:" + DASH + "|:\\s+|\\.\\s+)";

  private static final List<Pattern> FORMS =
      Stream.of(
              "^(?<place>"
                  + CAPITALS
                  + ")"
                  + REGION
                  + "(?:,? (?<date>"
                  + DAY
                  + "))?"
                  + "(?:[,.]? "
                  + AGENCY
                  + AFTER_AGENCY
                  + "|"
                  + DASH
                  + ")",
              "^(?<place>"
                  + NAME
                  + ")"
                  + REGION
                  + "(?:, (?<date>"
                  + DAY
                  + "))?"
                  + "[,.]? "
                  + AGENCY
                  + AFTER_AGENCY,
              "^(?<place>" + NAME + ")" + REGION + ", (?<date>" + DAY + ")" + DASH,
              "^(?<place>" + NAME + "), (?<region>\\p{Lu}[\\p{L}. ]{1,30}?)\\s+[–—]\\s+(?=\\S)")
          .map(Pattern::compile)
          .toList();
  private static final int SHORTEST_REST = 40;
  private static final int SHORTEST_PLACE = 3;
  private static final int OPENING_PARAGRAPHS = 2;

  private Datelines() {}

  /// A paragraph without its dateline.
  ///
  /// @param agency the agency in brackets, such as `AP`
  public record Opening(Article.Dateline dateline, Optional<String> agency, String rest) {

    /// How much of the paragraph the dateline takes, in characters.
    private int length(Span paragraph) {
      return paragraph.length() - rest.length();
    }
  }

  /// The dateline a paragraph opens with, and the rest of it; empty if it opens with none.
  public static Optional<Opening> read(String paragraph) {
    return FORMS.stream()
        .map(form -> form.matcher(paragraph))
        .filter(match -> match.find() && isOpening(match, paragraph))
        .findFirst()
        .map(match -> opening(match, paragraph));
  }

  private static boolean isOpening(Matcher match, String paragraph) {
    return paragraph.length() - match.end() >= SHORTEST_REST
        && match.group("place").strip().length() >= SHORTEST_PLACE;
  }

  private static Opening opening(Matcher match, String paragraph) {
    String place =
        match.group("place").strip() + group(match, "region").map(name -> ", " + name).orElse("");
    return new Opening(
        new Article.Dateline(place, Optional.empty(), group(match, "date")),
        group(match, "agency").or(() -> group(match, "slashed")),
        paragraph.substring(match.end()));
  }

  private static Optional<String> group(Matcher match, String name) {
    return match.namedGroups().containsKey(name)
        ? Optional.ofNullable(match.group(name)).map(String::strip)
        : Optional.empty();
  }

  /// The dateline of the article: in its field, or else where it still stands in the text, before
  /// one of the first paragraphs.
  public static Optional<Article.Dateline> of(Article article) {
    return article
        .dateline()
        .or(() ->
            openings(article)
                .flatMap(block -> read(block.span().in(article.text())).stream())
                .map(Opening::dateline)
                .findFirst());
  }

  /// The passages of the article that are read each on its own: its blocks, and the dateline of the
  /// first paragraphs, where it still stands in the text, apart from what it opens.
  public static List<Span> passages(Article article) {
    List<Article.Block> openings = openings(article).toList();
    return article.blocks().stream()
        .flatMap(block ->
            openings.contains(block) ? divided(article, block.span()) : Stream.of(block.span()))
        .toList();
  }

  private static Stream<Article.Block> openings(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Article.Kind.PARAGRAPH)
        .limit(OPENING_PARAGRAPHS);
  }

  private static Stream<Span> divided(Article article, Span paragraph) {
    int rest =
        read(paragraph.in(article.text()))
            .map(opening -> paragraph.start() + opening.length(paragraph))
            .orElse(paragraph.start());
    return rest == paragraph.start()
        ? Stream.of(paragraph)
        : Stream.of(new Span(paragraph.start(), rest), new Span(rest, paragraph.end()));
  }

  /// The article with the dateline of its first paragraph in its field and no longer in its text,
  /// and the agency among its credits. Its id stays.
  public static Article lift(Article article) {
    if (article.dateline().isPresent() || !article.slip().plans().isEmpty()) {
      return article;
    }
    return article.blocks().stream()
        .filter(block -> block.kind() == Article.Kind.PARAGRAPH)
        .findFirst()
        .flatMap(block ->
            read(block.span().in(article.text())).map(opening -> lift(article, block, opening)))
        .orElse(article);
  }

  private static Article lift(Article article, Article.Block first, Opening opening) {
    int start = first.span().start();
    int cut = opening.length(first.span());
    String text = article.text().substring(0, start) + article.text().substring(start + cut);
    List<Article.Block> blocks =
        article.blocks().stream().map(block -> moved(block, start, cut)).toList();
    List<String> credits = new ArrayList<>(article.credits());
    opening.agency().filter(agency -> !credits.contains(agency)).ifPresent(credits::add);
    return article.opening(opening.dateline(), credits, blocks, text);
  }

  private static Article.Block moved(Article.Block block, int start, int cut) {
    Span span = block.span();
    return span.end() <= start
        ? block
        : new Article.Block(
            block.kind(),
            new Span(span.start() > start ? span.start() - cut : start, span.end() - cut));
  }
}
