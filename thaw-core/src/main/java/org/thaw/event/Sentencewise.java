package org.thaw.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.finding.TimeExpression;
import org.thaw.finding.When;
import org.thaw.text.Span;

/// What the rest of the sentence says about an act: when, by whose word, how sure.
final class Sentencewise {

  private final AnnotatedArticle article;
  private final Tree tree;

  private static final Set<String> HEDGES =
      Stream.of("hedges.en.tsv", "hedges.es.tsv")
          .flatMap(table -> Table.read(table, 1).stream())
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  Sentencewise(AnnotatedArticle article, Tree tree) {
    this.article = article;
    this.tree = tree;
  }

  /// The span from the first to the last trigger token if they stand close, else the predicate's.
  Span span(Act act) {
    Span predicate = tree.token(act.predicate()).span();
    Span whole = predicate;
    for (int token : act.trigger()) {
      whole = whole.cover(tree.token(token).span());
    }
    return whole.length() <= 60 ? whole : predicate;
  }

  /// The time expression nearest to the act among those its clause holds, else in the sentence.
  Optional<When> when(Act act, List<TimeExpression> times) {
    int at = tree.token(act.predicate()).span().start();
    int sentence = tree.sentence().index();
    return times.stream()
        .filter(time -> time.sentence() == sentence && time.when().isPresent())
        .filter(time -> hangsOn(time, act))
        .min(Comparator.comparingInt(time -> Math.abs(time.spans().get(0).start() - at)))
        .flatMap(TimeExpression::when);
  }

  private boolean hangsOn(TimeExpression time, Act act) {
    Optional<Integer> token = tree.sentence().tokenAt(time.spans().get(0).start());
    if (token.isEmpty()) {
      return false;
    }
    int at = token.get();
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      if (tree.isVerb(at)) {
        return at == act.predicate() || act.trigger().contains(at);
      }
      at = tree.head(at);
    }
    return false;
  }

  /// The word that weakens the act, if one stands in its clause.
  Optional<String> hedge(Act act) {
    for (int token = 0; token < tree.size(); token++) {
      String form = tree.form(token);
      if (HEDGES.contains(form) && tree.isWithin(token, act.predicate())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /// Who says so, if somebody else than the actor does.
  Optional<String> attribution(Scene scene, Act act) {
    List<Integer> speaker = new Speech(scene).speaker(act.predicate());
    if (speaker.isEmpty() || act.actors().equals(speaker)) {
      return Optional.empty();
    }
    int head = speaker.getFirst();
    int first = head;
    for (int child : tree.children(head)) {
      first = tree.is(child, Labels.MODIFIERS) ? Math.min(first, child) : first;
    }
    Span span = tree.token(first).span().cover(tree.token(head).span());
    return Optional.of(article.words(span));
  }
}
