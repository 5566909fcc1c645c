package org.thaw.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.finding.Measure.State;
import org.thaw.finding.TimeExpression;
import org.thaw.passage.Passage;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.time.When;

/// Finds what else a passage says of a measure: how much, on what ground, until when, on what
/// condition.
final class DetailFinder {

  private static final String RATE = "\\d+(?:[.,]\\d+)?\\s?(?:%|percent|per cent|por ciento)";
  private static final Pattern PERCENT = Pattern.compile(RATE);
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?:from|del?|desde el?)\\s+(\\d+(?:[.,]\\d+)?)\\s?(?:%|percent|per cent)?\\s+(?:to|al?|hasta el?)\\s+("
              + RATE
              + "|\\d+)");
  private static final Pattern GROUND =
      Pattern.compile(
          "IEEPA|International Emergency Economic Powers Act|(?:S|s)ection \\d{2,4}[A-Z]?(?:\\([a-z]\\))?|[Ss]ección \\d{2,4}|(?:Global )?Magnitsky(?: Act)?|Trade (?:Act|Expansion Act) of \\d{4}|Executive Order \\d+|ley de poderes económicos de emergencia|Ley Magnitsky|Foreign Assistance Act|Helms-Burton Act|Caesar Act");
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:['’]s?)?(?: \\p{Ll}+){0,2}? (?:said|says|announced|warned|told|confirmed|dijo|informó|anunció|advirtió|confirmó)\\b");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:according to|said|según|dijo|informó|advirtió|anunció) (?:the |el |la )?$");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:by|within|before|until|antes del?|en un plazo de|hasta)\\s+(?:the\\s+|el\\s+)?$");
  private static final Pattern OF_NAME =
      Pattern.compile(" (?:of|del|de|de los días) (?:the )?(?:\\p{L}+day, )?");
  private static final Pattern STANDING =
      Pattern.compile("(?:is|are|was|were) in force|vigentes?|pa(?:y|ys|id)|paga|pagan");
  private static final Pattern SINCE = Pattern.compile("\\bsince (?:the |last )?$");
  private static final Pattern PERFECT =
      Pattern.compile("\\b(?:has|have) (?:\\p{L}+ )?(?:been )?$");
  private static final Pattern NTH_DAY =
      Pattern.compile(
          "\\bfor (?:a |the )?(?:second|third|fourth|fifth|sixth|\\p{L}+th) (?:straight |consecutive )?(?:day|week|month)\\b");
  private static final Pattern STILL =
      Pattern.compile(
          "\\b(?:remain\\p{L}*|stay\\p{L}*|still|siguen?|continúan?|permanecen?|mantienen?|todavía|aún) (?:\\p{L}+ )?$");
  private static final Pattern RELATIVE = Pattern.compile(" (?:that|which|who|que) (?!\\p{L}+ó )");
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?<!for the first time |por primera vez |no |none |nothing )(?:effective|from|starting|beginning|as of|(?<!the first )since|begin(?:s|ning)? on|(?:takes?|took|taking) effect (?:on|at)?|into (?:force|effect) (?:on|at)?|desde|a partir de|en vigor|regirá desde)\\s+(?:on\\s+|the\\s+|el\\s+|del\\s+|este\\s+|ayer\\s+)?$");

  private final AnnotatedArticle article;
  private final Passage passage;
  private final Clauses clauses;
  private final List<TimeExpression> times;

  DetailFinder(
      AnnotatedArticle article, Passage passage, Clauses clauses, List<TimeExpression> times) {
    this.article = article;
    this.clauses = clauses;
    this.passage = passage;
    this.times =
        times.stream()
            .filter(time -> time.sentence() == passage.sentence().index())
            .filter(time -> time.when().isPresent())
            .toList();
  }

  /// The magnitude nearest to the kernel; of `from 10% to 50%` the second.
  Optional<String> magnitude(Kernel kernel) {
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

  /// The day by which something is asked.
  Optional<When> deadline() {
    return times.stream()
        .filter(time -> follows(DEADLINE, time))
        .findFirst()
        .flatMap(TimeExpression::when);
  }

  /// The day it takes or took effect, where the passage says so of the deciding word.
  Optional<When> effective(Reported reported) {
    return times.stream()
        .filter(time -> follows(EFFECTIVE, time))
        .filter(time -> remoteness(time, reported) < 3 || hasStoodSince(time, reported))
        .min(Comparator.comparingInt(time -> distance(time, reported)))
        .flatMap(TimeExpression::when);
  }

  /// It has been so since then, however the parse hangs the time.
  private boolean hasStoodSince(TimeExpression time, Reported reported) {
    return follows(SINCE, time)
        && PERFECT.matcher(passage.between(0, reported.start())).find()
        && offset(time) > reported.end();
  }

  private int offset(TimeExpression time) {
    return time.spans().get(0).start() - passage.sentence().span().start();
  }

  private boolean follows(Pattern pattern, TimeExpression time) {
    int at = offset(time);
    return pattern.matcher(passage.between(0, at)).find();
  }

  /// When the step was taken: the time nearest to the deciding word that is no deadline or
  /// effective day to come and does not date another clause; else the day of publication. What is
  /// only retold has no day but its own.
  ///
  /// @param effective the day it takes or took effect
  Optional<When> stated(Kernel kernel, Reported reported, Optional<When> effective) {
    Optional<When> named =
        times.stream()
            .filter(time -> isOfName(time, kernel) && !isAhead(time))
            .findFirst()
            .flatMap(TimeExpression::when);
    return named.isPresent() ? named : told(reported, effective);
  }

  private boolean isAhead(TimeExpression time) {
    return article
        .article()
        .published()
        .map(day -> day.atZone(ZoneOffset.UTC).toLocalDate())
        .filter(day -> time.when().orElseThrow().start().isAfter(day))
        .isPresent();
  }

  /// The time hangs on the measure's name: `the sanctions of 24 October`.
  private boolean isOfName(TimeExpression time, Kernel kernel) {
    int at = offset(time);
    return at > kernel.end() && OF_NAME.matcher(passage.between(kernel.end(), at)).matches();
  }

  private Optional<When> told(Reported reported, Optional<When> effective) {
    Optional<LocalDate> day =
        article.article().published().map(time -> time.atZone(ZoneOffset.UTC).toLocalDate());
    boolean recalled = isBackground(reported);
    Optional<When> own =
        times.stream()
            .filter(time -> !follows(DEADLINE, time) && !time.when().equals(effective))
            .filter(time -> remoteness(time, reported) < (recalled ? 1 : 3))
            .filter(
                time -> day.map(d -> !time.when().orElseThrow().start().isAfter(d)).orElse(true))
            .min(
                Comparator.comparingInt((TimeExpression time) -> remoteness(time, reported))
                    .thenComparingInt(time -> distance(time, reported)))
            .flatMap(TimeExpression::when);
    return own.isPresent() || recalled ? own : day.map(d -> When.day(d, ""));
  }

  /// It is told as known, or as standing still; nothing new happened.
  private boolean isBackground(Reported reported) {
    boolean words = reported.state().compareTo(State.ANNOUNCED) <= 0;
    boolean standing =
        reported.state() == State.IN_FORCE
            && (reported.operation() != Operation.IMPOSE
                || STANDING.matcher(passage.between(reported.start(), reported.end())).matches());
    boolean still =
        STILL.matcher(passage.between(0, reported.start())).find()
            || NTH_DAY.matcher(passage.text()).find();
    return standing
        || still
        || !words && new Telling(clauses).isBackground(reported.start(), reported.end());
  }

  private int remoteness(TimeExpression time, Reported reported) {
    int at = offset(time);
    if (clauses.parsed()) {
      return new Telling(clauses).remoteness(at, reported.start(), reported.end());
    }
    return RELATIVE.matcher(passage.between(reported.end(), at)).find() ? 3 : 0;
  }

  private int distance(TimeExpression time, Reported reported) {
    int at = offset(time);
    return Math.abs(at - reported.start());
  }

  /// True if the passage tells it as history: its time lies years before publication.
  boolean isHistory(Optional<When> stated) {
    Optional<Integer> year =
        article.article().published().map(time -> time.atZone(ZoneOffset.UTC).getYear());
    return stated.isPresent() && year.isPresent() && stated.get().end().getYear() < year.get() - 2;
  }
}
