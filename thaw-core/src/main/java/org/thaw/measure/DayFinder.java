package org.thaw.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.Measure.State;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.passage.Passage;

/// Finds the days of a measure in a passage: when its step was taken or stated, when it takes
/// effect, by when something is asked.
final class DayFinder {

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?:by|within|before|until|antes del?|en un plazo de|hasta)\\s+(?:the\\s+|el\\s+)?$");
  private static final Pattern ON = Pattern.compile("\\b(?:on|el|from|a partir del?)\\s+$");
  private static final Pattern UNLESS =
      Pattern.compile(",? (?:unless|if|should|si|salvo que|a menos que|a no ser que)\\b");
  private static final Pattern SO_FAR =
      Pattern.compile(",? (?:no|not|nobody|none|neither|nothing|nadie|nada|ningun[oa]|ningún)\\b");
  private static final Pattern UNTIL = Pattern.compile("(?:until|hasta)\\s+(?:the\\s+|el\\s+)?$");
  private static final Pattern OF_NAME =
      Pattern.compile(" (?:of|del|de|de los días) (?:the )?(?:\\p{L}+day, )?");
  private static final Pattern STANDING =
      Pattern.compile("(?:is|are|was|were) in force|vigentes?|pa(?:y|ys|id)|paga|pagan");
  private static final Pattern SINCE = Pattern.compile("\\bsince (?:the |last )?$");
  private static final Pattern PERFECT =
      Pattern.compile("\\b(?:has|have) (?:\\p{L}+ )?(?:been )?$");
  private static final Pattern NTH_DAY =
      Pattern.compile(
          "\\bfor (?:a |the )?(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\p{L}+th) (?:straight |consecutive |successive )?(day|week|month)\\b");
  private static final Pattern STILL =
      Pattern.compile(
          "\\b(?:remain\\p{L}*|stay\\p{L}*|still|siguen?|continúan?|permanecen?|mantienen?|todavía|aún) (?:\\p{L}+ )?$");
  private static final Pattern DESCRIBED =
      Pattern.compile("\\p{L}, (?:que|la cual|el cual) (?:nunca |finalmente |luego )?$");
  private static final Pattern RELATIVE = Pattern.compile(" (?:that|which|who|que) (?!\\p{L}+ó )");
  private static final Pattern EFFECTIVE =
      Pattern.compile(
          "(?<!for the first time |por primera vez |no |none |nothing )(?:effective|from|starting|beginning|as of|(?<!the first )since|begin(?:s|ning)? on|(?:takes?|took|taking) effect (?:on|at)?|into (?:force|effect) (?:on|at)?|desde|a partir de|en vigor|regirá desde)\\s+(?:on\\s+|the\\s+|el\\s+|del\\s+|este\\s+|ayer\\s+)?$");

  /// A time that says since when there was nothing like it, or that names a law.
  private static final Pattern NO_DAY =
      Pattern.compile(
          "(?:for the first time|the first|first|por primera vez|la primera|el primero|last|por última vez) (?:since|desde) (?:the |el |los )?$|\\b(?:Act|Law|Code|Treaty|Convention|Accord|Agreement|Ley|Tratado|Convención|Acuerdo)(?: (?:of|de|del))? $");

  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private final AnnotatedArticle article;
  private final Passage passage;
  private final Clauses clauses;
  private final List<TimeExpression> times;

  DayFinder(
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

  /// The day by which something is asked, or on which what was done for a term ends.
  ///
  /// @param stated when the step was taken or stated
  Optional<When> deadline(Reported reported, Optional<When> stated) {
    Optional<When> term =
        stated
            .filter(when -> when.precision() == When.Precision.DAY)
            .flatMap(when -> Term.of(passage, when.start(), reported));
    boolean done = reported.state() == State.IN_FORCE || reported.state() == State.AMENDED;
    return term.isPresent()
        ? term
        : times.stream()
            .filter(time -> follows(done ? UNTIL : DEADLINE, time) || isLastDay(time, reported))
            .filter(time -> !isSoFar(time))
            .findFirst()
            .flatMap(TimeExpression::when);
  }

  /// Up to then nothing had happened (`by Sunday no order had been published`).
  private boolean isSoFar(TimeExpression time) {
    int end = time.spans().getLast().end() - passage.sentence().span().start();
    return SO_FAR.matcher(passage.text().substring(end)).lookingAt();
  }

  /// The day on which what is threatened is to come unless something is done (`on 1 March unless`).
  private boolean isLastDay(TimeExpression time, Reported reported) {
    int end = time.spans().getLast().end() - passage.sentence().span().start();
    return reported.state() == State.THREATENED
        && time.when().filter(when -> when.precision() == When.Precision.DAY).isPresent()
        && follows(ON, time)
        && UNLESS.matcher(passage.text().substring(end)).lookingAt();
  }

  /// The day it takes or took effect, where the passage says so of the deciding word.
  Optional<When> effective(Reported reported) {
    return times.stream()
        .filter(time -> follows(EFFECTIVE, time) && !isDivided(time, reported))
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
    Optional<When> nth = day.flatMap(this::nthDay);
    if (nth.isPresent()) {
      return nth;
    }
    boolean recalled = isBackground(reported) || hasStood(reported, effective);
    Optional<When> own =
        times.stream()
            .filter(time -> !follows(DEADLINE, time) && !time.when().equals(effective))
            .filter(time -> !follows(NO_DAY, time) && !isDivided(time, reported))
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
        || DESCRIBED.matcher(passage.between(0, reported.start())).find()
        || !words && new Telling(clauses).isBackground(reported.start(), reported.end());
  }

  /// The first of the days that something has lasted (`blocked for a third day`).
  private Optional<When> nthDay(LocalDate published) {
    Matcher matcher = NTH_DAY.matcher(passage.text());
    if (!matcher.find() || !matcher.group(2).equals("day")) {
      return Optional.empty();
    }
    int days = ORDINALS.indexOf(matcher.group(1)) + 1;
    return days < 1
        ? Optional.empty()
        : Optional.of(When.day(published.minusDays(days), matcher.group()));
  }

  private boolean isDivided(TimeExpression time, Reported reported) {
    int at = offset(time);
    return passage
            .between(Math.min(at, reported.end()), Math.max(at, reported.start()))
            .indexOf(';')
        >= 0;
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

  /// True if it has been in force for years; what ends it, as `reopened the embassy, closed since
  /// 2016`, is news.
  boolean hasStood(Reported reported, Optional<When> effective) {
    return reported.state() == State.IN_FORCE && isHistory(effective);
  }

  /// True if the passage tells it as history: its time lies years before publication.
  boolean isHistory(Optional<When> stated) {
    Optional<Integer> year =
        article.article().published().map(time -> time.atZone(ZoneOffset.UTC).getYear());
    return stated.isPresent() && year.isPresent() && stated.get().end().getYear() < year.get() - 2;
  }
}
