package org.thaw.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Evidence;
import org.thaw.finding.TimeExpression;
import org.thaw.text.Span;

/// Finds time expressions and resolves them against the publication time.
///
/// Types and values are those of TIMEX3 as TempEval-3 scores them (UzZaman et al. 2013). A bare
/// weekday, month or day takes its direction from the tense of its verb. Without a publication time
/// only expressions that need none are resolved to dates.
public final class TimeTagger {

  private static final Map<String, RuleIndex> RULES =
      Map.of(
          "en",
          new RuleIndex(EnglishTimeRules.rules()),
          "es",
          new RuleIndex(SpanishTimeRules.rules()));
  private static final int DAY_LENGTH = "2025-01-01".length();
  private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

  private final TenseFinder tenses = new TenseFinder();

  /// The time expressions of the article, in text order, none overlapping.
  public List<TimeExpression> tag(AnnotatedArticle article) {
    LocalDate published =
        article
            .article()
            .published()
            .map(t -> t.atZone(ZoneOffset.UTC).toLocalDate())
            .orElse(UNKNOWN);
    List<TimeExpression> found = new ArrayList<>();
    LocalDate anchor = published;
    LocalDate day = published;
    for (Sentence sentence : article.sentences()) {
      List<TimeJoiner.Part> parts = new ArrayList<>();
      LocalDate first = anchor;
      LocalDate firstDay = day;
      List<Candidate> chosen =
          choose(
              candidates(article, sentence),
              c ->
                  resolve(c, context(article, sentence, c, published, first, firstDay))
                      .isPresent());
      for (Candidate candidate : chosen) {
        TimeContext context = context(article, sentence, candidate, published, anchor, day);
        Optional<Timex> timex = resolve(candidate, context);
        if (timex.isPresent() && isKnown(timex.get(), published)) {
          parts.add(new TimeJoiner.Part(candidate.span(), candidate.rule().name(), timex.get()));
          anchor = anchor(timex.get(), anchor);
          day = timex.get().value().length() >= DAY_LENGTH ? anchor : day;
        }
      }
      TimeJoiner.join(parts, article.text(), article.article().language())
          .forEach(part -> found.add(expression(article, sentence, part)));
    }
    return found;
  }

  private record Candidate(TimeRule rule, Matcher matcher, Span span, int order) {}

  private static List<Candidate> candidates(AnnotatedArticle article, Sentence sentence) {
    RuleIndex index = RULES.get(article.article().language());
    if (index == null) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    String text = article.text();
    int end = sentence.span().end();
    int[] behind = new int[index.rules().size()];
    @Nullable Matcher[] matchers = new Matcher[behind.length];
    for (int at = sentence.span().start(); at < end; at++) {
      if (RuleIndex.isStart(text, at)) {
        BitSet able = index.startingAt(text, at, end);
        for (int i = able.nextSetBit(0); i >= 0; i = able.nextSetBit(i + 1)) {
          if (at < behind[i]) {
            continue;
          }
          TimeRule rule = index.rules().get(i);
          Matcher matcher = matchers[i] == null ? rule.pattern().matcher(text) : matchers[i];
          matchers[i] = matcher;
          if (matcher.region(at, end).useTransparentBounds(true).lookingAt()) {
            matchers[i] = null;
            behind[i] = matcher.end();
            if (TimeGuard.allows(article, sentence, rule, matcher)) {
              candidates.add(new Candidate(rule, matcher, extent(rule, matcher), i));
            }
          }
        }
      }
    }
    return candidates;
  }

  private static Span extent(TimeRule rule, Matcher matcher) {
    Integer group = rule.pattern().namedGroups().get("span");
    return group == null
        ? new Span(matcher.start(), matcher.end())
        : new Span(matcher.start(group), matcher.end(group));
  }

  private static Optional<Timex> resolve(Candidate candidate, TimeContext context) {
    return candidate.rule().resolve().apply(candidate.matcher(), context);
  }

  /// The longest candidates that can be resolved and do not overlap, in text order.
  private static List<Candidate> choose(List<Candidate> candidates, Predicate<Candidate> resolves) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.comparingInt((Candidate c) -> -c.span().length())
            .thenComparingInt(Candidate::order));
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (chosen.stream().noneMatch(other -> other.span().overlaps(candidate.span()))
          && resolves.test(candidate)) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparing(Candidate::span));
    return chosen;
  }

  private TimeContext context(
      AnnotatedArticle article,
      Sentence sentence,
      Candidate candidate,
      LocalDate published,
      LocalDate anchor,
      LocalDate day) {
    int token = sentence.tokenAt(candidate.span().start()).orElse(0);
    int top = top(sentence, token, candidate.span());
    return new TimeContext(
        published, anchor, day, tenses.find(sentence, top, article.article().language()));
  }

  /// The token of the expression whose head lies outside it.
  private static int top(Sentence sentence, int first, Span span) {
    for (int i = first; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (!span.contains(token.span())) {
        break;
      }
      if (token.head() < first
          || token.head() >= 0 && !span.contains(sentence.tokens().get(token.head()).span())) {
        return i;
      }
    }
    return first;
  }

  private static boolean isKnown(Timex timex, LocalDate published) {
    return !published.equals(UNKNOWN) || timex.start().map(d -> d.getYear() > 1000).orElse(true);
  }

  private static LocalDate anchor(Timex timex, LocalDate before) {
    boolean day = timex.type() != TimeExpression.Type.DURATION && timex.start().isPresent();
    return day && timex.value().length() > 3 ? timex.start().get() : before;
  }

  private static TimeExpression expression(
      AnnotatedArticle article, Sentence sentence, TimeJoiner.Part part) {
    Span span = part.span();
    Timex timex = part.timex();
    Evidence evidence =
        Evidence.of(
            article.article().id(),
            "time",
            List.of(span),
            sentence.index(),
            timex.start().isPresent() ? 0.85 : 0.75,
            List.of("time/" + part.rule()),
            timex.value());
    return new TimeExpression(
        evidence, timex.type(), timex.value(), timex.when(article.words(span)));
  }
}
