package org.thaw.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Evidence;
import org.thaw.finding.Question;
import org.thaw.text.Span;

/// Finds what observers will watch and what remains to be seen.
///
/// Wordings come from `questions.tsv`. The question is the article's own clause, word for word
/// (`whether the first flight lands`): it says which outcome would settle it. A sentence that
/// leaves nothing to be settled is none.
public final class QuestionFinder {

  private static final Wordings WORDINGS = Wordings.load("questions.tsv");
  private static final Pattern END =
      Pattern.compile(
          "[;.!?](?=\\s|$|[”\"])|, (?:but|while|although|though|he|she|they|saying|adding|according"
              + " to|pero|aunque|según|dijo) |, (?:an? |the |\\p{Lu})[\\w ’'-]{0,40}?"
              + " (?:said|says|told|added|wrote)\\b|, y (?:el|la|los|las) \\p{L}+ (?:\\p{L}+(?:ó|aron|ieron)|puso|dijo|hizo)(?!\\p{L})");

  /// A clause that opens the sentence (`ante la pregunta de si …, los vecinos callan`) ends with
  /// its comma.
  private static final Pattern OPENING =
      Pattern.compile("(?iu)(?:ante|frente a|sobre|asked|on) (?:[\\p{L}]+ ){0,4}$");

  private static final int SHORTEST = 3;

  /// The open questions of the article, in text order.
  public List<Question> find(AnnotatedArticle article) {
    List<Question> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      WORDINGS
          .worthTrying(article.article().language(), article.text(), reach(article, sentence))
          .stream()
          .flatMap(wording -> question(article, sentence, wording).stream())
          .findFirst()
          .or(() -> clause(article, sentence))
          .ifPresent(found::add);
    }
    return found;
  }

  /// A question is left open by the sentence behind it.
  private static Span reach(AnnotatedArticle article, Sentence sentence) {
    boolean asks = sentence.span().in(article.text()).endsWith("?");
    return asks && sentence.index() + 1 < article.sentences().size()
        ? sentence.span().cover(article.sentences().get(sentence.index() + 1).span())
        : sentence.span();
  }

  private static Optional<Question> question(
      AnnotatedArticle article, Sentence sentence, Wording wording) {
    Matcher matcher = wording.pattern().matcher(article.text());
    matcher.region(sentence.span().start(), sentence.span().end()).useTransparentBounds(true);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span clause = new Span(matcher.start(1), matcher.end(1));
    return question(article, sentence, clause, wording.meaning());
  }

  private static Optional<Question> clause(AnnotatedArticle article, Sentence sentence) {
    return article.article().language().equals("es")
        ? OpenClause.find(sentence).flatMap(clause -> question(article, sentence, clause, "clause"))
        : Optional.empty();
  }

  private static Optional<Question> question(
      AnnotatedArticle article, Sentence sentence, Span words, String meaning) {
    Span clause = cut(article.text(), opening(article, sentence, words));
    if (clause.in(article.text()).split("\\s+").length < SHORTEST) {
      return Optional.empty();
    }
    Evidence evidence =
        Evidence.of(
            article.article().id(),
            "question",
            List.of(clause),
            sentence.index(),
            Set.of("unsaid", "clause").contains(meaning) ? 0.6 : 0.8,
            List.of("question/" + meaning));
    return Optional.of(new Question(evidence, article.words(clause)));
  }

  private static Span opening(AnnotatedArticle article, Sentence sentence, Span words) {
    int comma = article.text().indexOf(", ", words.start());
    Span before =
        new Span(sentence.span().start(), Math.max(words.start(), sentence.span().start()));
    boolean opens = OPENING.matcher(before.in(article.text())).matches();
    return opens && comma > 0 && comma < words.end() ? new Span(words.start(), comma) : words;
  }

  private static Span cut(String text, Span clause) {
    Matcher end = END.matcher(text).region(clause.start(), clause.end());
    int to = end.find() ? end.start() : clause.end();
    while (to > clause.start() && " ,.;:—–”\"».!?".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(clause.start(), to);
  }
}
