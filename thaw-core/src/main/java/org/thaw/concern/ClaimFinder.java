package org.thaw.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.finding.Actor;
import org.thaw.finding.Claim;
import org.thaw.finding.Evidence;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;

/// Finds claims that tension between two countries eases or rises.
///
/// Only headline and summary make claims, by the wordings of `claims.tsv`. The pair is the two
/// states the sentence names; a headline that names fewer borrows from the summary and the first
/// paragraph. A negated wording (`no sign of easing`) claims neither.
public final class ClaimFinder {

  private static final Wordings WORDINGS = Wordings.load("claims.tsv");
  private static final Pattern NEGATION =
      Pattern.compile(
          "\\b(?:no|not|n['’]t|never|without|fails? to|failed to|little|sin|no hay)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:después del?|tras|luego de|after|since|desde) (?:[\\p{L}'’]+ ){0,3}$");
  private static final Pattern GAME =
      Pattern.compile(
          "\\b(?:derbi|derby|gol|goles|hinchas|cancha|fútbol|futbolistas?|balón|portero|goleador|torneo"
              + "|eliminatorias?|rugby|football|soccer|cricket|tennis|striker|goalkeeper|playoffs?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final int PARAGRAPHS_TO_BORROW_FROM = 1;

  /// The claims of the headline and the summary, in text order.
  public List<Claim> find(AnnotatedArticle article, Mentions mentions) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (mayClaim(article, sentence)) {
        claim(article, mentions, sentence).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static boolean mayClaim(AnnotatedArticle article, Sentence sentence) {
    return article.kindOf(sentence).map(kind -> !kind.isBody()).orElse(false)
        && !GAME.matcher(article.words(sentence.span())).find();
  }

  private static Optional<Claim> claim(
      AnnotatedArticle article, Mentions mentions, Sentence sentence) {
    for (Wording wording :
        WORDINGS.worthTrying(article.article().language(), article.text(), sentence.span())) {
      Matcher matcher = wording.pattern().matcher(article.text());
      matcher.region(sentence.span().start(), sentence.span().end());
      if (matcher.find() && !isBehind(article, sentence, matcher.start())) {
        Span words = new Span(matcher.start(), matcher.end());
        List<String> pair = pair(article, mentions, sentence);
        return pair.size() == 2
            ? Optional.of(claim(article, sentence, words, pair, wording))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// What is spoken of only as what came before (`a month after the clash`, `tras la ruptura`).
  private static boolean isBehind(AnnotatedArticle article, Sentence sentence, int offset) {
    return BEHIND.matcher(article.text().substring(sentence.span().start(), offset)).find();
  }

  private static Claim claim(
      AnnotatedArticle article, Sentence sentence, Span words, List<String> pair, Wording wording) {
    Span before = new Span(sentence.span().start(), words.end());
    boolean negated = NEGATION.matcher(article.words(before)).find();
    Claim.Direction direction =
        negated
            ? Claim.Direction.NONE
            : wording.meaning().equals("easing") ? Claim.Direction.EASING : Claim.Direction.RISING;
    Evidence evidence =
        Evidence.of(
            article.article().id(),
            "claim",
            List.of(words),
            sentence.index(),
            0.8,
            List.of("claim/" + wording.meaning()),
            pair);
    return new Claim(evidence, pair.get(0), pair.get(1), direction);
  }

  /// The two states the sentence is about, in order of their codes; fewer if that is not sure.
  private static List<String> pair(AnnotatedArticle article, Mentions mentions, Sentence sentence) {
    TreeSet<String> states = states(mentions, sentence);
    if (states.size() > 2) {
      return joined(article, mentions, sentence);
    }
    int paragraphs = 0;
    for (int i = 0; i < article.sentences().size() && states.size() < 2; i++) {
      Sentence other = article.sentences().get(i);
      boolean paragraph =
          article.kindOf(other).filter(k -> k == Article.Kind.PARAGRAPH).isPresent();
      paragraphs += paragraph ? 1 : 0;
      if (paragraphs > PARAGRAPHS_TO_BORROW_FROM) {
        break;
      }
      TreeSet<String> joined = new TreeSet<>(states);
      joined.addAll(states(mentions, other));
      states = joined.size() <= 2 ? joined : states;
    }
    return List.copyOf(states);
  }

  /// Of more than two states the two that are named first and side by side: `Tokyo and Beijing`.
  private static List<String> joined(
      AnnotatedArticle article, Mentions mentions, Sentence sentence) {
    List<Mention> named =
        mentions.in(sentence.index()).stream()
            .filter(mention -> mention.actor().filter(Actor::isState).isPresent())
            .toList();
    Mention first = named.get(0);
    Mention second = named.get(1);
    boolean beside =
        first.span().end() <= second.span().start()
            && article
                .words(new Span(first.span().end(), second.span().start()))
                .matches(" (?:and|y|&) |, |[-–—/]");
    TreeSet<String> pair = new TreeSet<>();
    List.of(first, second).forEach(m -> pair.add(m.actor().get().country().get()));
    return beside && pair.size() == 2 ? List.copyOf(pair) : List.of();
  }

  private static TreeSet<String> states(Mentions mentions, Sentence sentence) {
    TreeSet<String> states = new TreeSet<>();
    mentions.in(sentence.index()).stream()
        .flatMap(mention -> mention.actor().stream())
        .filter(Actor::isState)
        .forEach(actor -> states.add(actor.country().orElseThrow()));
    return states;
  }
}
