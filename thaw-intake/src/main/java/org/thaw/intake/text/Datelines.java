package org.thaw.intake.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;

/// Reads the dateline that opens a wire story: a place in capitals, maybe a country, a day and an
/// agency, and a dash.
public final class Datelines {

  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{Lu}.'’ -]{1,40}?(?:/\\p{Lu}[\\p{Lu}.'’ -]{1,30})?)"
              + "(?:, (?<region>\\p{Lu}[\\p{L}. ]{1,30}?))?"
              + "(?:,? (?<date>(?:\\p{Lu}\\p{L}{2,9}\\.? \\d{1,2}|\\d{1,2} (?:de )?\\p{L}{3,10})))?"
              + "(?:,? \\((?<agency>[\\p{L} ./&-]{2,30})\\)| (?<bare>\\([A-Z]{2,8}\\)))?"
              + "\\s*(?:—|–|--|\\s-\\s|\\.-|-)\\s*(?=\\S)");
  private static final int SHORTEST_REST = 40;

  private Datelines() {}

  /// A paragraph without its dateline.
  ///
  /// @param agency the agency in brackets, such as `AP`
  public record Opening(Article.Dateline dateline, Optional<String> agency, String rest) {}

  /// The dateline a paragraph opens with, and the rest of it; empty if it opens with none.
  public static Optional<Opening> read(String paragraph) {
    Matcher match = DATELINE.matcher(paragraph);
    if (!match.find() || paragraph.length() - match.end() < SHORTEST_REST || !isPlace(match)) {
      return Optional.empty();
    }
    String region = match.group("region");
    String place = match.group("place").strip() + (region == null ? "" : ", " + region.strip());
    Optional<String> agency = Optional.ofNullable(match.group("agency"));
    return Optional.of(
        new Opening(
            new Article.Dateline(place, Optional.empty(), Optional.ofNullable(match.group("date"))),
            agency.or(() ->
                Optional.ofNullable(match.group("bare")).map(bare -> bare.replaceAll("[()]", ""))),
            paragraph.substring(match.end())));
  }

  /// Capitals alone are no place when the next letter goes on in the same word.
  private static boolean isPlace(Matcher match) {
    return match.group("place").strip().length() >= 3;
  }
}
