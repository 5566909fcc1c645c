package org.thaw.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.article.Article;

/// Says of an article whether it belongs to a rubric that tells no acts between states.
///
/// The outlet's section decides, named or as a folder of the address; else a label in the headline
/// (`Quiz:`, `| Opinion`) or a phrase of it (`on this day`); else the words of headline and lead,
/// where those of statecraft speak against: `rubrics.tsv`.
public final class RubricFinder {

  private static final int LEAD = 100;

  /// Points that a text of no length needs with a word that is found nowhere else, and without.
  private static final int PLAIN = 2;

  private static final int VAGUE = 3;

  /// Words that ask for one point more.
  private static final int LENGTH = 50;

  private static final Set<Rubric> BY_WORDS = EnumSet.range(Rubric.SPORT, Rubric.BUSINESS);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}+&'’★☆-]+");
  private static final Pattern FIRST =
      Pattern.compile("^[\\s\"“‘]*([^:|–—]{2,30}?)\\s*[:|–—](?=\\s).*", Pattern.DOTALL);
  private static final Pattern LAST =
      Pattern.compile("^.*(?:\\||\\s[–—-])\\s+([^|–—]{2,30}?)\\s*$", Pattern.DOTALL);

  /// `6-1`, `by 6 wickets`: no votes (`voted 6-3`).
  private static final Pattern SCORE =
      Pattern.compile(
          "(?<!vote[ds]? |\\p{N}[-–/.]?|\\$)\\b\\p{N}{1,3}[-–]\\p{N}{1,3}\\b(?![-–]|\\s*(?:vote|ruling|decision|majority))");

  /// `80 years on`, `Veterans mark 35 years since`: an anniversary.
  private static final Pattern YEARS =
      Pattern.compile(
          "^\\W*(?:(?:a|hace)\\s+)?\\p{N}{1,3}\\s+(?:years|años)\\s+(?:on|since|after|later|de|después)\\b"
              + "|\\b(?:marks?|cumplen?|conmemoran?)\\s+(?:los\\s+)?\\p{N}{1,3}\\s+(?:years|años)\\b");

  private static final int HEADLINE = 160;

  private final RubricWords table = RubricWords.load();

  /// The rubric of the article; none for news of politics, and for what cannot be told.
  public Optional<Rubric> of(Article article) {
    return bySection(article)
        .or(() -> byHeadline(headline(article)))
        .or(() -> byWords(article.text()));
  }

  /// True for an edition of what an outlet prints every day or week in one form, such as a
  /// horoscope, numbers of a lottery, a forecast, the headlines of a morning, and for what says
  /// that it is opinion. Each is a story of its own, however alike it is to the next or to reports.
  public boolean isColumn(String headline) {
    String plain = headline.toLowerCase(Locale.ROOT);
    return table.isColumn(words(plain, LEAD))
        || labels(plain).stream().anyMatch(table::isColumnLabel);
  }

  /// What stands before the first colon, bar or dash of a headline, and after the last.
  private static List<String> labels(String plain) {
    return Stream.of(FIRST, LAST)
        .flatMap(edge -> edge.matcher(plain).results().limit(1))
        .map(found -> found.group(1).strip())
        .toList();
  }

  /// The headline; of a text that has none its first line, if that is short.
  private static String headline(Article article) {
    String first = article.text().lines().findFirst().orElse("");
    return !article.headline().isEmpty()
        ? article.headline()
        : first.length() > HEADLINE ? "" : first;
  }

  private Optional<Rubric> bySection(Article article) {
    List<String> folders = new ArrayList<>();
    article.section().map(name -> name.toLowerCase(Locale.ROOT)).ifPresent(folders::add);
    article.url().ifPresent(url -> folders.addAll(folders(url)));
    return folders.stream().flatMap(name -> table.section(name).stream()).findFirst();
  }

  /// The folders of an address, without its host and its last part.
  private static List<String> folders(String url) {
    String[] parts = url.toLowerCase(Locale.ROOT).split("[/?#]+");
    return parts.length < 4 ? List.of() : List.of(parts).subList(2, parts.length - 1);
  }

  private Optional<Rubric> byHeadline(String headline) {
    String plain = headline.toLowerCase(Locale.ROOT);
    Optional<Rubric> named =
        labels(plain).stream().flatMap(label -> table.label(label).stream()).findFirst();
    if (named.isPresent()) {
      return named;
    }
    return table.inHeadline(words(plain, LEAD)).stream()
        .min(Comparator.naturalOrder())
        .or(() -> YEARS.matcher(plain).find() ? Optional.of(Rubric.HISTORY) : Optional.empty());
  }

  private Optional<Rubric> byWords(String text) {
    List<String> words = words(text.toLowerCase(Locale.ROOT), LEAD);
    RubricWords.Found found = table.found(words);
    int scores = found.points(Rubric.SPORT) > 0 && SCORE.matcher(text).find() ? 1 : 0;
    int against = found.statecraft() + words.size() / LENGTH;
    return BY_WORDS.stream()
        .sorted()
        .filter(rubric -> {
          int extra = rubric == Rubric.SPORT ? scores : 0;
          int least = rubric == Rubric.SPORT && found.strong(rubric) > 0 ? PLAIN : VAGUE;
          return found.points(rubric) + extra >= least + against;
        })
        .max(Comparator.comparingInt(found::points));
  }

  private static List<String> words(String text, int most) {
    return WORD.matcher(text)
        .results()
        .limit(most)
        .map(MatchResult::group)
        .map(word -> word.replace('’', '\''))
        .toList();
  }
}
