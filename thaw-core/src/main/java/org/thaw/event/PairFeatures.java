package org.thaw.event;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Realis;
import org.thaw.text.Span;

/// What a sentence says about two given parties: the acts that the rules read in it, each with how
/// it fits the two. Words beside the acts were tried and added nothing (ten-fold, 860 pairs).
final class PairFeatures {

  private final Tree tree;

  PairFeatures(Scene scene) {
    this.tree = scene.tree();
  }

  Set<String> of(List<Act> acts, Span source, Span target) {
    Set<String> names = new LinkedHashSet<>();
    for (Act act : acts) {
      String fit = fit(act, source, target);
      names.add("act:" + act.type());
      names.add("act:" + act.type() + ":" + fit);
      if (act.realis() != Realis.ACTUAL) {
        names.add("act:" + act.type() + ":" + act.realis());
      }
    }
    best(acts, source, target)
        .ifPresent(act -> {
          names.add("best:" + act.type());
          names.add("best:" + act.key());
          names.add("best:" + act.type() + ":" + act.realis());
          names.add("fit:" + fit(act, source, target));
          names.add("best:" + act.type() + ":" + tree.lemma(act.predicate()));
          names.add(
              "chain:" + act.type() + ":" + act.rules().size() + ":" + act.rules().getFirst());
          names.add("inner:" + act.rules().getFirst() + ":" + act.realis());
          names.add("weight:" + act.type() + ":" + Math.min(act.weight(), 6) / 2);
          names.add("trigger:" + tree.lemma(act.predicate()));
        });
    return names;
  }

  /// The act that fits the two parties best, the one nearest to the root among equals.
  Optional<Act> best(List<Act> acts, Span source, Span target) {
    return acts.stream()
        .min(
            Comparator.comparingInt((Act act) -> rank(fit(act, source, target)))
                .thenComparingInt(act -> tree.isVerb(act.predicate()) ? 0 : 1)
                .thenComparingInt(act -> tree.depth(act.predicate())));
  }

  private static int rank(String fit) {
    return switch (fit) {
      case "both" -> 0;
      case "actor" -> 1;
      case "recipient" -> 2;
      default -> 3;
    };
  }

  private String fit(Act act, Span source, Span target) {
    boolean actor = covers(act.actors(), source) || act.mutual() && covers(act.partners(), source);
    boolean recipient =
        act.recipients().stream().anyMatch(heads -> covers(heads, target))
            || act.mutual() && (covers(act.partners(), target) || covers(act.actors(), target));
    if (actor && recipient) {
      return "both";
    }
    return actor ? "actor" : recipient ? "recipient" : "neither";
  }

  private boolean covers(List<Integer> heads, Span span) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).span().overlaps(span)) {
        for (int head : heads) {
          if (tree.isWithin(i, head) && !tree.isVerb(head)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
