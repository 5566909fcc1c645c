package org.thaw.intake.print;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.time.CalendarNames;

/// Reads captions: the words, the photographer, the agency, the credit in one form, and the day.
///
/// A credit is often given twice, as `(AP Photo/Jane Doe, File)` in the caption and `Jane Doe / AP`
/// beside it; it is kept once.
public final class Captions {

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "\\s*[(\\[]\\s*((?:[^()\\[\\]]*(?:/|\\bvia\\b|photo|foto|image|getty|reuters|ap\\b|afp|efe|epa)[^()\\[\\]]*))[)\\]]\\s*\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABELLED =
      Pattern.compile(
          "\\s*[|•·\\-–—]?\\s*\\b(?:photograph|photo(?:graph)?(?: credit)?|image(?:"
              + " credit)?|picture|credit|crédito|foto|fotografía|imagen|bild|quelle)\\s*(?:by|de|von|:)\\s*:?\\s*([^.|]{3,80}?)\\.?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern AGENCY_TAIL =
      Pattern.compile(
          "(?:^|[.!?\"”]\\s+|\\s+[|•·–—-]\\s*)([\\p{Lu}][\\p{L}.'’-]+(?:"
              + " [\\p{L}.'’-]+){0,3}(?:\\s?/\\s?[\\p{Lu}][\\p{L}.,' -]{1,40}){1,3})\\.?\\s*$");
  private static final Pattern OFFER =
      Pattern.compile(
          "^\\[\\d+/\\d+\\]\\s*|\\s*(?:Purchase Licensing Rights|Acquire Licensing Rights)(?:, opens new"
              + " tab)?\\s*$");
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\b(AP|Associated Press|Reuters|REUTERS|AFP|EFE|EPA|Getty("
              + " Images)?|Xinhua|Anadolu|dpa|ANSA|TASS|Bloomberg|Pool|File|Archivo|via|Photo|Foto|handout|Handout|Press|NurPhoto|Shutterstock)\\b.*",
          Pattern.DOTALL);
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:de )?(\\p{L}{3,10})\\.?,? (?:del? )?(\\d{4})\\b");

  private Captions() {}

  /// The picture that a caption describes.
  ///
  /// @param credit a credit given apart from the caption
  public static org.thaw.article.Article.Picture read(
      String printed, Optional<String> credit, Optional<String> url) {
    String caption = OFFER.matcher(printed).replaceAll("");
    String words = credit.map(given -> without(caption, given)).orElse(caption);
    Optional<String> found = credit;
    for (Pattern pattern : List.of(IN_BRACKETS, LABELLED, AGENCY_TAIL)) {
      Matcher match = pattern.matcher(words);
      if (match.find()) {
        String inside = match.group(1).strip();
        found = found.or(() -> Optional.of(inside));
        words =
            (words.substring(0, pattern == AGENCY_TAIL ? match.start(1) : match.start())
                    + " "
                    + words.substring(match.end()))
                .replaceAll("[\\s|•·–—-]+$", "")
                .replaceAll("\\s+", " ")
                .strip();
      }
    }
    return new org.thaw.article.Article.Picture(
        url, words, found, found.flatMap(Captions::photographer), day(caption));
  }

  /// Whether a line is nothing but a credit, such as `Photo: Jane Doe / AP` or `(Jane
  /// Doe/Reuters)`.
  public static boolean isCredit(String line) {
    String bare = bareCredit(line);
    boolean labelled = !bare.equals(line.strip()) && bare.length() < line.strip().length();
    boolean divided =
        bare.matches(
            "\\p{Lu}[\\p{L}.'’ -]{2,40}\\s?(?:/|\\||\\bvia\\b|,)\\s?[\\p{Lu}][\\p{L}.,/ -]{1,50}");
    return divided && (labelled || line.contains("/") || AGENCY.matcher(bare).find())
        || (labelled
            && bare.length() < 80
            && AGENCY.matcher(line).find()
            && line.matches("(?i)^\\W*(photo|foto|image|imagen|picture|credit|crédito|bild).*"));
  }

  /// A credit without brackets and the word that announces it.
  public static String bareCredit(String credit) {
    return credit
        .strip()
        .replaceAll("^[(\\[]|[)\\]]\\.?$", "")
        .replaceFirst(
            "(?iu)^(?:photo(?:graph)?(?: credit)?|image(?:"
                + " credit)?|picture|credit|crédito|foto|fotografía|imagen|bild)\\s*(?:by|de|von)?\\s*:?\\s+",
            "")
        .strip();
  }

  private static String without(String caption, String credit) {
    int at = caption.lastIndexOf(credit);
    return at < 0
        ? caption
        : (caption.substring(0, at) + caption.substring(at + credit.length())).strip();
  }

  private static Optional<String> photographer(String credit) {
    for (String part : credit.split("\\s*[/|,•·]\\s*|\\s+via\\s+")) {
      String name =
          part.replaceAll(
                  "(?i)^(photo(graph)?|foto|image|imagen|credit|crédito|pool)( by| de)?:?\\s+", "")
              .strip();
      boolean agency = AGENCY.matcher(name).find();
      if (!agency
          && name.matches("\\p{Lu}[\\p{L}.'’-]*(?: (?:[a-z]{1,3} )?\\p{Lu}[\\p{L}.'’-]*){1,3}")) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// The ISO date in a text that names day, month and year.
  public static Optional<String> day(String text) {
    return date(MONTH_DAY, 1, 2, text).or(() -> date(DAY_MONTH, 2, 1, text));
  }

  private static Optional<String> date(Pattern pattern, int monthGroup, int dayGroup, String text) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      Optional<Month> month = CalendarNames.anyMonth(match.group(monthGroup));
      try {
        if (month.isPresent()) {
          return Optional.of(
              LocalDate.of(
                      Integer.parseInt(match.group(3)),
                      month.get(),
                      Integer.parseInt(match.group(dayGroup)))
                  .toString());
        }
      } catch (DateTimeException impossible) {
        // an impossible day is no date
      }
    }
    return Optional.empty();
  }
}
