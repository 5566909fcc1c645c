package org.thaw.measure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Measure.Kind;
import org.thaw.passage.Passage;

/// Finds what else a passage says of a measure: how much, on what ground, on what condition, who
/// says so.
final class DetailFinder {

  private static final String RATE = "\\d+(?:[.,]\\d+)?\\s?(?:%|percent|per cent|por ciento)";
  private static final Set<Kind> RATED =
      EnumSet.of(
          Kind.TARIFF,
          Kind.TRADE_BAN,
          Kind.EXPORT_CONTROL,
          Kind.CIVIL_AID_CUT,
          Kind.MILITARY_AID_CUT);
  private static final Pattern PERCENT = Pattern.compile(RATE);
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?:from|del?|desde el?)\\s+(\\d+(?:[.,]\\d+)?)\\s?(?:%|percent|per cent)?\\s+(?:to|al?|hasta el?)\\s+("
              + RATE
              + ")");
  private static final Pattern GROUND =
      Pattern.compile(
          "IEEPA|International Emergency Economic Powers Act|(?:S|s)ection \\d{2,4}[A-Z]?(?:\\([a-z]\\))?|[Ss]ección \\d{2,4}|(?:Global )?Magnitsky(?: Act)?|Trade (?:Act|Expansion Act) of \\d{4}|Executive Order \\d+|ley de poderes económicos de emergencia|Ley Magnitsky|Foreign Assistance Act|Helms-Burton Act|Caesar Act");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:['’]s?)?(?: \\p{Ll}+){0,2}? (?:said|says|announced|warned|told|confirmed|dijo|informó|anunció|advirtió|confirmó)\\b");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:according to|said|según|dijo|informó|advirtió|anunció) (?:the |el |la )?$");

  private final AnnotatedArticle article;
  private final Passage passage;

  DetailFinder(AnnotatedArticle article, Passage passage) {
    this.article = article;
    this.passage = passage;
  }

  /// The magnitude nearest to the kernel; of `from 10% to 50%` the second. What is not counted by
  /// rates has none, whatever rate stands beside it (`tariffs of 25% and sanctions`).
  Optional<String> magnitude(Kernel kernel) {
    if (!RATED.contains(kernel.kind())) {
      return Optional.empty();
    }
    Optional<String> after = fromTo(2);
    return after.isPresent() ? after : nearest(PERCENT, kernel, 60);
  }

  /// The magnitude before a change.
  Optional<String> before() {
    return fromTo(1);
  }

  private Optional<String> fromTo(int group) {
    Matcher matcher = FROM_TO.matcher(passage.text());
    return matcher.find()
        ? Optional.of(percent(matcher.group(group), matcher.group(2)))
        : Optional.empty();
  }

  private static String percent(String number, String with) {
    boolean bare = number.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    boolean percent = !with.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    return bare && percent ? number + "%" : plain(number);
  }

  private static String plain(String rate) {
    return rate.replaceAll("\\s?(?:percent|per cent|por ciento|%)", "%");
  }

  private Optional<String> nearest(Pattern pattern, Kernel kernel, int reach) {
    Matcher matcher = pattern.matcher(passage.text());
    String best = null;
    int distance = reach;
    while (matcher.find()) {
      int gap =
          matcher.end() <= kernel.start()
              ? kernel.start() - matcher.end()
              : Math.max(0, matcher.start() - kernel.end());
      if (gap < distance) {
        distance = gap;
        best = plain(matcher.group());
      }
    }
    return Optional.ofNullable(best);
  }

  /// Who says so, in the article's words: a party with a verb of saying beside it.
  Optional<String> speaker() {
    return passage.parties().stream()
        .filter(party ->
            SAYS.matcher(passage.text()).region(party.end(), passage.text().length()).lookingAt()
                || SAID.matcher(passage.between(0, party.start())).find())
        .map(party -> article.words(party.mention().span()))
        .findFirst();
  }

  /// The law it rests on, as printed.
  Optional<String> ground() {
    Matcher matcher = GROUND.matcher(article.words(passage.sentence().span()));
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /// The words of the condition, up to the next clause border.
  Optional<String> condition(Reported reported) {
    return reported.condition().map(start -> clause(start)).filter(words -> words.length() > 3);
  }

  private String clause(int start) {
    int end = start;
    while (end < passage.text().length() && ",;.".indexOf(passage.text().charAt(end)) < 0) {
      end++;
    }
    return article.words(passage.span(start, end)).strip();
  }
}
